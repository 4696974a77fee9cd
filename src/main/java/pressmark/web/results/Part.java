package pressmark.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import pressmark.index.Results;
import pressmark.query.Query;
import pressmark.query.QueryParser;
import pressmark.query.Rewriting;
import pressmark.web.address.SearchAddress;

/// A part of a query that stands side by side with others.
///
/// @param text as a query writes it
/// @param condition the part where it is a condition, such as `date:2023`; empty for words
/// @param count how many articles have it; empty where there was no time to count them
/// @param without how many would be found without it
/// @param alone the address of the search for it alone
/// @param dropped the address of the search without it
public record Part(
    String text,
    Optional<Query> condition,
    OptionalLong count,
    long without,
    String alone,
    String dropped) {

  /// How many are shown of a query whose search ended before they were counted.
  private static final int UNCOUNTED = 12;

  /// The parts that were counted by themselves and, where the search ran out of time, the others
  /// without a count.
  public static List<Part> of(SearchAddress address, Results results) {
    var parts = new ArrayList<Part>();
    for (var part : results.parts()) {
      parts.add(of(address, part.text(), OptionalLong.of(part.count()), part.without()));
    }
    if (results.partial()) {
      Rewriting.parts(address.search().query()).stream()
          .limit(UNCOUNTED)
          .skip(parts.size())
          .forEach(part -> parts.add(of(address, part.text(), OptionalLong.empty(), 0)));
    }
    return parts;
  }

  private static Part of(SearchAddress address, String text, OptionalLong count, long without) {
    return new Part(
        text,
        condition(text),
        count,
        without,
        address.text(text).toString(),
        address.text(rest(address.search().query(), text)).toString());
  }

  private static Optional<Query> condition(String text) {
    return Optional.of(QueryParser.parse(text).query()).filter(part -> !part.positional());
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
