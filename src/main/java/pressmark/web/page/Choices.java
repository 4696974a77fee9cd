package pressmark.web.page;

import java.util.List;
import java.util.stream.Stream;
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
      String value, long count, boolean included, boolean excluded, String url, String exclude) {

    static Choice of(SearchAddress address, Facet facet, FacetCount.Value value) {
      var name = value.value();
      var url =
          value.included() || value.excluded()
              ? address.without(facet, name)
              : address.including(facet, name);
      return new Choice(
          name,
          value.count(),
          value.included(),
          value.excluded(),
          url.toString(),
          address.excluding(facet, name).toString());
    }
  }

  /// Whether there is anything to choose: a value that not every article of the list has.
  boolean narrow(long total) {
    return count.values().stream().anyMatch(it -> chosen(it) || it.count() < total);
  }

  public Facet facet() {
    return count.facet();
  }

  /// Whether there are more values than are shown.
  public boolean more() {
    return count.more() || count.values().size() > few().size();
  }

  /// The values shown: the first ones, and all that are asked for or shut out.
  public List<Choice> shown() {
    return few().stream().map(value -> Choice.of(address, facet(), value)).toList();
  }

  private List<FacetCount.Value> few() {
    var first = count.values().stream().limit(SHOWN);
    return Stream.concat(first, count.values().stream().skip(SHOWN).filter(Choices::chosen))
        .toList();
  }

  private static boolean chosen(FacetCount.Value value) {
    return value.included() || value.excluded();
  }
}
