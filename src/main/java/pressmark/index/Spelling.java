package pressmark.index;

import java.util.List;

/// Other spellings of a word of a query that the archive has, most articles first. Offered, never
/// searched unasked.
///
/// @param word as the query has it
/// @param count how many articles have it
/// @param family whether they are known spellings of one name, else words written nearly so
public record Spelling(String word, long count, boolean family, List<Other> others) {
  /// A spelling, and how many articles have it.
  public record Other(String word, long count) {}

  public Spelling {
    others = List.copyOf(others);
  }
}
