package pressmark.index;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// How long searches may take: the first ones of a process longer, for its code is loaded by them.
final class Patience {
  private static final int FIRST = 20;
  private static final Duration AT_FIRST = Duration.ofSeconds(10);
  private static final Duration USUAL = Duration.ofSeconds(2);

  private final AtomicInteger searches = new AtomicInteger();

  /// How long the next search may take.
  Duration next() {
    return searches.getAndUpdate(count -> Math.min(FIRST, count + 1)) < FIRST ? AT_FIRST : USUAL;
  }
}
