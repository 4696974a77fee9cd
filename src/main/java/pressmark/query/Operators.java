package pressmark.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that join others: in capitals, or with a slash in any case.
final class Operators {
  private static final Pattern SLASHED = Pattern.compile("(near|w|pre)/(\\d+)");

  private Operators() {}

  /// Whether a word would be read as an operator if it stood alone.
  static boolean like(String word) {
    return read(word, new Notices()).isPresent();
  }

  /// @param word with all that stands beside it up to spaces, quotes and brackets
  static Optional<Token> read(String word, Notices notices) {
    var narrow = Narrow.all(word);
    return switch (narrow) {
      case "AND" -> Optional.of(Token.Sign.AND);
      case "OR" -> Optional.of(Token.Sign.OR);
      case "NOT" -> Optional.of(Token.Sign.NOT);
      case "NEAR" -> Optional.of(unnumbered(narrow, false, notices));
      case "PRE" -> Optional.of(unnumbered(narrow, true, notices));
      default ->
          narrow.indexOf('/') < 0
              ? Optional.empty()
              : slashed(narrow.toLowerCase(Locale.ROOT), notices);
    };
  }

  private static Token unnumbered(String word, boolean ordered, Notices notices) {
    notices.add("joint.unnumbered", word, Limits.USUALLY_APART);
    return new Token.Beside(Limits.USUALLY_APART, ordered);
  }

  private static Optional<Token> slashed(String word, Notices notices) {
    return switch (word) {
      case "/s", "w/s" -> Optional.of(new Token.Within(Query.Unit.SENTENCE));
      case "/p", "w/p" -> Optional.of(new Token.Within(Query.Unit.PARAGRAPH));
      default -> {
        var matcher = SLASHED.matcher(word);
        yield matcher.matches() ? Optional.of(beside(matcher, notices)) : Optional.empty();
      }
    };
  }

  private static Token beside(Matcher matcher, Notices notices) {
    var name = matcher.group(1).equals("pre") ? "PRE" : "NEAR";
    int words = Limits.number(matcher.group(2), Limits.APART, notices, name + "/%s");
    return new Token.Beside(words, name.equals("PRE"));
  }
}
