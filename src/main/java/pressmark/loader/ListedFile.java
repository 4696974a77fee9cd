package pressmark.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import pressmark.article.SourceFile;

/// A file seen in the articles folder, before it is read.
///
/// @param name its path under the folder, with `/` between its parts
/// @param size in bytes
/// @param modified last change, milliseconds since 1970
public record ListedFile(String name, Path path, long size, long modified) {
  static ListedFile of(Path folder, Path path, BasicFileAttributes attributes) {
    return new ListedFile(
        FileNames.of(folder, path),
        path,
        attributes.size(),
        attributes.lastModifiedTime().toMillis());
  }

  /// Whether it is as it was when last read: the same size and time, or the same bytes. Of a file
  /// that could not be read then neither is known, so that it is tried again.
  boolean unchanged(SourceFile before) {
    return size == before.size()
        && (modified == before.modified() || before.sha256().equals(digest().orElse("unknown")));
  }

  /// The SHA-256 of its bytes; absent when it cannot be read.
  private Optional<String> digest() {
    try (var bytes = Files.newInputStream(path)) {
      return Optional.of(HexFormat.of().formatHex(digest(bytes)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static byte[] digest(InputStream bytes) throws IOException {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[1 << 16];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        sha.update(buffer, 0, read);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
