package pressmark.loader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Texts of other people beside the project: tests read them where they are, and are skipped with a
/// message where they are not.
final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  /// A file or folder below the shared folder; the test that asks is skipped where it is absent.
  static Path path(String name) {
    var path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path + " to read");
    return path;
  }
}
