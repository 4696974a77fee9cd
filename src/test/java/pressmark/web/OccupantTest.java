package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OccupantTest {
  private static final String ARCHIVE =
      "{\"archive\":\"The \\\"Post\\\"\\u001b[1m\",\"articles\":13,";

  @Test
  void anotherPressmarkSaysWhatItServes() throws Exception {
    assertThat(words("HTTP/1.1 200 OK\r\n\r\n" + ARCHIVE))
        .isEqualTo("another Pressmark, which serves “The \"Post\" [1m” (articles: 13)");
  }

  @Test
  void anotherServerIsCalledWhatItCallsItself() throws Exception {
    var answer = "HTTP/1.1 404 None\r\nServer: Mill/2\r\nContent-Length: 0\r\n\r\n";

    assertThat(words(answer)).isEqualTo("a program that calls itself “Mill/2”");
  }

  @Test
  void whatDoesNotAnswerOrNotInHttpStaysUnknown() throws Exception {
    assertThat(words("HTTP/1.1 200 OK\r\n\r\n<html>")).isEqualTo("another program");
    assertThat(words("220 mail ready\r\n")).isEqualTo("another program");
    try (var silent = socket()) {
      assertThat(Occupant.of("127.0.0.1", silent.getLocalPort()).words())
          .isEqualTo("another program");
    }
  }

  /// The words for a program that answers so, whatever it is asked.
  private static String words(String answer) throws IOException, InterruptedException {
    try (var socket = socket()) {
      var answering = Thread.ofPlatform().start(() -> answer(socket, answer));
      var occupant = Occupant.of("0.0.0.0", socket.getLocalPort());
      answering.join();
      return occupant.words();
    }
  }

  private static void answer(ServerSocket socket, String answer) {
    try (var asked = socket.accept()) {
      var _ = asked.getInputStream().read(new byte[8_192]);
      asked.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // Who asked has gone: the answer shows it.
    }
  }

  private static ServerSocket socket() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }
}
