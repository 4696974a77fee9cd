package pressmark.index;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// The cores of the machine. A request may use another one when none else is using it: one reader
/// alone is answered sooner, and many at once are served as if each had one core. Safe for many
/// threads.
final class Cores {
  private final Semaphore idle;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("beside-", 1).factory());

  /// @param count how many there are
  Cores(int count) {
    this.idle = new Semaphore(count);
  }

  static Cores ofMachine() {
    return new Cores(Runtime.getRuntime().availableProcessors());
  }

  /// What is to be worked out.
  interface Work<T> {
    T run() throws IOException;
  }

  /// Does a request's work; it has begun to use a core, free or not.
  <T> T use(Work<T> work) throws IOException {
    boolean counted = idle.tryAcquire();
    try {
      return work.run();
    } finally {
      if (counted) {
        idle.release();
      }
    }
  }

  /// Begins work on another core when one is idle; it is done by who asks for its result otherwise.
  <T> Aside<T> aside(Work<T> work) {
    var aside = new Aside<>(work);
    if (idle.tryAcquire()) {
      boolean given = false;
      try {
        threads.execute(() -> {
          try {
            aside.begin();
          } finally {
            idle.release();
          }
        });
        given = true;
      } finally {
        if (!given) {
          idle.release();
        }
      }
    }
    return aside;
  }

  /// Work done aside. Closing waits until nothing is done any more.
  static final class Aside<T> implements AutoCloseable {
    private final Work<T> work;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> done = new CompletableFuture<>();

    private Aside(Work<T> work) {
      this.work = work;
    }

    private void begin() {
      if (begun.compareAndSet(false, true)) {
        try {
          done.complete(work.run());
        } catch (IOException | RuntimeException | Error e) {
          done.completeExceptionally(e);
        }
      }
    }

    /// What was worked out, as soon as it is.
    ///
    /// @throws IOException and anything else the work threw
    T result() throws IOException {
      begin();
      try {
        return done.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof IOException failure) {
          throw failure;
        }
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw e;
      }
    }

    @Override
    public void close() {
      if (begun.compareAndSet(false, true)) {
        done.cancel(false);
      } else {
        done.handle((_, _) -> true).join();
      }
    }
  }
}
