package pressmark.bench.speed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A running program that answers requests.
///
/// @param first how long it took from its start to its first answer
record Service(Process process, int port, Duration first) implements Closeable {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// Starts a program and asks it until it answers.
  ///
  /// @param address of what it is asked first
  static Service of(Program program, int port, String address) throws IOException {
    long start = System.nanoTime();
    var process = program.begin();
    while (System.nanoTime() - start < LONGEST.toNanos() && process.isAlive()) {
      try {
        get(port, address, false);
        return new Service(process, port, Duration.ofNanos(System.nanoTime() - start));
      } catch (IOException _) {
        pause(3);
      }
    }
    process.destroyForcibly();
    throw new IOException("no answer: " + Files.readString(program.log()));
  }

  private static void pause(int milliseconds) throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }

  /// A page.
  ///
  /// @throws IOException also when it is not answered with success
  String get(String address) throws IOException {
    return get(port, address, false);
  }

  /// Asks for a page until it says something.
  ///
  /// @return the seconds that took
  double until(String address, String said) throws IOException {
    long start = System.nanoTime();
    while (!get(address).contains(said)) {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        throw new IOException(address + " does not say " + said);
      }
      pause(20);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /// A page as a browser asks for it, compressed if the server likes; thrown away.
  void getCompressed(String address) throws IOException {
    get(port, address, true);
  }

  private static String get(int port, String address, boolean compressed) throws IOException {
    var connection = URI.create("http://localhost:" + port + address).toURL().openConnection();
    connection.setRequestProperty("Accept", "text/html");
    if (compressed) {
      connection.setRequestProperty("Accept-Encoding", "gzip");
    }
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Milliseconds it has had of the processors so far.
  double processor() {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L).doubleValue();
  }

  /// A figure of the process in megabytes, where the system tells.
  ///
  /// @param name such as `RssAnon`
  double megabytes(String name) throws IOException {
    var status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }
}
