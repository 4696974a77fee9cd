package pressmark.index.words;

import java.lang.Character.UnicodeScript;

/// Scripts that are written without spaces between words.
public final class Unspaced {
  private static final int FIRST = 0x0E00;

  private Unspaced() {}

  /// Whether a character is a letter of such a script.
  public static boolean is(int character) {
    if (character < FIRST || !Character.isLetter(character)) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
