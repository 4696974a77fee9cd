package pressmark.web.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.index.FacetRequest;
import pressmark.index.FacetRequest.By;
import pressmark.query.Facet;

/// The list of all values of a facet under a search, and the address it stands at.
///
/// @param search whose page is the page of the list
/// @param find letters the values listed have; blank for all values
public record ValuesAddress(SearchAddress search, Facet facet, String find, By by) {
  private static final String PATH = "/search/values/";
  private static final int LETTERS = 100;

  /// Values a page.
  public static final int SIZE = 100;

  public static ValuesAddress of(SearchAddress search, Facet facet) {
    return new ValuesAddress(search.page(1), facet, "", By.COUNT);
  }

  /// Reads the last step of the path and what follows the `?`; empty where no facet is called so.
  public static Optional<ValuesAddress> parse(String name, String parameters) {
    var read = Parameters.parse(parameters);
    var find = read.first("find").map(String::strip).orElse("");
    var cut = find.substring(0, Math.min(LETTERS, find.length()));
    var by = read.first("by").filter(By.NAME.toString()::equals).map(_ -> By.NAME);
    return Arrays.stream(Facet.values())
        .filter(facet -> SearchAddress.key(facet).equals(name))
        .findFirst()
        .map(facet ->
            new ValuesAddress(SearchAddress.parse(parameters), facet, cut, by.orElse(By.COUNT)));
  }

  @Override
  public String toString() {
    var own =
        Stream.of(
                new SearchAddress.Pair("find", find),
                new SearchAddress.Pair("by", by == By.COUNT ? "" : by.toString()))
            .filter(pair -> !pair.value().isEmpty())
            .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), UTF_8));
    var parameters =
        Stream.concat(Stream.of(search.parameters()).filter(text -> !text.isEmpty()), own)
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? path() : path() + "?" + parameters;
  }

  /// The address without parameters, for a form.
  public String path() {
    return PATH + SearchAddress.key(facet);
  }

  /// What a form has to keep when other letters are looked for.
  public List<SearchAddress.Pair> kept() {
    var order = by == By.COUNT ? Stream.<SearchAddress.Pair>of() : Stream.of(order());
    return Stream.concat(search.page(1).pairs().stream(), order).toList();
  }

  private SearchAddress.Pair order() {
    return new SearchAddress.Pair("by", by.toString());
  }

  /// What the address asks for.
  public FacetRequest request() {
    return new FacetRequest(facet, find, by, page(), SIZE);
  }

  public int page() {
    return search.search().page();
  }

  public ValuesAddress page(int page) {
    return new ValuesAddress(search.page(page), facet, find, by);
  }

  public ValuesAddress by(By other) {
    return new ValuesAddress(search.page(1), facet, find, other);
  }

  public ValuesAddress finding(String letters) {
    return new ValuesAddress(search.page(1), facet, letters, by);
  }

  /// The same list for a search with other filters.
  public ValuesAddress under(SearchAddress other) {
    return new ValuesAddress(other.page(1), facet, find, by);
  }
}
