package pressmark.query;

import java.util.List;
import java.util.stream.Collectors;

/// A query in plain English.
final class Echo {
  private Echo() {}

  static String of(Query query) {
    return switch (query) {
      case Query.Everything() -> "all articles";
      case Query.Not(var part) -> "articles without " + part(part);
      case Query.And(var parts) -> "articles " + all(parts);
      default -> "articles with " + clause(query);
    };
  }

  private static String all(List<Query> parts) {
    var with = parts.stream().filter(part -> !(part instanceof Query.Not)).toList();
    var without = parts.stream().filter(Query.Not.class::isInstance).toList();
    if (with.isEmpty()) {
      return "without " + denied(without);
    }
    var wanted = "with " + listed(with, "and");
    return without.isEmpty() ? wanted : wanted + ", without " + denied(without);
  }

  private static String denied(List<Query> nots) {
    var parts = nots.stream().map(not -> ((Query.Not) not).part()).toList();
    return parts.size() == 1 ? part(parts.getFirst()) : "any of " + listed(parts, "and");
  }

  private static String listed(List<Query> parts, String last) {
    var texts = parts.stream().map(Echo::part).toList();
    int most = texts.size() - 1;
    return most == 0
        ? texts.getFirst()
        : texts.stream().limit(most).collect(Collectors.joining(", "))
            + " "
            + last
            + " "
            + texts.get(most);
  }

  /// A part that stands among others, so that one sees where it ends.
  private static String part(Query query) {
    return switch (query) {
      case Query.And _, Query.Or _ -> "(" + clause(query) + ")";
      default -> clause(query);
    };
  }

  private static String clause(Query query) {
    return switch (query) {
      case Query.Everything() -> "anything";
      case Query.Word(var text) -> "“" + text + "”";
      case Query.Prefix(var text) -> "words beginning with “" + text + "”";
      case Query.Phrase(var terms) ->
          "the phrase “" + String.join(" ", terms.stream().map(Query::text).toList()) + "”";
      case Query.And(var parts) -> listed(parts, "and");
      case Query.Or(var parts) -> listed(parts, "or");
      case Query.Not(var part) -> "not " + part(part);
      case Query.In(var field, var part) -> part(part) + " in the " + field;
      default -> query.text();
    };
  }
}
