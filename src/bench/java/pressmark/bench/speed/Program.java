package pressmark.bench.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A command to be run in a process of its own.
///
/// @param log what it says; anew for each run
record Program(List<String> command, Path log) {
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final int GLANCE_MILLISECONDS = 20;

  Program {
    command = List.copyOf(command);
  }

  /// A program in Java, started as the launcher does it.
  ///
  /// @param heap in megabytes
  static Program java(int heap, Path log, String main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(options("jvm.options"));
    command.add("-Xmx" + heap + "m");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(arguments));
    return new Program(command, log);
  }

  /// The same with the options of whoever waits for an answer.
  Program soon() {
    var with = new ArrayList<>(command);
    with.add(1 + with.indexOf(options("jvm.options")), options("soon.options"));
    return new Program(with, log);
  }

  private static String options(String file) {
    return "@" + Path.of("src/main/launcher", file).toAbsolutePath();
  }

  Process begin() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /// How long a run took.
  ///
  /// @param elapsed seconds from before it was started to its end
  /// @param processor seconds it had of the processors, which others on the machine disturb less
  record Took(double elapsed, double processor) {}

  /// Runs it to its end.
  Took run() throws IOException {
    long start = System.nanoTime();
    var process = begin();
    var processor = Duration.ZERO;
    try {
      while (!process.waitFor(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        processor = process.info().totalCpuDuration().orElse(processor);
        if (System.nanoTime() - start > LONGEST.toNanos()) {
          throw new IOException("does not end: " + command);
        }
      }
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("failed: " + command.getLast() + "\n" + Files.readString(log));
    }
    return new Took((System.nanoTime() - start) / 1e9, processor.toNanos() / 1e9);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
