package pressmark.index;

import java.util.List;
import pressmark.query.Facet;

/// How many of the articles found have each value of a facet, most first.
///
/// @param more whether there are more values than are listed
public record FacetCount(Facet facet, List<Value> values, boolean more) {
  /// A value, how many articles have it, and whether the search asks for it or shuts it out.
  public record Value(String value, long count, boolean included, boolean excluded) {}

  public FacetCount {
    values = List.copyOf(values);
  }
}
