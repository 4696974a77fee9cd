package pressmark.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The source files as they stand on disk now, for showing an article's own lines.
@FunctionalInterface
public interface Sources {
  /// A file read now.
  ///
  /// @param sha256 the digest of its bytes, 64 hexadecimal digits
  /// @param lines its lines without their ends, numbered from 1 as articles number them
  record SourceText(String sha256, List<String> lines) {
    public SourceText {
      lines = List.copyOf(lines);
    }
  }

  /// Reads a file; empty when it is gone.
  ///
  /// @param file its path under the articles folder as an article's place gives it, never anything
  ///     that a request brought
  Optional<SourceText> read(String file) throws IOException;
}
