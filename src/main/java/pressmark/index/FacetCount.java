package pressmark.index;

import java.util.List;
import pressmark.query.Facet;

/// How many articles have each value of a facet, most first.
///
/// A count holds under all other filters of the search, and under what this facet shuts out, but
/// leaves out what it asks for. So, as long as no value of the facet is asked for, the count beside a
/// value is the total once it is; and the count beside one that is shut out is what comes back once
/// it no longer is. Where some are asked for, one more makes the list what has any of them; as an
/// article may have several values, its total is then not always the sum, but the count beside the
/// value stays the same.
///
/// @param more whether there are more values than are listed
public record FacetCount(Facet facet, List<Value> values, boolean more) {
  /// A value, how many articles have it, and whether the search asks for it or shuts it out.
  public record Value(String value, long count, boolean included, boolean excluded) {}

  public FacetCount {
    values = List.copyOf(values);
  }
}
