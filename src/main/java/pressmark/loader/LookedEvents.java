package pressmark.loader;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Events of a folder noticed by looking at all of it again and again, where the system tells of
/// none.
final class LookedEvents implements FolderEvents {
  private static final Duration PAUSE = Duration.ofMillis(700);
  private static final int SHARE = 20;

  private final ArticleFolder folder;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Map<String, ListedFile> seen;
  private Duration pause = PAUSE;
  private boolean missing;

  LookedEvents(ArticleFolder folder) {
    this.folder = folder;
    this.seen = Map.of();
    look();
  }

  @Override
  public Set<String> await(Duration atMost) {
    try {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return Set.of();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Set.of();
    }
    return look();
  }

  /// Looks at the folder; the pause grows with the time it takes, so that looking costs little.
  private Set<String> look() {
    long start = System.nanoTime();
    try {
      var before = seen;
      var now = new HashMap<String, ListedFile>();
      folder.list().files().forEach(file -> now.put(file.name(), file));
      seen = now;
      missing = false;
      return different(before, now);
    } catch (IOException _) {
      boolean was = missing;
      missing = true;
      return was ? Set.of() : Set.of(ANYTHING);
    } finally {
      var took = Duration.ofNanos((System.nanoTime() - start) * SHARE);
      pause = took.compareTo(PAUSE) > 0 ? took : PAUSE;
    }
  }

  private static Set<String> different(
      Map<String, ListedFile> before, Map<String, ListedFile> now) {
    var names = new HashSet<String>();
    now.forEach((name, file) -> {
      if (!file.equals(before.get(name))) {
        names.add(name);
      }
    });
    before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(names::add);
    return names;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
