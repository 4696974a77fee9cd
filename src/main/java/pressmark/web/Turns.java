package pressmark.web;

import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Turns at something costly, a bounded number at once; who waits too long is turned away.
final class Turns {
  private static final int WAIT_SECONDS = 10;

  /// What a turn is wanted for.
  interface Work<T> {
    T run() throws IOException;
  }

  private final Semaphore free;

  Turns(int count) {
    free = new Semaphore(count, true);
  }

  /// What can be done without: empty when no turn is free.
  <T> Optional<T> spare(Work<T> work) throws IOException {
    if (!free.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.run());
    } finally {
      free.release();
    }
  }

  <T> T take(Work<T> work) throws IOException {
    try {
      if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ServiceUnavailableResponse();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableResponse();
    }
    try {
      return work.run();
    } finally {
      free.release();
    }
  }
}
