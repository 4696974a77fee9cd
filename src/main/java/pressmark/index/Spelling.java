package pressmark.index;

import java.util.List;

/// Other spellings of a word of a query that the archive has, most articles first. Offered, never
/// searched unasked. Counts are of the whole archive, filters aside.
///
/// @param word as the query has it; a phrase of several words in quotes
/// @param count how many articles have it
/// @param family whether they are known spellings of one name, else words written nearly so
public record Spelling(String word, long count, boolean family, List<Other> others) {
  /// A spelling, in quotes where it is of several words, and how many articles have it.
  public record Other(String word, long count) {}

  public Spelling {
    others = List.copyOf(others);
  }
}
