package pressmark.loader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// The names in a folder where something happened, each kept until its file has rested: until its
/// size and time have stayed the same for a while. So no half-written file is read.
final class Resting {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final long rest;
  private final Function<String, Optional<ListedFile>> look;
  private final Map<String, Seen> restless = new HashMap<>();

  /// What a name held, and since when it has held just that; the file is empty when it is gone.
  private record Seen(Optional<ListedFile> file, long since) {}

  /// @param look finds the file of a name as it is now
  Resting(Duration rest, Function<String, Optional<ListedFile>> look) {
    this.rest = rest.toNanos();
    this.look = look;
  }

  /// Something happened at a name: it has to rest from now on.
  ///
  /// @param now as from [System#nanoTime]
  void touch(String name, long now) {
    restless.put(name, new Seen(look.apply(name), now));
  }

  boolean isEmpty() {
    return restless.isEmpty();
  }

  /// The names that have rested, which are then forgotten. Gone ones are handed out together, once
  /// none of them is fresh, so that a folder being emptied is seen as a whole.
  Set<String> take(long now) {
    var rested = new HashSet<String>();
    boolean emptying = false;
    for (var entry : restless.entrySet()) {
      var file = look.apply(entry.getKey());
      if (!file.equals(entry.getValue().file())) {
        entry.setValue(new Seen(file, now));
      }
      boolean fresh = now - entry.getValue().since() < rest;
      emptying |= fresh && file.isEmpty();
      if (!fresh) {
        rested.add(entry.getKey());
      }
    }
    if (emptying) {
      rested.removeIf(name -> look.apply(name).isEmpty());
    }
    restless.keySet().removeAll(rested);
    return rested;
  }

  /// Waits until files that were changed just now rest.
  static List<ListedFile> wait(
      List<ListedFile> files,
      Duration rest,
      Duration patience,
      Function<String, Optional<ListedFile>> look) {
    var rested = new ArrayList<ListedFile>();
    var resting = new Resting(rest, look);
    long start = System.nanoTime();
    long clock = System.currentTimeMillis();
    for (var file : files) {
      if (Math.abs(clock - file.modified()) < rest.toMillis()) {
        resting.touch(file.name(), start);
      } else {
        rested.add(file);
      }
    }
    while (!resting.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
      LockSupport.parkNanos(PAUSE.toNanos());
      resting.take(System.nanoTime()).forEach(name -> look.apply(name).ifPresent(rested::add));
    }
    rested.sort(Comparator.comparing(ListedFile::name));
    return rested;
  }
}
