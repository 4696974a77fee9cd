package pressmark.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A query as text that parses to the same query again.
final class QueryText {
  /// How tightly the parts of a text hold together, loosest first.
  private enum Bond {
    OR,
    AND,
    NEAR,
    ONE
  }

  private QueryText() {}

  /// Written for reading; where that is too long to be read back, written as tightly as can be.
  static String of(Query query) {
    var text = text(query, Bond.OR);
    return text.length() <= Limits.CHARACTERS ? text : tight(text);
  }

  private static String text(Query query, Bond around) {
    return switch (query) {
      case Query.Everything() -> "";
      case Query.Word(var text) -> text;
      case Query.Exact(var form) -> "=" + form;
      case Query.Prefix(var letters) -> letters + "*";
      case Query.Wildcard(var pattern) -> pattern;
      case Query.Fuzzy(var word) -> word + "~";
      case Query.Phrase(var terms) -> "\"" + phrase(terms) + "\"";
      case Query.And(var parts) -> bracketed(joined(parts, " ", Bond.AND), around, Bond.AND);
      case Query.Or(var parts) -> bracketed(joined(parts, " OR ", Bond.OR), around, Bond.OR);
      case Query.Not(var part) -> "-" + text(part, Bond.ONE);
      case Query.In(var field, var part) -> field + ":" + text(part, Bond.ONE);
      case Query.Near near -> near(near, around);
      case Query.Together(var left, var right, var unit) ->
          beside(left, unit.toString(), right, around);
      case Query.AtLeast(var times, var part) -> "atleast" + times + ":" + text(part, Bond.ONE);
      case Query.Published(var from, var to) -> "date:" + range(from, to);
      case Query.Before(var period) -> "before:" + period.text();
      case Query.After(var period) -> "after:" + period.text();
      case Query.Undated() -> "date:none";
      case Query.Length(var comparison, var words) -> "words" + comparison + words;
      case Query.Has(var property) -> "has:" + property;
      case Query.InLanguage(var tag) -> "lang:" + tag;
    };
  }

  private static String joined(List<Query> parts, String between, Bond bond) {
    var inner = bond == Bond.OR ? Bond.AND : Bond.NEAR;
    return parts.stream().map(part -> text(part, inner)).collect(Collectors.joining(between));
  }

  /// One `=` before the first word of a phrase makes all of them exact.
  private static String phrase(List<Query.Term> terms) {
    boolean exact =
        terms.stream().anyMatch(Query.Exact.class::isInstance)
            && terms.stream().noneMatch(Query.Word.class::isInstance);
    return (exact ? "=" : "")
        + terms.stream()
            .map(term -> exact && term instanceof Query.Exact(var form) ? form : term.text())
            .collect(Collectors.joining(" "));
  }

  private static String near(Query.Near near, Bond around) {
    var operator = (near.ordered() ? "PRE/" : "NEAR/") + near.words();
    return beside(near.left(), operator, near.right(), around);
  }

  /// These are read from left to right, so that only one on the right needs brackets.
  private static String beside(Query left, String operator, Query right, Bond around) {
    var text = text(left, Bond.NEAR) + " " + operator + " " + text(right, Bond.ONE);
    return bracketed(text, around, Bond.NEAR);
  }

  private static String range(Optional<Period> from, Optional<Period> to) {
    return from.equals(to)
        ? from.map(Period::text).orElse("")
        : from.map(Period::text).orElse("") + ".." + to.map(Period::text).orElse("");
  }

  private static String bracketed(String text, Bond around, Bond bond) {
    return bond.compareTo(around) < 0 ? "(" + text + ")" : text;
  }

  /// Without what can be spared: spaces beside quotes and brackets, `OR` for `|`, and what the
  /// parser closes by itself at the end.
  private static String tight(String text) {
    var tight = new StringBuilder();
    for (var token : Lexer.read(text).tokens()) {
      tight.append(token.text(tight.isEmpty() ? ' ' : tight.charAt(tight.length() - 1)));
    }
    int end = tight.length();
    while (end > 0 && (tight.charAt(end - 1) == ')' || tight.charAt(end - 1) == '"')) {
      end--;
    }
    return tight.substring(0, end);
  }
}
