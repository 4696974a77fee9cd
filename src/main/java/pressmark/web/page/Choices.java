package pressmark.web.page;

import java.util.List;
import pressmark.index.FacetCount;
import pressmark.query.Facet;
import pressmark.web.address.SearchAddress;

/// The values of a facet that a list of results can be narrowed by.
public record Choices(SearchAddress address, FacetCount count) {
  private static final int SHOWN = 10;

  /// A value with its count.
  ///
  /// @param url the search narrowed to it, or without it where it is asked for or shut out already
  /// @param exclude the search without such articles
  public record Choice(
      String value, long count, boolean included, boolean excluded, String url, String exclude) {}

  /// Whether there is anything to choose: a value that not every article of the list has.
  boolean narrow(long total) {
    return choices().stream().anyMatch(c -> c.included() || c.excluded() || c.count() < total);
  }

  public Facet facet() {
    return count.facet();
  }

  public boolean moreThanListed() {
    return count.more();
  }

  /// The values shown at once.
  public List<Choice> shown() {
    return choices().stream().limit(SHOWN).toList();
  }

  /// The values behind "more".
  public List<Choice> further() {
    return choices().stream().skip(SHOWN).toList();
  }

  private List<Choice> choices() {
    return count.values().stream().map(this::choice).toList();
  }

  private Choice choice(FacetCount.Value value) {
    var name = value.value();
    boolean included = value.included();
    var url =
        included || value.excluded()
            ? address.without(facet(), name)
            : address.including(facet(), name);
    return new Choice(
        name,
        value.count(),
        included,
        value.excluded(),
        url.toString(),
        address.excluding(facet(), name).toString());
  }
}
