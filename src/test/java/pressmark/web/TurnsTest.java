package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Turns at searching.
class TurnsTest {
  @Test
  void whatCanBeDoneWithoutIsLeftOutWhenNoTurnIsFree() throws IOException {
    var turns = new Turns(1);

    var busy = turns.take(() -> turns.spare(() -> "done"));
    var free = turns.spare(() -> "done");

    assertThat(busy).isEmpty();
    assertThat(free).contains("done");
  }
}
