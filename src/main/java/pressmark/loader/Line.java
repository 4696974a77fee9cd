package pressmark.loader;

import java.util.regex.Pattern;

/// One line of a source file.
///
/// @param number from 1
/// @param raw as it stands in the file, without its line end
/// @param text without white space, no-break spaces and invisible characters at its ends
/// @param indent how many columns of white space stand before the text; a tab counts as four
/// @param pageBreak whether a form feed stands at its beginning
record Line(int number, String raw, String text, int indent, boolean pageBreak) {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+");
  private static final String ENDS = ".!?…。！？؟۔";
  private static final String CLOSES = "'\"”’»›)]\u200F\u200E";

  private static final int ASCII = 0x80;

  /// So many signs may stand after the end of a sentence.
  private static final int CLOSING = 11;

  static Line of(int number, String raw) {
    int from = 0;
    int indent = 0;
    boolean pageBreak = false;
    while (from < raw.length() && invisible(raw.charAt(from))) {
      char c = raw.charAt(from++);
      pageBreak |= c == '\f';
      indent += c == '\t' ? 4 : c == '\f' || c == '\uFEFF' || c == '\u200B' ? 0 : 1;
    }
    int to = raw.length();
    while (to > from && invisible(raw.charAt(to - 1))) {
      to--;
    }
    return new Line(number, raw, raw.substring(from, to), indent, pageBreak);
  }

  private static boolean invisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u2060'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u0085';
  }

  boolean blank() {
    return text.isEmpty();
  }

  /// The text with every run of white space inside it made one space.
  String collapsed() {
    return collapse(text);
  }

  static String collapse(String text) {
    return plain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
  }

  /// Whether a text has nothing to collapse: single spaces only, none at its ends.
  private static boolean plain(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' '
          ? space
          : c < ' ' || c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && spacing(c))) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /// Among the general punctuation, quotes and dashes are no spaces.
  private static boolean spacing(char c) {
    return c <= '\u200B' || c == '\u2028' || c == '\u2029' || c == '\u202F';
  }

  boolean endsSentence() {
    return endsSentence(text);
  }

  /// Whether a text ends as sentences do, closing quotes and brackets set aside.
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    int least = Math.max(0, last - CLOSING);
    while (last > least && CLOSES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  int words() {
    return words(text);
  }

  /// How many words a text has: runs between spaces that hold a letter or a digit; in scripts
  /// without spaces every second character counts as a word.
  static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inside = false;
      } else if (Character.isIdeographic(c)) {
        ideographs++;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words + (ideographs + 1) / 2;
  }

  /// The letters and digits of a text in lower case: what makes two lines the same line.
  static String key(String text) {
    var key = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.charAt(i);
      if (c >= ASCII) {
        c = text.codePointAt(i);
      }
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      if (c < ASCII) {
        key.append((char) Character.toLowerCase(c));
      } else {
        key.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  String key() {
    return key(text);
  }
}
