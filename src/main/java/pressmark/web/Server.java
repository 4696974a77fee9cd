package pressmark.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
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

  /// Bytes: what the search box takes, in a script of three bytes a letter, each as an escape.
  private static final int LONGEST_REQUEST = 64 * 1024;

  private final Settings settings;
  private final KnownHosts hosts;
  private final Failures failures;
  private final CompletableFuture<Desks> desks;
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
  private record Route(String path, Function<Desks, Handler> answering) {}

  /// A server that does not listen yet.
  public Server(Settings settings, Holdings holdings) {
    this(settings, holdings.clock(), CompletableFuture.completedFuture(holdings));
  }

  /// A server for an archive that is being opened meanwhile: it may listen before, and who asks
  /// waits until it is open.
  public Server(Settings settings, Clock clock, CompletableFuture<Holdings> opened) {
    var site = new Site(settings.archive(), new Assets(), Wording.english(), clock, "/");
    var answers = new Answers(site, () -> opened.join().index(), clock);
    this.settings = settings;
    this.hosts = new KnownHosts(settings.host(), settings.hosts());
    this.failures = new Failures(answers, clock);
    this.desks = opened.thenApply(holdings -> Desks.of(holdings, site, answers));
    this.javalin = Javalin.create(this::configure);
  }

  private List<Route> routes() {
    return List.of(
        new Route("/", to -> to.archive()::front),
        new Route("/index.json", to -> to.archive()::frontJson),
        new Route("/search", to -> to.searches()::page),
        new Route("/search.json", to -> to.searches()::json),
        new Route("/search/values/{facet}", to -> to.searches()::values),
        new Route("/search.atom", to -> to.exports()::atom),
        new Route("/search.csv", to -> to.exports()::csv),
        new Route("/search.ris", to -> to.exports()::ris),
        new Route("/suggest", to -> to.suggestions()::openSearch),
        new Route("/suggest.json", to -> to.suggestions()::json),
        new Route("/article/{id}.csl.json", to -> to.articles()::cslJson),
        new Route("/article/{id}.bib", to -> to.articles()::bibTex),
        new Route("/article/{id}.ris", to -> to.articles()::ris),
        new Route("/article/{id}.json", to -> to.articles()::json),
        new Route("/article/{id}.txt", to -> to.articles()::text),
        new Route("/article/{id}", to -> to.articles()::page),
        new Route("/article/{id}/original", to -> to.articles()::original),
        new Route("/article/{id}/original.json", to -> to.articles()::originalJson),
        new Route("/article/{id}/compare/{other}", to -> to.kindred()::compare),
        new Route("/article/{id}/versions.json", to -> to.kindred()::json),
        new Route("/article/{id}/{slug}", to -> to.articles()::page),
        new Route("/day/{date}.json", to -> to.dates()::json),
        new Route("/day/{date}", to -> to.dates()::page),
        new Route("/month/{date}.json", to -> to.dates()::json),
        new Route("/month/{date}", to -> to.dates()::page),
        new Route("/year/{date}.json", to -> to.dates()::json),
        new Route("/year/{date}", to -> to.dates()::page),
        new Route("/calendar", to -> to.dates()::calendar),
        new Route("/calendar.json", to -> to.dates()::calendarJson),
        new Route("/undated", to -> to.dates()::undated),
        new Route("/undated.json", to -> to.dates()::undatedJson),
        new Route("/loading", to -> to.archive()::loading),
        new Route("/loading.json", to -> to.archive()::loadingJson),
        new Route("/help", to -> to.archive()::help),
        new Route("/language/{tag}", _ -> Languages::choose),
        new Route("/assets/{name}", to -> to.archive()::asset),
        new Route("/favicon.ico", to -> to.archive()::icon),
        new Route("/opensearch.xml", to -> to.archive()::openSearch),
        new Route("/openapi.json", to -> to.archive()::openApi),
        new Route("/robots.txt", to -> to.archive()::robots));
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
      Handler handler = context -> route.answering().apply(opened()).handle(context);
      config.routes.get(route.path(), handler);
      config.routes.head(route.path(), handler);
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

  /// Those who answer, once the archive is open; one that never opens is unavailable.
  private Desks opened() {
    try {
      return desks.join();
    } catch (CompletionException | CancellationException _) {
      throw new ServiceUnavailableResponse();
    }
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
    desks.join().warming().begin();
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
    if (desks.isDone() && !desks.isCompletedExceptionally()) {
      desks.join().warming().close();
    }
    javalin.stop();
  }
}
