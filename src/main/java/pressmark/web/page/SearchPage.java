package pressmark.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.query.Facet;
import pressmark.query.Match;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.Trail;
import pressmark.web.address.ValuesAddress;
import pressmark.web.results.Change;
import pressmark.web.results.Chart;
import pressmark.web.results.Condition;
import pressmark.web.results.Freed;
import pressmark.web.results.Nothing;
import pressmark.web.results.Offer;
import pressmark.web.results.Part;

/// The results of a search, one page of them.
///
/// @param freed where nothing was found: the filters whose removal would find something
/// @param archive how many articles the archive holds
public record SearchPage(SearchAddress address, Results results, List<Freed> freed, long archive)
    implements Page {
  private static final List<Integer> SIZES = List.of(SearchAddress.SIZE, 50, 100);

  public SearchPage {
    freed = List.copyOf(freed);
  }

  /// An order of the list.
  public record Sorting(Order order, String url, boolean chosen) {}

  /// A number of hits a page.
  public record Size(int hits, String url, boolean chosen) {}

  public boolean nothingFound() {
    return results.total() == 0;
  }

  /// Whether the search ended before it found anything: nothing is known about what there is.
  public boolean stopped() {
    return nothingFound() && results.partial();
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

  /// Where a hit leads.
  ///
  /// @param position of the hit in the whole list, from 1
  public String url(Hit hit, long position) {
    return ArticleAddress.of(hit).in(new Trail(address, position));
  }

  /// Where a hit of the second list leads.
  public String urlAmongOthers(Hit hit) {
    return ArticleAddress.of(hit).in(address.match(Match.ANY));
  }

  public List<Sorting> sortings() {
    return Arrays.stream(Order.values())
        .filter(order -> order != Order.BEST || !address.search().text().isBlank())
        .map(o -> new Sorting(o, address.order(o).toString(), o == address.search().order()))
        .toList();
  }

  /// The numbers of hits a page to choose from, where it makes a difference.
  public List<Size> sizes() {
    int size = address.search().size();
    return results.total() <= SearchAddress.SIZE
        ? List.of()
        : Stream.concat(SIZES.stream(), Stream.of(size))
            .distinct()
            .sorted()
            .map(hits -> new Size(hits, address.size(hits).toString(), hits == size))
            .toList();
  }

  public List<Notice> notices() {
    return results.search().notices();
  }

  public List<Part> parts() {
    return Part.of(address, results);
  }

  /// Whether this is one of the many lists that narrowing, ordering and paging make of one.
  public boolean oneOfMany() {
    return address.parameters().contains("&");
  }

  /// Whether the parts alone do not show how the query was understood.
  public boolean explained() {
    var query = address.search().query();
    var plain =
        query instanceof Query.Word
            || query instanceof Query.Everything
            || (query instanceof Query.And(var parts)
                && parts.stream().allMatch(Query.Word.class::isInstance));
    return !plain || !query.text().equals(address.search().text().strip());
  }

  /// Whether any of the words will do.
  public boolean loose() {
    return switch (address.search().match()) {
      case ANY -> true;
      case ALL -> false;
    };
  }

  /// The changes worth a click: what narrows is none where nothing is found.
  public List<Change> changes() {
    return Change.of(address).stream()
        .filter(change -> !nothingFound() || !change.narrows())
        .toList();
  }

  public List<Offer> offers() {
    return Offer.of(address, results);
  }

  public Chart chart() {
    return new Chart(address, results.chart());
  }

  public Nothing nothing() {
    return new Nothing(address, results, freed, archive);
  }

  /// The whole list that the second one begins.
  public String others() {
    return address.match(Match.ANY).toString();
  }

  public boolean filtered() {
    return !address.search().filters().isEmpty();
  }

  public String withoutFilters() {
    return address.withoutFilters().toString();
  }

  public List<Condition> conditions() {
    return Condition.of(address);
  }

  public List<Choices> choices() {
    return results.facets().stream()
        .map(count -> new Choices(address, count))
        .filter(choices -> choices.narrow(results.total()))
        .toList();
  }

  /// The list of all values of a facet.
  public String values(Facet facet) {
    return ValuesAddress.of(address, facet).toString();
  }
}
