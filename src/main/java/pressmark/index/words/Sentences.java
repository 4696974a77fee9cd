package pressmark.index.words;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pressmark.index.words.Abbreviations.Kind;

/// Where the sentences of a text begin: by the rules of Unicode, but not after a full stop that
/// belongs to an abbreviation, an initial or a number. Not for several threads at once.
public final class Sentences {
  private static final String CLOSING = "\"'”’“»›«)]}";
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,2}\\.)+\\p{L}{1,2}");

  /// Longer words before a full stop are no abbreviations.
  private static final int LONGEST = 12;

  private static final int[] NONE = {};

  private final BreakIterator breaks;
  private final Abbreviations abbreviations;
  private final boolean ordinals;

  private Sentences(String language) {
    this.breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    this.abbreviations = Abbreviations.of(language);
    this.ordinals = language.equals("de");
  }

  /// The rules for texts of a language.
  ///
  /// @param tag the language of the texts, as a BCP 47 tag; English where there is none
  public static Sentences of(Optional<String> tag) {
    return new Sentences(
        tag.map(full -> full.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)).orElse(Stemmer.USUAL));
  }

  /// The positions at which sentences begin, but for the first, in order.
  public int[] starts(String text) {
    if (!stopped(text)) {
      return NONE;
    }
    breaks.setText(text.replace('…', '.'));
    var starts = new int[8];
    int size = 0;
    int begin = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int start = closed(text, at);
      if (start < text.length() && start > begin && ends(text, begin, start)) {
        starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
        starts[size++] = start;
        begin = start;
      }
    }
    return Arrays.copyOf(starts, size);
  }

  /// Whether anything could end a sentence before the end.
  private static boolean stopped(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c > 'ʯ' || c < ' ') {
        return true;
      }
    }
    return false;
  }

  /// Past a closing quote that stands by itself, as in `« Non. »`.
  private static int closed(String text, int at) {
    boolean alone =
        at + 1 < text.length()
            && CLOSING.indexOf(text.charAt(at)) >= 0
            && Character.isWhitespace(text.charAt(at + 1));
    return alone ? at + 2 : at;
  }

  /// Whether a sentence ends where the rules of Unicode see an end.
  private boolean ends(String text, int begin, int at) {
    int stop = at;
    while (stop > begin && aside(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == begin || !worded(text, begin, stop)) {
      return false;
    }
    var next = next(text, at);
    if (!next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    return text.charAt(stop - 1) != '.' || stops(text, begin, stop, at);
  }

  private static boolean aside(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0;
  }

  private static boolean worded(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The word after a place, past quotes and brackets; a figure is one, too.
  private static String next(String text, int at) {
    int from = at;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /// Whether the full stop before a position ends a sentence.
  private boolean stops(String text, int begin, int stop, int at) {
    var next = next(text, at);
    boolean closed = CLOSING.indexOf(text.charAt(stop)) >= 0;
    int from = stop - 1;
    while (from > begin && stop - from <= LONGEST && inWord(text.charAt(from - 1))) {
      from--;
    }
    var word = text.substring(from, stop - 1);
    boolean figure = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    if (abbreviations.is(Kind.NEVER, word)) {
      return false;
    }
    if (abbreviations.is(Kind.NUMBER, word)) {
      return !figure;
    }
    if (ordinals && figures(word)) {
      return begins(text, at, next);
    }
    boolean shortened =
        initial(word) || DOTTED.matcher(word).matches() || abbreviations.is(Kind.MOSTLY, word);
    return !shortened || closed || begins(text, at, next);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean figures(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean initial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
  }

  /// Whether a word often begins sentences; `A` does when it is no initial.
  private boolean begins(String text, int at, String next) {
    return abbreviations.is(Kind.BEGINS, next) || text.startsWith("A ", text.indexOf(next, at));
  }
}
