package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressDisplayTest {
  @Test
  void aLineSaysHowFarHowFastAndHowLong() {
    var moment = new Progress.Moment(5_000, 1_200, 20_000_000, 4_000_000, 2_400, 10);

    assertThat(ProgressDisplay.line(moment))
        .isEqualTo(
            "Loading: 1,200 of 5,000 files, 2,400 articles, 240 articles/s, 0.4 MB/s, about 40 s"
                + " left");
  }

  @Test
  void nothingIsSaidOfTheTimeLeftBeforeAnythingIsDone() {
    assertThat(ProgressDisplay.line(new Progress.Moment(1, 0, 100, 0, 0, 1)))
        .isEqualTo("Loading: 0 of 1 file, 0 articles, 0 articles/s, 0.0 MB/s");
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0 s", "119, 119 s", "120, 2 min", "5400, 90 min", "11100, 3 h 5 min"})
  void timesAreSaidAsPeopleSayThem(double seconds, String said) {
    assertThat(ProgressDisplay.duration(seconds)).isEqualTo(said);
  }

  @Test
  void linesComeUntilTheDisplayIsClosed() {
    var progress = new Progress(2, 200);
    var written = new ByteArrayOutputStream();
    var out = new PrintStream(written, true, StandardCharsets.UTF_8);

    try (var display = ProgressDisplay.lines(progress, out, Duration.ofMillis(5))) {
      progress.begin(100).done(3);
      awaitText(written, "Loading: 1 of 2 files, 3 articles, ");
      assertThat(display).isNotNull();
    }
  }

  private static void awaitText(ByteArrayOutputStream written, String text) {
    long start = System.nanoTime();
    while (!written.toString(StandardCharsets.UTF_8).contains(text)) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
