package pressmark.web.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Search;

/// A search and the address it stands at, each made from the other. What an address leaves out has
/// its default; the order of its parameters is always the same.
public record SearchAddress(Search search) {
  public static final int SIZE = 20;

  /// A parameter of an address.
  public record Pair(String name, String value) {}

  /// The address of every article, newest first.
  public static SearchAddress everything() {
    return parse("");
  }

  /// Reads what follows the `?` of an address. Never fails: a value that cannot be read is left out,
  /// and a notice says so; an unknown parameter is ignored.
  public static SearchAddress parse(String parameters) {
    return new SearchAddress(new SearchReading(Parameters.parse(parameters)).search());
  }

  /// The search that newest-first or best-first order is the default for.
  static Order standard(String text) {
    return text.isBlank() ? Order.NEWEST : Order.BEST;
  }

  /// A facet as an address names it.
  static String key(Facet facet) {
    return switch (facet) {
      case PUBLICATION, BYLINE, SECTION, YEAR, PLACE, CAPTION, CERTAINTY, LAYOUT ->
          facet.toString();
      case LANGUAGE -> "lang";
    };
  }

  /// The address of the result page.
  @Override
  public String toString() {
    return at("/search");
  }

  /// The address of the same results for programs.
  public String json() {
    return at("/search.json");
  }

  /// The address of the same results as a feed.
  public String atom() {
    return at("/search.atom");
  }

  /// The address of all of its results as a table, whatever the page.
  public String csv() {
    return at("/search.csv");
  }

  /// The address of all of its results as references, whatever the page.
  public String ris() {
    return at("/search.ris");
  }

  /// A name for a file of its results, without its ending: the words asked for, parted by hyphens.
  public String fileName() {
    var words = ArticleAddress.slugOf(search.text());
    return words.isEmpty() ? "articles" : words;
  }

  String at(String path) {
    var parameters = parameters();
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /// What follows the `?`; empty when everything has its default.
  public String parameters() {
    var parameters = new StringBuilder();
    for (var pair : pairs()) {
      parameters.append(parameters.isEmpty() ? "" : "&").append(pair.name()).append('=');
      parameters.append(URLEncoder.encode(pair.value(), UTF_8));
    }
    return parameters.toString();
  }

  /// What stays when other words are typed: everything but the words and the page.
  public List<Pair> kept() {
    return page(1).pairs().stream().filter(pair -> !pair.name().equals("q")).toList();
  }

  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    if (!search.text().isBlank()) {
      pairs.add(new Pair("q", search.text()));
    }
    if (search.match() == Match.ANY) {
      pairs.add(new Pair("match", search.match().toString()));
    }
    for (var facet : Facet.values()) {
      included(facet).forEach(value -> pairs.add(new Pair(key(facet), value)));
      excluded(facet).forEach(value -> pairs.add(new Pair("-" + key(facet), value)));
    }
    published()
        .ifPresent(published -> {
          published.from().ifPresent(period -> pairs.add(new Pair("from", period.text())));
          published.to().ifPresent(period -> pairs.add(new Pair("to", period.text())));
          if (published.undated()) {
            pairs.add(new Pair("undated", "1"));
          }
        });
    if (search.order() != standard(search.text())) {
      pairs.add(new Pair("sort", search.order().toString()));
    }
    if (search.page() > 1) {
      pairs.add(new Pair("page", Integer.toString(search.page())));
    }
    if (search.size() != SIZE) {
      pairs.add(new Pair("size", Integer.toString(search.size())));
    }
    return pairs;
  }

  public List<String> included(Facet facet) {
    return values(facet, Filter.Values::included);
  }

  public List<String> excluded(Facet facet) {
    return values(facet, Filter.Values::excluded);
  }

  private List<String> values(Facet facet, Function<Filter.Values, List<String>> which) {
    // Every link of a page asks for every facet: no streams where there is nothing to find.
    if (search.filters().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<String>();
    for (var filter : search.filters()) {
      if (filter instanceof Filter.Values values && values.facet() == facet) {
        found.addAll(which.apply(values));
      }
    }
    return List.copyOf(found);
  }

  /// The range of publication dates asked for.
  public Optional<Filter.Published> published() {
    return search.filters().stream()
        .flatMap(filter -> filter instanceof Filter.Published p ? Stream.of(p) : Stream.of())
        .findFirst();
  }

  /// The same search on another page.
  public SearchAddress page(int page) {
    return new SearchAddress(search.at(page));
  }

  /// The same search with so many hits a page, from its first page.
  public SearchAddress size(int size) {
    return new SearchAddress(search.sized(size));
  }

  /// The same search in another order, from its first page.
  public SearchAddress order(Order order) {
    return new SearchAddress(search.ordered(order));
  }

  /// The same search with another measure of how much must match, from its first page.
  public SearchAddress match(Match match) {
    return new SearchAddress(search.matching(match));
  }

  /// Other words under the same filters, from the first page.
  public SearchAddress text(String text) {
    var order = search.order() == standard(search.text()) ? standard(text) : search.order();
    boolean unranked = text.isBlank() && order == Order.BEST;
    return new SearchAddress(search.asking(text).ordered(unranked ? Order.NEWEST : order));
  }

  /// Only articles with this value, or with one of those asked for already.
  public SearchAddress including(Facet facet, String value) {
    return with(facet, adding(included(facet), value), removing(excluded(facet), value));
  }

  /// No articles with this value.
  public SearchAddress excluding(Facet facet, String value) {
    return with(facet, removing(included(facet), value), adding(excluded(facet), value));
  }

  /// This value neither asked for nor shut out.
  public SearchAddress without(Facet facet, String value) {
    return with(facet, removing(included(facet), value), removing(excluded(facet), value));
  }

  /// Another range of publication dates, or none.
  public SearchAddress published(Optional<Filter.Published> published) {
    var others = search.filters().stream().filter(f -> !(f instanceof Filter.Published));
    return filters(Stream.concat(others, published.stream()).toList());
  }

  /// The same words without any filter.
  public SearchAddress withoutFilters() {
    return filters(List.of());
  }

  private SearchAddress with(Facet facet, List<String> included, List<String> excluded) {
    var filters = new ArrayList<Filter>();
    for (var each : Facet.values()) {
      var asked = each == facet ? included : included(each);
      var shut = each == facet ? excluded : excluded(each);
      if (!asked.isEmpty() || !shut.isEmpty()) {
        filters.add(new Filter.Values(each, asked, shut));
      }
    }
    published().ifPresent(filters::add);
    return filters(filters);
  }

  private SearchAddress filters(List<Filter> filters) {
    return new SearchAddress(search.filtered(filters));
  }

  private static List<String> adding(List<String> values, String value) {
    return Stream.concat(values.stream(), Stream.of(value)).distinct().toList();
  }

  private static List<String> removing(List<String> values, String value) {
    return values.stream().filter(other -> !other.equals(value)).toList();
  }
}
