package pressmark;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far a load is, while it runs: as a bar on a terminal, as a line now and then elsewhere.
/// A short load shows nothing.
final class ProgressDisplay implements AutoCloseable {
  private static final Duration BAR = Duration.ofMillis(300);
  private static final Duration LINES = Duration.ofSeconds(10);

  private final Progress progress;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  private ProgressDisplay(Progress progress, Way way) {
    this.progress = progress;
    this.thread = Thread.ofPlatform().name("progress").daemon().start(() -> way.show(this));
  }

  /// A way of showing a load until the display is closed.
  private interface Way {
    void show(ProgressDisplay display);
  }

  /// Shows a load in the error output of the process.
  static ProgressDisplay of(Progress progress) {
    return Terminal.attached()
        ? new ProgressDisplay(progress, ProgressDisplay::bar)
        : lines(progress, System.err, LINES);
  }

  /// A line every so often.
  static ProgressDisplay lines(Progress progress, PrintStream out, Duration pause) {
    return new ProgressDisplay(
        progress,
        display -> {
          while (!display.closed(pause)) {
            out.println(line(progress.now()));
          }
        });
  }

  private void bar() {
    if (closed(BAR)) {
      return;
    }
    boolean unicode = Charset.defaultCharset().equals(StandardCharsets.UTF_8);
    var style = unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII;
    var builder =
        ProgressBar.builder()
            .setTaskName("Loading")
            .setInitialMax(progress.now().bytes())
            .setUnit(" MB", 1_000_000)
            .setStyle(style)
            .clearDisplayOnFinish();
    try (var bar = builder.build()) {
      do {
        var moment = progress.now();
        bar.stepTo(moment.bytesDone());
        bar.setExtraMessage(" " + speed(moment));
      } while (!closed(BAR));
    }
  }

  /// A moment of a load in one line, such as `Loading: 1,200 of 5,000 files, 3,400 articles, 980
  /// articles/s, 4.1 MB/s, about 40 s left`.
  static String line(Progress.Moment moment) {
    var left = moment.secondsLeft();
    return String.format(
        Locale.ENGLISH,
        "Loading: %,d of %s, %s, %s%s",
        moment.filesDone(),
        new Count(moment.files(), "file"),
        new Count(moment.articles(), "article"),
        speed(moment),
        Double.isNaN(left) ? "" : ", about " + duration(left) + " left");
  }

  private static String speed(Progress.Moment moment) {
    return String.format(
        Locale.ENGLISH,
        "%,.0f articles/s, %.1f MB/s",
        moment.articlesPerSecond(),
        moment.megabytesPerSecond());
  }

  /// A time as people say it: `40 s`, `12 min`, `3 h 5 min`.
  static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 120) {
      return whole + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private boolean closed(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      return true;
    }
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
