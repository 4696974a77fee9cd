package pressmark.index;

import java.time.Duration;
import java.util.List;

/// A page of the values the articles found have of a facet.
///
/// @param values of this page; their counts are those of [FacetCount]
/// @param matching how many values contain the text asked for
/// @param total how many values there are in all
/// @param partial whether the search gave up at its time limit with what it had
public record FacetPage(
    FacetRequest request,
    List<FacetCount.Value> values,
    long matching,
    long total,
    boolean partial,
    Duration took) {
  public FacetPage {
    values = List.copyOf(values);
  }
}
