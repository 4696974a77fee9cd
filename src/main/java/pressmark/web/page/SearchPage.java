package pressmark.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.query.Facet;
import pressmark.query.Order;
import pressmark.query.Period;
import pressmark.query.Query;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;

/// The results of a search, one page of them.
///
/// @param understood the query in plain words
/// @param archive how many articles the archive holds
public record SearchPage(SearchAddress address, Results results, String understood, long archive)
    implements Page {
  /// An order of the list.
  public record Sorting(Order order, String url, boolean chosen) {}

  /// A filter in force.
  ///
  /// @param facet what it is about; empty for a range of dates
  /// @param value the facet's value; empty for a range of dates
  /// @param excluded whether it shuts the value out
  /// @param url the same search without it
  public record Condition(Optional<Facet> facet, String value, boolean excluded, String url) {}

  /// A part of the query, and where it leads alone.
  ///
  /// @param dropped the address of the search without it; empty where nothing would be left
  public record Piece(String text, long count, long without, String url, String dropped) {}

  public boolean nothingFound() {
    return results.total() == 0;
  }

  public boolean beyondTheEnd() {
    return !nothingFound() && results.hits().isEmpty();
  }

  public Paging paging() {
    return new Paging(address, results.total());
  }

  /// The number of the first hit of this page among all.
  public long first() {
    return (address.search().page() - 1L) * address.search().size() + 1;
  }

  public double seconds() {
    return results.took().toNanos() / 1e9;
  }

  public String url(Hit hit) {
    return ArticleAddress.of(hit).in(address);
  }

  public List<Sorting> sortings() {
    return Arrays.stream(Order.values())
        .filter(order -> order != Order.BEST || !address.search().text().isBlank())
        .map(o -> new Sorting(o, address.order(o).toString(), o == address.search().order()))
        .toList();
  }

  /// The parts of the query when there are several of them, or one that finds nothing.
  public List<Piece> pieces() {
    if (results.parts().size() < 2) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < results.parts().size(); i++) {
      var part = results.parts().get(i);
      pieces.add(
          new Piece(
              part.text(),
              part.count(),
              part.without(),
              address.text(part.text()).toString(),
              address.text(textWithout(i)).toString()));
    }
    return pieces;
  }

  private String textWithout(int dropped) {
    var kept = new ArrayList<Query>();
    if (address.search().query() instanceof Query.And(var parts)) {
      kept.addAll(parts);
    }
    if (dropped < kept.size()) {
      kept.remove(dropped);
    }
    return kept.size() == 1 ? kept.getFirst().text() : new Query.And(kept).text();
  }

  /// Whether the query was understood as other than it was typed.
  public boolean readOtherwise() {
    return !address.search().query().text().equals(address.search().text().strip());
  }

  public boolean filtered() {
    return !address.search().filters().isEmpty();
  }

  public String withoutFilters() {
    return address.withoutFilters().toString();
  }

  public String everything() {
    return SearchAddress.everything().toString();
  }

  public List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    for (var facet : Facet.values()) {
      for (var value : address.included(facet)) {
        conditions.add(condition(facet, value, false));
      }
      for (var value : address.excluded(facet)) {
        conditions.add(condition(facet, value, true));
      }
    }
    if (address.published().isPresent()) {
      var url = address.published(Optional.empty()).toString();
      conditions.add(new Condition(Optional.empty(), "", false, url));
    }
    return conditions;
  }

  private Condition condition(Facet facet, String value, boolean excluded) {
    var url = address.without(facet, value).toString();
    return new Condition(Optional.of(facet), value, excluded, url);
  }

  /// The range of publication dates asked for, as people say it.
  public String range(Site site) {
    var range = address.published().orElseThrow();
    var from = range.from().map(Period::text);
    var to = range.to().map(Period::text);
    if (from.isEmpty() && to.isEmpty()) {
      return site.say("published.undated");
    }
    var days =
        from.equals(to)
            ? from.orElseThrow()
            : to.isEmpty()
                ? site.say("published.from", from.orElseThrow())
                : from.isEmpty()
                    ? site.say("published.to", to.orElseThrow())
                    : site.say("published.range", from.orElseThrow(), to.orElseThrow());
    return range.undated() ? site.say("published.or", days) : days;
  }

  public List<Choices> choices() {
    return results.facets().stream()
        .map(count -> new Choices(address, count))
        .filter(choices -> choices.narrow(results.total()))
        .toList();
  }
}
