package pressmark.index.proximity;

import java.io.IOException;
import java.util.BitSet;

/// Finds all that fits a pattern in one field of one segment, article by article and never back.
sealed interface Finder permits SideBySide, Alternatives, Pairs {
  /// All there is in an article; good until another is asked for.
  Spots at(int doc) throws IOException;

  /// Whether there is anything in an article.
  default boolean any(int doc) throws IOException {
    return at(doc).size() > 0;
  }

  /// Marks the words of some of the spots last found.
  void mark(BitSet wanted, Marks marks) throws IOException;

  /// Marks the words of all there is in an article.
  default void markAll(int doc, Marks marks) throws IOException {
    var all = new BitSet();
    all.set(0, at(doc).size());
    mark(all, marks);
  }
}
