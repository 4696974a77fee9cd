package pressmark.index.words;

/// A text made ready for the tokenizer, character for character, so that positions stay true:
/// apostrophes become one, what joins words without a space parts them, and signs that belong to a
/// word (`AT&T`, `C++`, `C#`) become letters of it.
final class WordCharacters {
  /// Letters of no alphabet in use that the tokenizer keeps inside a word and folding leaves alone.
  static final char AND = 'ꞏ';

  static final char PLUS = 'ǂ';
  static final char SHARP = 'ꟷ';

  private static final int SHORT = 3;

  private final String text;
  private final StringBuilder ready;

  private WordCharacters(String text) {
    this.text = text;
    this.ready = new StringBuilder(text);
  }

  /// The text made ready, exactly as long as before.
  static String of(String text) {
    int i = 0;
    while (i < text.length() && plain(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : new WordCharacters(text).from(i);
  }

  private static boolean plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '＇', '‛', '.', ':', '"', '״', '_', '&', '+', '#' -> false;
      case AND, PLUS, SHARP -> false;
      default -> true;
    };
  }

  private String from(int first) {
    for (int i = first; i < text.length(); i++) {
      ready.setCharAt(i, ready(i));
    }
    return ready.toString();
  }

  private char ready(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '’', '‘', 'ʼ', '＇', '‛' -> '\'';
      case '_', AND, PLUS, SHARP -> ' ';
      case ':', '"', '״' -> letter(i - 1) && letter(i + 1) ? ' ' : c;
      case '.' -> letter(i - 1) && letter(i + 1) && !acronym(i) ? ' ' : c;
      case '&' -> initials(i) ? AND : c;
      case '+' -> signed(i) ? PLUS : c;
      case '#' -> letter(i - 1) && !letter(i - 2) && !follows(i) ? SHARP : c;
      default -> c;
    };
  }

  private boolean letter(int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  private boolean follows(int i) {
    return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /// Whether the full stop here parts the letters of an acronym such as `U.S.` or `Ph.D.`.
  private boolean acronym(int i) {
    int before = run(i, -1);
    int after = run(i, 1);
    return before < SHORT && after < SHORT && (before == 1 || after == 1);
  }

  /// Whether the sign here joins initials as in `AT&T`.
  private boolean initials(int i) {
    int before = run(i, -1);
    int after = run(i, 1);
    return before > 0 && after > 0 && before <= SHORT && after <= SHORT;
  }

  /// How many letters stand beside a place, as far as it matters.
  private int run(int i, int step) {
    int length = 0;
    while (length <= SHORT && letter(i + step * (length + 1))) {
      length++;
    }
    return length;
  }

  /// Whether the plus here is at the end of a word, as in `C++`.
  private boolean signed(int i) {
    boolean after = i > 0 && (letter(i - 1) || ready.charAt(i - 1) == PLUS);
    int next = i + 1;
    while (next < text.length() && text.charAt(next) == '+' && next - i < SHORT) {
      next++;
    }
    return after
        && next - i < SHORT
        && (next == text.length() || !Character.isLetterOrDigit(text.charAt(next)));
  }
}
