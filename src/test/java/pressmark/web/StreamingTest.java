package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;

/// Files larger than all that lies between the server and its reader.
@Tag("thorough")
class StreamingTest {
  private static final int ARTICLES = 800;
  private static final String[] NAMES =
      IntStream.range(0, 50)
          .mapToObj(i -> "Name %02d ".formatted(i) + "x".repeat(190))
          .toArray(String[]::new);

  @TempDir Path folder;

  private static Article article(int number) {
    return Samples.draft("Number " + number, "Long names.")
        .byline("By many", NAMES)
        .file(number + ".txt", 1)
        .article();
  }

  @Test
  void aFileArrivesWhileItIsMadeAndAReaderMayGoAway() throws Exception {
    try (var running =
        Running.with(
            folder, IntStream.range(0, ARTICLES).mapToObj(StreamingTest::article).toList())) {
      for (int i = 0; i < 4; i++) {
        assertThat(beginning(running.port()))
            .startsWith("HTTP/1.1 200 OK")
            .contains("id,headline,");
      }

      var whole = running.get("/search.csv");

      assertThat(whole.body().length()).isGreaterThan(7_000_000);
      assertThat(Lists.rows(whole.body())).hasSize(ARTICLES);
    }
  }

  /// Reads so little of a file that the server cannot have sent it all, and goes away.
  private static String beginning(int port) throws IOException {
    try (var socket = new Socket()) {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      var request = "GET /search.csv HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(3_000), StandardCharsets.UTF_8);
    }
  }
}
