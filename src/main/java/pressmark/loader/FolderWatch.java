package pressmark.loader;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/// A watch over an articles folder: tells which names changed, once their files rest.
public final class FolderWatch implements AutoCloseable {
  /// How long a file's size and time must stay the same before it is read.
  public static final Duration REST = Duration.ofMillis(500);

  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration RESTLESS = Duration.ofMillis(100);

  private final ArticleFolder folder;
  private final Resting resting;
  private final Consumer<Set<String>> changed;
  private final Thread thread;
  private volatile FolderEvents events;
  private volatile boolean closed;

  private FolderWatch(ArticleFolder folder, FolderEvents events, Consumer<Set<String>> changed) {
    this.folder = folder;
    this.events = events;
    this.changed = changed;
    this.resting = new Resting(REST, folder::look);
    this.thread = Thread.ofPlatform().name("watch").daemon().unstarted(this::run);
  }

  /// Watches a folder from now on.
  ///
  /// @param changed gets the names where something happened, for [ArticleFolder#changes], on the
  ///     watch's own thread; what happens meanwhile is told when it comes back
  public static FolderWatch of(ArticleFolder folder, Consumer<Set<String>> changed) {
    var watch = new FolderWatch(folder, events(folder), changed);
    watch.thread.start();
    return watch;
  }

  private static FolderEvents events(ArticleFolder folder) {
    try {
      return SystemEvents.of(folder);
    } catch (IOException _) {
      return new LookedEvents(folder);
    }
  }

  private void run() {
    while (!closed) {
      var happened = await();
      long now = System.nanoTime();
      happened.forEach(name -> resting.touch(name, now));
      var rested = resting.take(now);
      if (!rested.isEmpty() && !closed) {
        changed.accept(rested);
      }
    }
  }

  private Set<String> await() {
    try {
      return events.await(resting.isEmpty() ? IDLE : RESTLESS);
    } catch (IOException _) {
      // Such as too many folders for the system to watch: look at them instead.
      events.close();
      events = new LookedEvents(folder);
      if (closed) {
        events.close();
      }
      return Set.of(FolderEvents.ANYTHING);
    }
  }

  /// Ends the watch and waits until what it was telling has been heard.
  @Override
  public void close() {
    closed = true;
    events.close();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
