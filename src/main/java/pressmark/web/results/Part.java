package pressmark.web.results;

import java.util.List;
import pressmark.index.Results;
import pressmark.query.Query;
import pressmark.query.Rewriting;
import pressmark.web.address.SearchAddress;

/// A part of a query that stands side by side with others.
///
/// @param text as a query writes it
/// @param count how many articles have it
/// @param without how many would be found without it
/// @param alone the address of the search for it alone
/// @param dropped the address of the search without it
public record Part(String text, long count, long without, String alone, String dropped) {

  /// The parts that were counted by themselves.
  public static List<Part> of(SearchAddress address, Results results) {
    return results.parts().stream()
        .map(part ->
            new Part(
                part.text(),
                part.count(),
                part.without(),
                address.text(part.text()).toString(),
                address.text(rest(address.search().query(), part.text())).toString()))
        .toList();
  }

  /// What a query asks for beside one of its parts.
  private static String rest(Query query, String dropped) {
    var parts = Rewriting.parts(query);
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).text().equals(dropped)) {
        return Rewriting.without(query, part).text();
      }
    }
    return query.text();
  }
}
