package pressmark.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The article files of the tests: `<layout>/<case>.txt`, with the records expected of it beside it
/// in `<case>.json`. All of them are invented. The expected records are written by hand from what a
/// reader of the text would say; no run of the program ever writes them.
final class Fixtures {
  private static final Path FOLDER = Path.of("src/test/resources/articles");

  private Fixtures() {}

  /// The text files, in order of their names.
  static List<Path> texts() {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file of records beside a text.
  static Path records(Path text) {
    return Path.of(text.toString().replaceAll("\\.txt$", ".json"));
  }

  /// Its layout and case, such as `labelled/arabic`.
  static String name(Path text) {
    return FOLDER.relativize(text).toString().replace('\\', '/').replaceAll("\\.txt$", "");
  }
}
