package pressmark.loader;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The names of source files: paths under the articles folder with `/` between their parts, and
/// which of them are housekeeping that nobody means to read.
final class FileNames {
  private static final Set<String> HOUSEKEEPING = Set.of("thumbs.db", "desktop.ini");
  private static final Set<String> UNFINISHED = Set.of("part", "tmp", "crdownload");

  private FileNames() {}

  /// The name of a path below a folder, such as `2023/october.txt`; empty for the folder itself.
  static String of(Path folder, Path path) {
    var name = new StringBuilder();
    for (var part : folder.relativize(path)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }

  /// Whether a file or folder of this name is passed over: hidden, an editor's or a desktop's
  /// housekeeping, or a download under way.
  static boolean passedOver(Path path) {
    var last = path.getFileName();
    if (last == null) {
      return false;
    }
    var name = last.toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.endsWith("~")
        || HOUSEKEEPING.contains(name)
        || UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
