package pressmark.index;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pressmark.query.Search;

/// The answer to a search.
///
/// @param total how many articles were found, exact unless `partial`
/// @param partial whether the search gave up at its time limit with what it had
/// @param took how long it took
/// @param parts each part of the query that stands side by side with others, or the query itself
///     where it is of one piece; as many as there was time to count
/// @param hits the hits of this page, in order
/// @param spellings other spellings of words of the query that the archive has
/// @param most articles with most of the words but not all; absent unless few have all and some have
///     most
public record Results(
    Search search,
    long total,
    boolean partial,
    Duration took,
    List<Part> parts,
    List<Hit> hits,
    List<FacetCount> facets,
    DateChart chart,
    List<Spelling> spellings,
    Optional<Others> most) {
  /// A part of the query in the reader's words.
  ///
  /// @param count how many articles it finds alone under the filters of the search; for what is to be
  ///     left out, how many are left
  /// @param without how many would be found without it; less the total, what a part to be left out
  ///     shuts out
  public record Part(String text, long count, long without) {}

  /// Articles beside the list itself: how many there are, and the first of them.
  public record Others(long total, List<Hit> hits) {
    public Others {
      hits = List.copyOf(hits);
    }
  }

  public Results {
    parts = List.copyOf(parts);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    spellings = List.copyOf(spellings);
  }
}
