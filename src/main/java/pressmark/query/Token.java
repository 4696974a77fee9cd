package pressmark.query;

/// A piece of a text that is read as a query.
sealed interface Token {
  /// Something that can be asked for by itself: a word, a phrase, a condition.
  record Leaf(Query query) implements Token {}

  /// The name of a field, with its colon.
  ///
  /// @param written as typed
  record Label(Field field, String written) implements Token {}

  /// How often what follows must be there: `atleast5:`.
  ///
  /// @param written as typed
  record Times(int times, String written) implements Token {}

  /// What joins two parts that stand near each other.
  sealed interface Joint extends Token {
    /// The operator as a query writes it.
    default String sign() {
      return switch (this) {
        case Beside(var words, var ordered) -> (ordered ? "PRE/" : "NEAR/") + words;
        case Within(var unit) -> unit.toString();
      };
    }
  }

  /// `NEAR/5`, `PRE/5`.
  record Beside(int words, boolean ordered) implements Joint {}

  /// `/s`, `/p`.
  record Within(Query.Unit unit) implements Joint {}

  /// What joins and groups.
  enum Sign implements Token {
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT
  }

  /// The token as short as it can be written after a character, with a space between where one is
  /// needed.
  default String text(char before) {
    return switch (this) {
      case Leaf(Query.Phrase phrase) -> phrase.text();
      case Leaf(var query) -> apart(before, " (|\":-)") + tight(query);
      case Label(var field, _) -> apart(before, " (|\":-)") + field.shortest() + ":";
      case Times(var times, _) -> apart(before, " (|\":-)") + "atleast" + times + ":";
      case Beside(var words, var ordered) -> apart(before, " )\"") + tight(words, ordered);
      case Within(var unit) -> apart(before, " )\"") + unit;
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

  private static String tight(Query query) {
    boolean signs = query instanceof Query.Published || query instanceof Query.Length;
    return signs
        ? query.text().replace("..", "–").replace(">=", "≥").replace("<=", "≤")
        : query.text();
  }

  private static String tight(int words, boolean ordered) {
    if (!ordered) {
      return "w/" + words;
    }
    return words == Limits.USUALLY_APART ? "PRE" : "pre/" + words;
  }

  private static String apart(char before, String harmless) {
    return harmless.indexOf(before) >= 0 ? "" : " ";
  }
}
