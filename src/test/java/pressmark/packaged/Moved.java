package pressmark.packaged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The packaged program in another folder, with spaces in its name, and without a `java` on the
/// `PATH`. Its files are those of `target/pressmark`, linked: a test that changes one replaces it.
record Moved(Path folder) implements AutoCloseable {
  private static final Path PACKAGED = Path.of("target/pressmark");
  private static final List<String> TOOLS =
      List.of("sh", "dirname", "readlink", "sed", "cat", "cksum", "wc");

  /// What a run printed, and what it ended with.
  record Ran(int code, String out, String err) {}

  static Moved program() throws IOException {
    assumeTrue(
        Files.exists(PACKAGED.resolve("lib/pressmark.aot")),
        "target/pressmark has no cache: it was not packaged, or with -Dpressmark.aot=false");
    var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "moved to here ");
    try (var files = Files.walk(PACKAGED)) {
      for (var file : files.toList()) {
        link(file, folder.resolve("the program").resolve(PACKAGED.relativize(file)));
      }
    }
    Files.createDirectory(folder.resolve("tools"));
    for (var tool : TOOLS) {
      for (var place : List.of("/bin", "/usr/bin")) {
        var link = folder.resolve("tools").resolve(tool);
        if (Files.exists(Path.of(place, tool)) && Files.notExists(link)) {
          Files.createSymbolicLink(link, Path.of(place, tool));
        }
      }
    }
    return new Moved(folder);
  }

  private static void link(Path file, Path to) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
    } else if (Files.isSymbolicLink(file)) {
      Files.copy(file, to, LinkOption.NOFOLLOW_LINKS);
    } else {
      Files.createLink(to, file);
    }
  }

  Path file(String name) {
    return folder.resolve("the program").resolve(name);
  }

  /// A jar of it, by how its name begins.
  Path jar(String beginning) throws IOException {
    try (var jars = Files.list(file("lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches(beginning + "[0-9].*jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  Process start(Map<String, String> environment, String... arguments) throws IOException {
    var command =
        Stream.concat(Stream.of(file("bin/pressmark").toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("tools").toString());
    builder.environment().putAll(environment);
    return builder.redirectError(folder.resolve("err").toFile()).start();
  }

  Ran run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var process = start(environment, arguments);
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }

  /// Where a class of the program comes from when it is started: the cache, or a jar.
  String source() throws IOException, InterruptedException {
    var log = "-Xlog:class+load:file=loaded.log";
    run(Map.of("JDK_JAVA_OPTIONS", log), "--version");
    try (var lines = Files.lines(folder.resolve("loaded.log"))) {
      return lines
          .filter(line -> line.contains(" pressmark.CommandTree source: "))
          .map(line -> line.replaceFirst(".* source: ", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  void delete(String name) throws IOException {
    try (var files = Files.walk(folder.resolve(name))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete("");
  }
}
