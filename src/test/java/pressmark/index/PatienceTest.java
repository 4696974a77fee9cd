package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void theFirstSearchesOfAProcessMayTakeLonger() {
    var patience = new Patience();

    var first = IntStream.range(0, 20).mapToObj(_ -> patience.next()).toList();

    assertThat(first).containsOnly(Duration.ofSeconds(10));
    assertThat(patience.next()).isEqualTo(Duration.ofSeconds(2));
    assertThat(patience.next()).isEqualTo(Duration.ofSeconds(2));
  }
}
