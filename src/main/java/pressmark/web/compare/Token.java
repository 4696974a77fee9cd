package pressmark.web.compare;

import java.util.ArrayList;
import java.util.List;
import pressmark.index.words.Unspaced;

/// The smallest piece of a text that is compared: a word, a letter of a script without spaces, or a
/// sign. Spaces lie between them.
///
/// @param paragraph it stands in, from 0
/// @param start where it begins there
/// @param end where it ends, exclusive
/// @param said what it is compared by: kinds of apostrophes, quotation marks and dashes are as one
record Token(int paragraph, int start, int end, String said) {
  /// The tokens of a text, paragraph by paragraph.
  static List<Token> of(List<String> paragraphs) {
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < paragraphs.size(); i++) {
      add(i, paragraphs.get(i), tokens);
    }
    return tokens;
  }

  private static void add(int paragraph, String text, List<Token> tokens) {
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (!space(text.codePointAt(start))) {
        tokens.add(new Token(paragraph, start, end, said(text.substring(start, end))));
      }
      start = end;
    }
  }

  /// Where a token that begins at a place ends.
  private static int end(String text, int start) {
    if (doubled(text, start)) {
      return start + 2;
    }
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    while (end < text.length() && word(first) && goesOn(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// Whether two signs stand for one: apostrophes for a quotation mark, hyphens for a dash.
  private static boolean doubled(String text, int start) {
    char c = text.charAt(start);
    return (c == '\'' || c == '`' || c == '-')
        && start + 1 < text.length()
        && text.charAt(start + 1) == c;
  }

  private static boolean word(int character) {
    return Character.isLetterOrDigit(character) && !Unspaced.is(character);
  }

  private static boolean goesOn(int character) {
    int type = Character.getType(character);
    return word(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean space(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static String said(String token) {
    return switch (token) {
      case "’", "‘", "ʼ", "`" -> "'";
      case "“", "”", "„", "«", "»", "''", "``" -> "\"";
      case "--", "–" -> "—";
      default -> token;
    };
  }

  /// Whether it is a word rather than a sign.
  boolean counts() {
    return Character.isLetterOrDigit(said.codePointAt(0));
  }
}
