package pressmark.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.web.address.Assets;
import pressmark.web.page.Loading;
import pressmark.web.page.Site;
import pressmark.web.page.Wording;

/// The archive on the net: listens on a port and answers requests with pages until it is closed.
public final class Server implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int IDLE_MILLISECONDS = 30_000;
  private static final int GRACE_MILLISECONDS = 5_000;

  /// From 1 to 9. A page takes a third less time than at the usual 6, and four hundredths more room.
  private static final int COMPRESSION = 4;

  /// Bytes: what the search box takes, in a script of three bytes a letter, each as an escape.
  private static final int LONGEST_REQUEST = 64 * 1024;

  private final Settings settings;
  private final KnownHosts hosts;
  private final Failures failures;
  private final ArchiveDesk archive;
  private final SearchDesk searches;
  private final ExportDesk exports;
  private final SuggestDesk suggestions;
  private final ArticleDesk articles;
  private final DateDesk dates;
  private final KindredDesk kindred;
  private final Warming warming;
  private final Javalin javalin;

  /// How the archive is reached and what it is called.
  ///
  /// @param host the host name or address to listen on, such as `127.0.0.1`
  /// @param port the port; 0 for any that is free
  /// @param archive the name on the nameplate
  /// @param hosts further host names it answers to
  public record Settings(String host, int port, String archive, Set<String> hosts) {
    public Settings {
      hosts = Set.copyOf(hosts);
    }
  }

  /// What the pages are made from.
  ///
  /// @param sources the source files as they stand now
  /// @param loading what loading is doing now
  public record Holdings(
      ArticleIndex index, Sources sources, Supplier<Loading> loading, Clock clock) {}

  /// An address and what answers it. `HEAD` is answered as `GET` is.
  private record Route(String path, Handler handler) {}

  /// A server that does not listen yet.
  public Server(Settings settings, Holdings holdings) {
    var site = new Site(settings.archive(), new Assets(), Wording.english(), holdings.clock(), "/");
    var answers = new Answers(site, holdings.index(), holdings.clock());
    var turns = new Turns(2 * Runtime.getRuntime().availableProcessors());
    this.settings = settings;
    this.hosts = new KnownHosts(settings.host(), settings.hosts());
    this.failures = new Failures(answers, holdings.clock());
    this.archive = new ArchiveDesk(holdings, site, answers);
    this.searches = new SearchDesk(holdings.index(), answers, turns);
    this.exports = new ExportDesk(holdings, site, searches, answers);
    this.suggestions = new SuggestDesk(holdings.index(), site, answers);
    this.articles = new ArticleDesk(holdings, site, answers, turns);
    this.dates = new DateDesk(holdings.index(), answers, turns);
    this.kindred = new KindredDesk(holdings.index(), answers, turns);
    this.warming = new Warming(holdings.index(), searches);
    this.javalin = Javalin.create(this::configure);
  }

  private List<Route> routes() {
    return List.of(
        new Route("/", archive::front),
        new Route("/index.json", archive::frontJson),
        new Route("/search", searches::page),
        new Route("/search.json", searches::json),
        new Route("/search/values/{facet}", searches::values),
        new Route("/search.atom", exports::atom),
        new Route("/search.csv", exports::csv),
        new Route("/search.ris", exports::ris),
        new Route("/suggest", suggestions::openSearch),
        new Route("/suggest.json", suggestions::json),
        new Route("/article/{id}.csl.json", articles::cslJson),
        new Route("/article/{id}.bib", articles::bibTex),
        new Route("/article/{id}.ris", articles::ris),
        new Route("/article/{id}.json", articles::json),
        new Route("/article/{id}.txt", articles::text),
        new Route("/article/{id}", articles::page),
        new Route("/article/{id}/original", articles::original),
        new Route("/article/{id}/original.json", articles::originalJson),
        new Route("/article/{id}/compare/{other}", kindred::compare),
        new Route("/article/{id}/versions.json", kindred::json),
        new Route("/article/{id}/{slug}", articles::page),
        new Route("/day/{date}.json", dates::json),
        new Route("/day/{date}", dates::page),
        new Route("/month/{date}.json", dates::json),
        new Route("/month/{date}", dates::page),
        new Route("/year/{date}.json", dates::json),
        new Route("/year/{date}", dates::page),
        new Route("/calendar", dates::calendar),
        new Route("/calendar.json", dates::calendarJson),
        new Route("/undated", dates::undated),
        new Route("/undated.json", dates::undatedJson),
        new Route("/loading", archive::loading),
        new Route("/loading.json", archive::loadingJson),
        new Route("/help", archive::help),
        new Route("/language/{tag}", Languages::choose),
        new Route("/assets/{name}", archive::asset),
        new Route("/favicon.ico", archive::icon),
        new Route("/opensearch.xml", archive::openSearch),
        new Route("/openapi.json", archive::openApi),
        new Route("/robots.txt", archive::robots));
  }

  /// Every address it answers, as patterns.
  List<String> paths() {
    return routes().stream().map(Route::path).toList();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(COMPRESSION));
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(jetty -> {
      jetty.setHandler(new GracefulHandler());
      jetty.setStopTimeout(GRACE_MILLISECONDS);
      jetty.setErrorHandler(failures.beforeRouting());
    });
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(LONGEST_REQUEST);
    });
    config.routes.before(this::guard);
    for (var route : routes()) {
      config.routes.get(route.path(), route.handler());
      config.routes.head(route.path(), route.handler());
    }
    config.routes.exception(HttpResponseException.class, failures::refused);
    config.routes.exception(Exception.class, failures::failed);
    config.router.javaLangErrorHandler(failures::broken);
  }

  private static QueuedThreadPool threads() {
    var pool = new QueuedThreadPool(THREADS, 4, IDLE_MILLISECONDS);
    pool.setName("web");
    return pool;
  }

  private void guard(Context context) {
    SafeHeaders.all().forEach(context::header);
    @Nullable String host = context.header("Host");
    if (host == null || !hosts.knows(host)) {
      throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST.getCode());
    }
  }

  /// Begins to listen.
  ///
  /// @throws PortTaken when another program listens there
  public void start() throws IOException {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw refused(e);
    }
  }

  /// Has the first searches made before anyone asks, in the background; nothing while there is
  /// nothing to search, nor a second time.
  public void warm() throws IOException {
    warming.begin();
  }

  private IOException refused(JavalinBindException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && ("" + cause.getMessage()).contains("in use")) {
        var occupant = Occupant.of(settings.host(), settings.port());
        return new PortTaken(settings.host(), settings.port(), occupant, e);
      }
    }
    return new IOException(
        "Pressmark cannot listen on port %d of %s.".formatted(settings.port(), settings.host()), e);
  }

  /// The port it listens on, once it does.
  public int port() {
    return javalin.port();
  }

  /// The address to open in a browser.
  public String address() {
    var host = settings.host();
    boolean local = Set.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(host);
    return "http://%s:%d".formatted(local ? "localhost" : host, port());
  }

  /// Stops listening; requests that run are answered first.
  @Override
  public void close() {
    warming.close();
    javalin.stop();
  }
}
