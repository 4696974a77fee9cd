package pressmark.index;

import java.util.HashSet;
import java.util.Set;

/// The files being written, each by one thread at a time.
final class Busy {
  private final Set<String> files = new HashSet<>();

  /// Waits until no other thread writes a file, and is then the one that does, until it is closed.
  Turn turn(String file) {
    begin(file);
    return () -> end(file);
  }

  /// What a thread holds while it writes a file.
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private synchronized void begin(String file) {
    boolean interrupted = false;
    while (!files.add(file)) {
      try {
        wait();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end(String file) {
    files.remove(file);
    notifyAll();
  }
}
