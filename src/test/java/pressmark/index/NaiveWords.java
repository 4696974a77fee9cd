package pressmark.index;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pressmark.index.NaiveText.Token;
import pressmark.query.Query;

/// Whether a word of a text is one that a query asks for.
final class NaiveWords {
  private NaiveWords() {}

  static boolean is(Query.Term term, Token token, UnaryOperator<String> stem) {
    return switch (term) {
      case Query.Word(var text) -> word(text, token, stem);
      case Query.Exact(var form) ->
          capitals(form)
              ? capitals(token.written()) && token.lower().equals(lower(form))
              : token.lower().equals(lower(form));
      case Query.Prefix(var letters) -> token.lower().startsWith(letters.toLowerCase(Locale.ROOT));
      case Query.Wildcard(var pattern) ->
          Pattern.matches(
              pattern.toLowerCase(Locale.ROOT).replace("?", ".").replace("*", ".*"), token.lower());
      case Query.Fuzzy(var word) ->
          edits(word.toLowerCase(Locale.ROOT), token.lower()) <= (word.length() <= 5 ? 1 : 2);
    };
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }

  private static boolean capitals(String written) {
    return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean word(String asked, Token token, UnaryOperator<String> stem) {
    var word = lower(asked);
    var letters = token.lower().replace(".", "");
    if (word.contains(".")) {
      return token.lower().equals(word)
          || (letters.equals(word.replace(".", "")) && capitals(token.written()));
    }
    return stem.apply(letters).equals(stem.apply(word));
  }

  /// Letters added, dropped, changed or swapped with the next one.
  static int edits(String one, String other) {
    var table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        table[i][j] =
            Math.min(
                Math.min(table[i - 1][j], table[i][j - 1]) + 1,
                table[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[one.length()][other.length()];
  }
}
