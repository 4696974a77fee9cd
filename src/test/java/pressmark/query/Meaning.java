package pressmark.query;

import java.util.List;

/// What a query means, in words and brackets, so that one sees its tree.
final class Meaning {
  private Meaning() {}

  static String of(String text) {
    return of(QueryParser.parse(text).query());
  }

  static String of(Query query) {
    return switch (query) {
      case Query.Everything() -> "everything";
      case Query.Word(var text) -> text;
      case Query.Exact(var form) -> "exact(" + form + ")";
      case Query.Prefix(var letters) -> letters + "…";
      case Query.Wildcard(var pattern) -> "pattern(" + pattern + ")";
      case Query.Fuzzy(var word) -> "like(" + word + ")";
      case Query.Phrase(var terms) -> "<" + list(terms) + ">";
      case Query.And(var parts) -> "and(" + list(parts) + ")";
      case Query.Or(var parts) -> "or(" + list(parts) + ")";
      case Query.Not(var part) -> "not(" + of(part) + ")";
      case Query.Near(var left, var right, var words, var ordered) ->
          (ordered ? "pre" : "near") + words + "(" + list(List.of(left, right)) + ")";
      case Query.Together(var left, var right, var unit) ->
          unit + "(" + list(List.of(left, right)) + ")";
      case Query.AtLeast(var times, var part) -> "times" + times + "(" + of(part) + ")";
      case Query.In(var field, var part) -> field + "(" + of(part) + ")";
      case Query.Published(var from, var to) ->
          "published(%s %s)"
              .formatted(from.map(Period::text).orElse("*"), to.map(Period::text).orElse("*"));
      case Query.Before(var period) -> "before(" + period.text() + ")";
      case Query.After(var period) -> "after(" + period.text() + ")";
      case Query.Undated() -> "undated";
      case Query.Length(var comparison, var words) -> "length(" + comparison + words + ")";
      case Query.Has(var property) -> "has(" + property + ")";
      case Query.InLanguage(var tag) -> "language(" + tag + ")";
    };
  }

  private static String list(List<? extends Query> parts) {
    return String.join(" ", parts.stream().map(Meaning::of).toList());
  }
}
