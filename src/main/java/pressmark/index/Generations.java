package pressmark.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The indexes of one articles folder, each in a numbered folder; the one with the greatest number
/// is the newest.
///
/// @param folder where they are: under the index folder, named after the articles folder
record Generations(Path folder) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int DIGEST = 8;

  /// @param articles the articles folder, absolute
  static Generations of(Path indexFolder, Path articles) {
    var last = articles.getFileName();
    var name =
        (last == null ? "" : last.toString())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var digest = HexFormat.of().formatHex(sha256(articles.toString())).substring(0, DIGEST);
    return new Generations(indexFolder.resolve(name + "-" + digest));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The numbers of those there are, newest first.
  List<Integer> numbers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> NUMBER.matcher(name).matches())
          .map(Integer::valueOf)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  Path path(int number) {
    return folder.resolve(String.valueOf(number));
  }

  /// A new folder after all others.
  Path begin() throws IOException {
    int last = numbers().stream().findFirst().orElse(0);
    return Files.createDirectories(path(last + 1));
  }

  /// Deletes one, with all that is in it.
  static void delete(Path generation) throws IOException {
    try (var entries = Files.walk(generation)) {
      for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
