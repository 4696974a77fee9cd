package pressmark.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pressmark.article.Place;
import pressmark.web.page.SourceLines;

/// The source files as they stand on disk now, for showing an article's own lines.
@FunctionalInterface
public interface Sources {
  /// A file read now.
  ///
  /// @param sha256 the digest of its bytes, 64 hexadecimal digits; empty when it is not known
  /// @param lines all its lines, or those that were asked for
  record SourceText(String sha256, SourceLines lines) {
    /// @param lines all its lines
    public SourceText(String sha256, List<String> lines) {
      this(sha256, new SourceLines(1, lines));
    }
  }

  /// Reads the lines of a place, perhaps others too; empty when the file is gone.
  ///
  /// @param place as an article gives it, never anything that a request brought
  Optional<SourceText> read(Place place) throws IOException;
}
