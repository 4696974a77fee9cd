package pressmark.query;

/// A text with its signs in one form and without the characters nobody sees. Letters and digits of
/// words stay as typed.
final class Narrow {
  private static final String SIGNS = "（）｜：－／＝～＊？＞＜＂";
  private static final int WIDE = '！' - '!';

  private Narrow() {}

  /// The text as the lexer reads it.
  static String signs(String text) {
    var narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0 && !(c == '？' && ideograph(narrow))) {
        narrow.append((char) (c - WIDE));
      } else if (!unseen(c)) {
        narrow.append(c);
      }
    }
    return narrow.toString();
  }

  /// With full-width letters and digits as plain ones too: for operators and values.
  static String all(String text) {
    if (text.chars().noneMatch(Narrow::wide)) {
      return text;
    }
    var narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (wide(c)) {
        narrow.setCharAt(i, (char) (c - WIDE));
      }
    }
    return narrow.toString();
  }

  private static boolean wide(int c) {
    return c >= '！' && c <= '～';
  }

  /// After these a question mark ends a sentence, with no space behind it.
  private static boolean ideograph(StringBuilder before) {
    if (before.isEmpty()) {
      return false;
    }
    int c = before.codePointBefore(before.length());
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /// Soft hyphens, and marks of direction and joining that are no part of how a word is spelt.
  private static boolean unseen(char c) {
    return switch (c) {
      case '\u00ad', '\u034f', '\u061c', '\u180e', '\u200e', '\u200f', '\ufeff' -> true;
      default ->
          (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2060' && c <= '\u206f')
              || (c >= '\ufff9' && c <= '\ufffb');
    };
  }
}
