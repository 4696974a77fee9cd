package pressmark.query;

/// Which characters make up words, and which stand between them, in a text made [narrow][Narrow].
final class Letters {
  private static final String QUOTES = "\"“”„‟«»‹›「」『』〝〞〟";
  private static final String MINUS = "-−‐‑";

  private Letters() {}

  static boolean space(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || c == '\u200B';
  }

  static boolean quote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean minus(int c) {
    return MINUS.indexOf(c) >= 0;
  }

  static boolean open(int c) {
    return c == '(';
  }

  static boolean close(int c) {
    return c == ')';
  }

  static boolean bar(int c) {
    return c == '|';
  }

  /// Whether a word ends before this character, wherever it stands.
  static boolean parts(int c) {
    return space(c) || quote(c) || open(c) || close(c) || bar(c);
  }

  /// Whether a word can begin with this character; one without any such character is no word.
  static boolean begins(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
          default -> false;
        };
  }

  /// Where the word at the beginning of a text ends: punctuation after it is not part of it, but a
  /// `+` or `#` right after a letter is (`C++`).
  static int end(String text) {
    int end = text.length();
    while (end > 0) {
      int c = text.codePointBefore(end);
      if (begins(c) || mark(c) || ((c == '+' || c == '#') && signed(text, end))) {
        return end;
      }
      end -= Character.charCount(c);
    }
    return 0;
  }

  static boolean mark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean signed(String text, int end) {
    int i = end;
    while (i > 0 && (text.charAt(i - 1) == '+' || text.charAt(i - 1) == '#')) {
      i--;
    }
    return i > 0 && Character.isLetterOrDigit(text.codePointBefore(i));
  }

  /// Where the first word of a text begins; its length where there is none.
  static int start(String text) {
    int start = 0;
    while (start < text.length() && !begins(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start;
  }

  /// Whether a text is punctuation alone.
  static boolean bare(String text) {
    return start(text) == text.length();
  }

  static long count(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
