package pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.ArticleIndex;
import pressmark.index.IndexHeld;
import pressmark.loader.ArticleFolder;
import pressmark.query.NameVariants;
import pressmark.web.PortTaken;
import pressmark.web.Server;

class ServeTest {
  private static final Pattern LAST_LINE =
      Pattern.compile(
          "Pressmark serves (.*) from (.*) at (http://localhost:[0-9]+) until Ctrl-C\\.");
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration PROMISED = Duration.ofSeconds(2);

  @TempDir Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final StringWriter out = new StringWriter();
  private Path index = Path.of("index");
  private Optional<Browser> by = Optional.empty();
  private Ending ending = new Ending();
  private CompletableFuture<Integer> serving = CompletableFuture.completedFuture(0);

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    write("ferry.txt", "ferry");
  }

  @AfterEach
  void end() throws Exception {
    ending.ask();
    serving.exceptionally(_ -> 1).get(SOON.toSeconds(), TimeUnit.SECONDS);
    browser.close();
  }

  @Test
  void theLastLineSaysWhatIsServedAndWhere() throws Exception {
    serve();

    var said = LAST_LINE.matcher(out.toString().strip().lines().toList().getLast());
    assertThat(said.matches()).isTrue();
    assertThat(said.group(1)).isEqualTo("1 article in 1 file");
    assertThat(said.group(2)).isEqualTo(folder.resolve("articles").toString());
    assertThat(body("/search?q=ferry")).contains("<mark");
  }

  @Test
  void theBrowserIsOpenedAtTheAddress() throws Exception {
    by = Optional.of(new Browser(List.of("false")));

    serve();

    assertThat(within(SOON, () -> out.toString().contains("archive is at " + address()))).isTrue();
  }

  @Test
  void filesPutInChangedAndTakenOutShowWithinTheTimePromised() throws Exception {
    write("stays.txt", "harbour");
    serve();

    write("new.txt", "windmill");
    assertThat(within(PROMISED, () -> found("windmill") == 1)).isTrue();
    write("new.txt", "waterwheel");
    assertThat(within(PROMISED, () -> found("windmill") == 0 && found("waterwheel") == 1)).isTrue();
    Files.delete(folder.resolve("articles/new.txt"));
    assertThat(within(PROMISED, () -> found("waterwheel") == 0)).isTrue();
  }

  @Test
  void anIndexInsideTheArticlesFolderIsNotRead() throws Exception {
    index = folder.resolve("articles/index");
    serve();

    for (var word : List.of("windmill", "waterwheel")) {
      write(word + ".txt", word);
      assertThat(within(PROMISED, () -> found(word) == 1)).isTrue();
    }

    assertThat(body("/index.json")).contains("\"files\":3,", "\"rejected\":0,");
    assertThat(out.toString()).contains("Read 1 file with 1 article");
  }

  @Test
  void theEndFreesThePortAndTheIndex() throws Exception {
    serve();
    var address = address();

    ending.ask();
    assertThat(serving.get(SOON.toSeconds(), TimeUnit.SECONDS)).isZero();

    try (var socket = new ServerSocket(URI.create(address).getPort())) {
      assertThat(socket.isBound()).isTrue();
    }
    ending = new Ending();
    serve();
    assertThat(found("ferry")).isEqualTo(1);
  }

  @Test
  void aSecondServerIsToldWhoHoldsTheIndex() throws Exception {
    serve();

    assertThatThrownBy(() -> Main.serve(settings(0), new Ending(), new PrintWriter(out)))
        .isInstanceOf(IndexHeld.class)
        .hasMessageContaining("process " + ProcessHandle.current().pid());
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (var socket = new ServerSocket(0)) {
      int port = socket.getLocalPort();

      assertThatThrownBy(() -> Main.serve(settings(port), new Ending(), new PrintWriter(out)))
          .isInstanceOf(PortTaken.class);
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void pagesAreAnsweredWhileTheFirstLoadRuns() throws Exception {
    var settings = settings(freePort());
    var folderRead = new ArticleFolder(folder.resolve("articles"));
    try (var index = ArticleIndex.open(folder.resolve("index"), folderRead.root(), "1")) {
      var load = new Load(folderRead, index, Intake.usual(), ending);
      var holdings = new Server.Holdings(index, load.sources(), load::now, Clock.systemUTC());
      try (var server = new Server(settings.server(), holdings)) {
        server.start();
        // The load cannot begin while it is held here; what is there is answered all the same.
        synchronized (load) {
          serving =
              running(() -> {
                new Opening(settings, index, load, server, new PrintWriter(out, true)).open();
                return 0;
              });
          var address = "http://localhost:" + settings.address().port();
          assertThat(status(address + "/")).isEqualTo(200);
          assertThat(status(address + "/loading")).isEqualTo(200);
          assertThat(status(address + "/search?q=ferry")).isEqualTo(200);
          assertThat(out.toString()).isEmpty();
        }
        serving.get(SOON.toSeconds(), TimeUnit.SECONDS);
      }
    }
    assertThat(out.toString().strip().lines().toList().getLast()).matches(LAST_LINE);
  }

  @Test
  void whatWasLoadedIsServedWhenTheFolderIsGone() throws Exception {
    serve();
    ending.ask();
    serving.get(SOON.toSeconds(), TimeUnit.SECONDS);
    Files.move(folder.resolve("articles"), folder.resolve("aside"));

    ending = new Ending();
    serve();

    assertThat(out.toString()).contains("is missing. What was loaded from it before stays.");
    assertThat(found("ferry")).isEqualTo(1);
    assertThat(body("/")).contains("is missing");
    Files.move(folder.resolve("aside"), folder.resolve("articles"));
    assertThat(within(SOON, () -> !body("/").contains("is missing"))).isTrue();
  }

  @Test
  void withNeitherFolderNorIndexThereIsNothingToServe() throws IOException {
    Files.delete(folder.resolve("articles/ferry.txt"));
    Files.delete(folder.resolve("articles"));

    assertThatThrownBy(() -> Main.serve(settings(0), new Ending(), new PrintWriter(out)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("There is no folder ");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  private void serve() {
    var settings = settings(0);
    var ended = ending;
    out.getBuffer().setLength(0);
    serving = running(() -> Main.serve(settings, ended, new PrintWriter(out, true)));
    assertThat(within(SOON, () -> serving.isDone() || LAST_LINE.matcher(out.toString()).find()))
        .isTrue();
  }

  private interface Run {
    int run() throws IOException;
  }

  private static CompletableFuture<Integer> running(Run run) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return run.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        command -> Thread.ofPlatform().start(command));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Settings settings(int port) {
    var archive = new Settings.Archive(folder.resolve("articles"), folder.resolve(index), false);
    var address = new Settings.Address("127.0.0.1", port, List.of());
    return new Settings(
        archive, address, "The Archive", Intake.usual(), false, NameVariants.none(), by);
  }

  private String address() {
    var said = LAST_LINE.matcher(out.toString());
    assertThat(said.find()).isTrue();
    return said.group(3);
  }

  /// What a request is answered with; 0 while nothing listens.
  private int status(String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return browser.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException _) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String body(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
      return browser.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int found(String word) {
    var total = Pattern.compile("\"total\":([0-9]+)").matcher(body("/search.json?q=" + word));
    assertThat(total.find()).isTrue();
    return Integer.parseInt(total.group(1));
  }

  private static boolean within(Duration time, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > time.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return true;
  }

  private void write(String name, String word) throws IOException {
    Files.writeString(
        folder.resolve("articles").resolve(name),
        """
        News of the %1$s

        The council spoke of the %1$s for an hour on Tuesday and came to no decision about it.

        Nobody who was there expects that to change before the summer, its clerk said.
        """
            .formatted(word));
  }
}
