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

  /// By how many letters a word differs, and in how many documents a field has it.
  private record Near(int edits, long count) {
    double likelihood() {
      return Math.log(count + 1.0) - Math.log(RARER) * edits;
    }
  }

  /// Whether a word is long enough, and made of letters alone.
  static boolean correctable(String word) {
    return length(word) >= SHORTEST && word.codePoints().allMatch(NearWords::letter);
  }

  private static boolean letter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// @param fields the first that has any such word is enough
  /// @param searcher whose time is not to be exceeded
  static List<String> of(IndexReader reader, List<String> fields, String word, Searcher searcher)
      throws IOException {
    var found = new HashMap<String, Near>();
    for (var field : fields) {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null && found.isEmpty()) {
        collect(terms, new Term(field, word), found, searcher);
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

  /// A word may differ by its first letter where no others are near, but then by that one only.
  private static void collect(Terms terms, Term word, Map<String, Near> found, Searcher searcher)
      throws IOException {
    int length = length(word.text());
    if (length >= LONG) {
      collect(new FuzzyTermsEnum(terms, word, 2, 1, true), word.text(), found, searcher);
    }
    if (found.isEmpty()) {
      collect(new FuzzyTermsEnum(terms, word, 1, 0, true), word.text(), found, searcher);
    }
  }

  private static void collect(
      FuzzyTermsEnum near, String word, Map<String, Near> found, Searcher searcher)
      throws IOException {
    var boost = near.attributes().addAttribute(BoostAttribute.class);
    for (var term = near.next(); term != null && !searcher.spent(); term = near.next()) {
      var text = term.utf8ToString();
      if (correctable(text) && !text.equals(word)) {
        int shorter = Math.min(length(word), length(text));
        int edits = Math.round((1 - boost.getBoost()) * shorter);
        found.put(text, new Near(edits, near.docFreq()));
      }
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
