package pressmark.index.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// The runs of five words of a text, each as a number: what texts are compared by. Spaces, signs,
/// capitals and paragraphs count for nothing.
///
/// A few of them, the [#sketch], are chosen by winnowing (Schleimer, Wilkerson and Aiken,
/// “Winnowing: local algorithms for document fingerprinting”, 2003): of any [#WINDOW] runs in a row
/// the one with the smallest number. Which they are depends on nothing but the words around them, so
/// that two texts with a passage of [#PASSAGE] words in common always choose one in common, however
/// long the rest of either is.
public final class WordRuns {
  /// Words a run has.
  public static final int LENGTH = 5;

  /// Of as many runs in a row one is chosen.
  public static final int WINDOW = 16;

  /// Words in common that are always noticed.
  public static final int PASSAGE = WINDOW + LENGTH - 1;

  private static final long WORD = 0x100000001B3L;
  private static final long RUN = 0x9E3779B97F4A7C15L;

  /// What the first word of a run has been multiplied by when the next run begins.
  private static final long LEAVING =
      LongStream.range(1, LENGTH).reduce(1, (product, _) -> product * RUN);

  private final long[] inOrder;
  private final long[] distinct;

  private WordRuns(long[] inOrder) {
    this.inOrder = inOrder;
    this.distinct = distinct(inOrder);
  }

  private static long[] distinct(long[] runs) {
    var sorted = runs.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /// The runs of a text.
  ///
  /// @param texts its paragraphs; runs go on from one into the next
  public static WordRuns of(List<String> texts) {
    var words = new Words();
    texts.forEach(words::read);
    return new WordRuns(runs(Arrays.copyOf(words.found, words.size)));
  }

  private static long[] runs(long[] words) {
    var runs = new long[Math.max(0, words.length - LENGTH + 1)];
    long run = 0;
    for (int i = 0; i < words.length; i++) {
      run = (i < LENGTH ? run : run - words[i - LENGTH] * LEAVING) * RUN + words[i];
      if (i >= LENGTH - 1) {
        runs[i - LENGTH + 1] = mixed(run);
      }
    }
    return runs;
  }

  /// The words of texts, each as a number. A word is some letters and digits; a letter of a script
  /// without spaces is one by itself.
  private static final class Words {
    private long[] found = new long[1_024];
    private int size;

    void read(String text) {
      var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      long word = 0;
      int c;
      for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
        c = plain.codePointAt(i);
        boolean alone = Unspaced.is(c);
        if (word != 0 && (alone || !belongs(c))) {
          add(word);
          word = 0;
        }
        if (alone) {
          add(c);
        } else if (Character.isLetterOrDigit(c)) {
          word = (word ^ c) * WORD + 1;
        }
      }
      if (word != 0) {
        add(word);
      }
    }

    private void add(long word) {
      found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
      found[size++] = mixed(word);
    }
  }

  /// Whether a sign does not end a word: accents and signs for vowels do not.
  private static boolean belongs(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }

  /// Spreads a number over all 64 bits: the last step of SplitMix64.
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// How many different ones there are.
  public int count() {
    return distinct.length;
  }

  /// How many of them another text has too.
  public int shared(WordRuns other) {
    int shared = 0;
    int there = 0;
    for (long run : distinct) {
      while (there < other.distinct.length && other.distinct[there] < run) {
        there++;
      }
      shared += there < other.distinct.length && other.distinct[there] == run ? 1 : 0;
    }
    return shared;
  }

  /// The chosen ones, shortened, in order of number; about two in seventeen.
  public int[] sketch() {
    var chosen = LongStream.builder();
    int least = -1;
    for (int end = Math.min(WINDOW, inOrder.length); end > 0 && end <= inOrder.length; end++) {
      int start = Math.max(0, end - WINDOW);
      int before = least;
      if (least < start) {
        least = least(start, end);
      } else if (inOrder[end - 1] <= inOrder[least]) {
        least = end - 1;
      }
      if (least != before) {
        chosen.add(inOrder[least]);
      }
    }
    return chosen.build().mapToInt(run -> (int) run).sorted().distinct().toArray();
  }

  /// The last of the smallest of some runs.
  private int least(int start, int end) {
    int least = start;
    for (int i = start; i < end; i++) {
      least = inOrder[i] <= inOrder[least] ? i : least;
    }
    return least;
  }
}
