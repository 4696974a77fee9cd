package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.ArticleIndex;
import pressmark.web.page.Loading;

class OpenedLaterTest {
  private final CompletableFuture<Server.Holdings> opened = new CompletableFuture<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server =
      new Server(
          new Server.Settings("127.0.0.1", 0, "Archive", Set.of()), Clock.systemUTC(), opened);

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws Exception {
    server.start();
  }

  @AfterEach
  void close() {
    opened.cancel(false);
    server.close();
    client.close();
  }

  @Test
  void whoAsksBeforeTheArchiveIsOpenIsAnsweredOnceItIs() throws Exception {
    try (var index = ArticleIndex.open(folder.resolve("i"), folder.resolve("a"), "test")) {
      var asked = ask("/index.json");
      assertThat(asked).isNotDone();

      opened.complete(
          new Server.Holdings(
              index,
              _ -> Optional.empty(),
              () -> new Loading("a", Optional.empty(), List.of()),
              Clock.systemUTC()));

      assertThat(asked.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      server.close();
    }
  }

  @Test
  void anArchiveThatNeverOpensIsUnavailable() throws Exception {
    var asked = ask("/index.json");

    opened.cancel(false);

    assertThat(asked.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
  }

  private CompletableFuture<HttpResponse<String>> ask(String path) {
    var address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
