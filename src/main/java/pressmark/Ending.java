package pressmark;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of the program, once a signal or the end of its parent asks for it. What is open is then
/// closed by the thread that opened it, and this last of all.
final class Ending implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /// From now on Ctrl-C and SIGTERM ask for the end, and the process waits until it is closed.
  static Ending onSignal() {
    var ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(ending::askAndWait, "ending"));
    return ending;
  }

  /// From now on the end of the process that started this one asks for the end.
  void onParentsEnd() {
    var parent = ProcessHandle.current().parent();
    if (parent.isPresent()) {
      var _ = parent.get().onExit().thenRun(this::ask);
    }
  }

  boolean asked() {
    return asked.getCount() == 0;
  }

  void ask() {
    asked.countDown();
  }

  /// Waits until the end is asked for.
  void await() {
    try {
      asked.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void askAndWait() {
    ask();
    try {
      closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
