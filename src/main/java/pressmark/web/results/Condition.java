package pressmark.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.web.address.SearchAddress;

/// A filter in force.
///
/// @param facet what it is about; empty for a range of dates
/// @param value the facet's value; empty for a range of dates
/// @param published the range of dates; empty for a facet
/// @param excluded whether it shuts the value out
/// @param without the same search without it
public record Condition(
    Optional<Facet> facet,
    String value,
    Optional<Filter.Published> published,
    boolean excluded,
    SearchAddress without) {

  public static List<Condition> of(SearchAddress address) {
    var conditions = new ArrayList<Condition>();
    for (var facet : Facet.values()) {
      for (var value : address.included(facet)) {
        conditions.add(of(address, facet, value, false));
      }
      for (var value : address.excluded(facet)) {
        conditions.add(of(address, facet, value, true));
      }
    }
    address
        .published()
        .map(range ->
            new Condition(
                Optional.empty(),
                "",
                Optional.of(range),
                false,
                address.published(Optional.empty())))
        .ifPresent(conditions::add);
    return conditions;
  }

  private static Condition of(SearchAddress address, Facet facet, String value, boolean excluded) {
    var without = address.without(facet, value);
    return new Condition(Optional.of(facet), value, Optional.empty(), excluded, without);
  }

  public String url() {
    return without.toString();
  }
}
