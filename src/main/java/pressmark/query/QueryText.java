package pressmark.query;

import java.util.List;
import java.util.stream.Collectors;

/// A query as text that parses to the same query again.
final class QueryText {
  /// How tightly the parts of a text hold together, loosest first.
  private enum Bond {
    OR,
    AND,
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
      case Query.Phrase(var terms) ->
          terms.stream()
              .map(term -> text(term, Bond.ONE))
              .collect(Collectors.joining(" ", "\"", "\""));
      case Query.And(var parts) -> bracketed(joined(parts, " ", Bond.AND), around, Bond.AND);
      case Query.Or(var parts) -> bracketed(joined(parts, " OR ", Bond.OR), around, Bond.OR);
      case Query.Not(var part) -> "-" + text(part, Bond.ONE);
      case Query.In(var field, var part) -> field + ":" + text(part, Bond.ONE);
      case Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          throw new IllegalStateException("not written yet");
    };
  }

  private static String joined(List<Query> parts, String between, Bond bond) {
    var inner = bond == Bond.OR ? Bond.AND : Bond.ONE;
    return parts.stream().map(part -> text(part, inner)).collect(Collectors.joining(between));
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
