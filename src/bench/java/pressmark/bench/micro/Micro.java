package pressmark.bench.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs all micro-benchmarks and prints what one of each takes.
public final class Micro {
  private static final int ROUNDS = 3;

  private Micro() {}

  /// Runs them, each in a Java of its own.
  public static void run() {
    var options =
        new OptionsBuilder()
            .include("pressmark\\..*Benchmark\\..*")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(1)
            .warmupIterations(ROUNDS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ROUNDS)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
            .build();
    try {
      new Runner(options).run();
    } catch (RunnerException e) {
      throw new IllegalStateException("a micro-benchmark failed", e);
    }
  }
}
