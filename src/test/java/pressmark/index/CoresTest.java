package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CoresTest {
  private static final Cores.Work<Thread> WHO = Thread::currentThread;

  @Test
  void oneRequestAloneWorksOnTwoCoresAtOnce() throws IOException {
    var cores = new Cores(2);
    cores.use(() -> cores.use(() -> result(cores)));
    var here = new CountDownLatch(1);
    var there = new CountDownLatch(1);

    boolean met =
        cores.use(() -> {
          try (var aside = cores.aside(() -> meet(there, here))) {
            return meet(here, there) && aside.result();
          }
        });

    assertThat(met).isTrue();
  }

  private static boolean meet(CountDownLatch mine, CountDownLatch other) throws IOException {
    mine.countDown();
    try {
      return other.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aRequestDoesItsWorkItselfWhenAllCoresAreUsed() throws IOException {
    var cores = new Cores(2);

    var who = cores.use(() -> cores.use(() -> result(cores)));

    assertThat(who).isSameAs(Thread.currentThread());
  }

  private static Thread result(Cores cores) throws IOException {
    try (var aside = cores.aside(WHO)) {
      return aside.result();
    }
  }

  @Test
  void workIsDoneOnceHoweverOftenItsResultIsAskedFor() throws IOException {
    var cores = new Cores(1);
    var times = new AtomicInteger();

    cores.use(() -> {
      try (var aside = cores.aside(times::incrementAndGet)) {
        return aside.result() + aside.result();
      }
    });

    assertThat(times).hasValue(1);
  }

  @Test
  void whatNobodyAsksForIsLeftUndoneWhenAllCoresAreUsed() throws IOException {
    var cores = new Cores(1);
    var done = new AtomicBoolean();

    cores.use(() -> {
      cores.aside(() -> done.getAndSet(true)).close();
      return true;
    });

    assertThat(done).isFalse();
  }

  @Test
  void closingWaitsForWorkThatHasBegun() throws IOException {
    var cores = new Cores(2);
    var begun = new CountDownLatch(1);
    var closing = Thread.currentThread();
    var done = new AtomicBoolean();

    cores.use(() -> {
      try (var _ = cores.aside(() -> afterWaiting(begun, closing, done))) {
        return meet(new CountDownLatch(0), begun);
      }
    });

    assertThat(done).isTrue();
  }

  /// Ends once another thread does nothing but wait.
  private static boolean afterWaiting(CountDownLatch begun, Thread other, AtomicBoolean done) {
    begun.countDown();
    while (other.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return done.compareAndSet(false, true);
  }

  @Test
  void whatFailsAsideFailsForWhoAsks() throws IOException {
    for (int count : new int[] {1, 2}) {
      var cores = new Cores(count);

      cores.use(() -> {
        try (var aside = cores.aside(CoresTest::fail)) {
          assertThatThrownBy(aside::result).isInstanceOf(IOException.class).hasMessage("no disk");
          return true;
        }
      });
    }
  }

  private static boolean fail() throws IOException {
    throw new IOException("no disk");
  }
}
