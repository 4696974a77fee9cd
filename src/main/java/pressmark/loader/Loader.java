package pressmark.loader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import pressmark.article.Ledger;
import pressmark.article.Mark;
import pressmark.article.Role;
import pressmark.article.SourceFile;

/// Reads source files into articles. Bad input is normal: it becomes a [Reading.Rejected] with a
/// reason. Safe for many threads.
///
/// @param limit the largest file read, in bytes
public record Loader(long limit) {
  /// Changes whenever the same file would be read differently.
  public static final String VERSION = "1";

  /// The limit when none is set: 64 MiB.
  public static final long LIMIT = 64L << 20;

  /// Reads one file.
  ///
  /// @param name what to call it in records: its path under the articles folder
  public Reading read(Path path, String name) {
    var unread = new SourceFile(name, 0, 0, "", "");
    try {
      var attributes =
          Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class);
      long size = attributes.size();
      long modified = attributes.lastModifiedTime().toMillis();
      if (attributes.isDirectory()) {
        return rejected(unread, "it is a folder, not a file.");
      }
      if (size > limit) {
        var large = new SourceFile(name, size, modified, "", "");
        return rejected(large, "it is larger than the limit of " + (limit >> 20) + " MiB.");
      }
      var bytes = Files.readAllBytes(path);
      return read(bytes, new SourceFile(name, bytes.length, modified, sha256(bytes), ""));
    } catch (NoSuchFileException _) {
      return rejected(unread, "there is no such file.");
    } catch (AccessDeniedException _) {
      return rejected(unread, "its permissions do not allow reading it.");
    } catch (IOException e) {
      return rejected(unread, "reading it failed (" + e.getMessage() + ").");
    }
  }

  private static Reading rejected(SourceFile file, String reason) {
    return new Reading.Rejected(Ledger.rejected(file, "This file could not be read: " + reason));
  }

  /// Reads the bytes of a file.
  Reading read(byte[] bytes, SourceFile file) {
    if (bytes.length == 0) {
      return rejected(file, "it is empty.");
    }
    var decoding = Decoding.of(bytes);
    if (decoding.isEmpty()) {
      return rejected(file, "it is not text.");
    }
    var charset = decoding.get().charset();
    var known = new SourceFile(file.name(), file.size(), file.modified(), file.sha256(), charset);
    var source = new SourceText(known, SourceText.split(decoding.get().text()));
    if (source.lines().stream().allMatch(Line::blank)) {
      return rejected(known, "it holds nothing but blank lines.");
    }
    var other = OtherFormat.of(decoding.get().text());
    if (other.isPresent()) {
      return rejected(known, "it is " + other.get() + ", which Pressmark does not read yet.");
    }
    var read = TextFile.of(source);
    if (read.articles().isEmpty()) {
      return rejected(known, "no line of it is text of an article.");
    }
    var lines = source.lines().stream().map(Line::raw).toList();
    return new Reading.Read(ledger(source, read), read.articles(), read.marks(), lines);
  }

  private static Ledger ledger(SourceText source, TextFile read) {
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (Mark mark : read.marks()) {
      roles.merge(mark.role(), 1, Integer::sum);
    }
    int lines = source.lines().size();
    int found = read.articles().size();
    return new Ledger(
        read.file(),
        read.layout(),
        Reasons.of(read),
        found,
        read.expected(),
        lines,
        lines - read.marks().size(),
        roles,
        Reasons.warnings(read, source),
        java.util.Optional.empty());
  }

  /// The SHA-256 of a file's bytes, 64 hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The names of the layouts, as records write them.
  public static List<String> layouts() {
    return List.of(
        "repeated-headline", "headline-first", "headless", "labelled", "hard-wrapped", "nexis-uni");
  }
}
