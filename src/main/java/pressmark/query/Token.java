package pressmark.query;

import java.util.List;

/// A piece of a text that is read as a query.
sealed interface Token {
  /// A word, without the punctuation around it.
  record Plain(String text) implements Token {}

  /// The beginning of words, written with a `*` after it.
  record Beginning(String text) implements Token {}

  /// Words between quotes.
  record Quoted(List<String> words) implements Token {}

  /// The name of a field, with its colon.
  record Label(Field field) implements Token {}

  /// What joins and groups.
  enum Sign implements Token {
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT
  }

  /// The token as written after a character, with a space between where one is needed.
  default String text(char before) {
    return switch (this) {
      case Plain(var text) -> apart(before, " (|\":-)") + text;
      case Beginning(var text) -> apart(before, " (|\":-)") + text + "*";
      case Quoted(var words) -> "\"" + String.join(" ", words) + "\"";
      case Label(var field) -> apart(before, " (|\":-)") + field + ":";
      case Sign sign ->
          switch (sign) {
            case OPEN -> "(";
            case CLOSE -> ")";
            case OR -> "|";
            case AND -> apart(before, " ") + "AND ";
            case NOT -> apart(before, " (|:") + "-";
          };
    };
  }

  private static String apart(char before, String harmless) {
    return harmless.indexOf(before) >= 0 ? "" : " ";
  }
}
