package pressmark.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/// The words of the archive written nearly as another one, likeliest first.
final class NearWords {
  private static final int MOST = 12;

  /// Shorter words have too many others near them.
  private static final int SHORTEST = 4;

  /// From this length on two letters may differ.
  private static final int LONG = 6;

  /// How many times as frequent a word must be that differs by a letter more.
  private static final double RARER = 20;

  private NearWords() {}

  /// A word, how much it differs, and how many times as a field has it documents have it.
  private record Near(int edits, long count) {
    double likelihood() {
      return Math.log(count + 1.0) - Math.log(RARER) * edits;
    }

    Near plus(Near other) {
      return new Near(Math.min(edits, other.edits), count + other.count);
    }
  }

  /// Whether a word is long enough, and made of letters alone.
  static boolean correctable(String word) {
    return length(word) >= SHORTEST && word.codePoints().allMatch(NearWords::letter);
  }

  private static boolean letter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// @param searcher whose time is not to be exceeded
  static List<String> of(IndexReader reader, List<String> fields, String word, Searcher searcher)
      throws IOException {
    var found = new HashMap<String, Near>();
    for (var field : fields) {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        in(terms, new Term(field, word), searcher)
            .forEach((near, counted) -> found.merge(near, counted, Near::plus));
      }
    }
    return found.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Near> entry) -> -entry.getValue().likelihood())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// A word may differ by its first letter, but then by that one only.
  private static Map<String, Near> in(Terms terms, Term word, Searcher searcher)
      throws IOException {
    var found = new HashMap<String, Near>();
    int length = length(word.text());
    if (length >= LONG) {
      collect(new FuzzyTermsEnum(terms, word, 2, 1, true), length, found, searcher);
    }
    collect(new FuzzyTermsEnum(terms, word, 1, 0, true), length, found, searcher);
    return found;
  }

  private static void collect(
      FuzzyTermsEnum near, int length, Map<String, Near> found, Searcher searcher)
      throws IOException {
    var boost = near.attributes().addAttribute(BoostAttribute.class);
    for (var term = near.next(); term != null && !searcher.spent(); term = near.next()) {
      var text = term.utf8ToString();
      if (correctable(text)) {
        int edits = Math.round((1 - boost.getBoost()) * Math.min(length, length(text)));
        found.put(text, new Near(edits, near.docFreq()));
      }
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
