package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import pressmark.index.words.TextAnalysis;

/// Frequent words of the archive that begin as the word being typed.
final class CompletedWords {
  private static final int LETTERS = 3;
  private static final int OFFERED = 3;

  /// How many words are weighed against each other, and how many of the archive are looked at.
  private static final int WEIGHED = 16;

  private static final int SCANNED = 2_000;
  private static final int FEWEST = 2;

  private CompletedWords() {}

  private record Counted(String word, int articles) {}

  /// Other words than the one typed, most frequent first, and of each one form only.
  static List<String> of(
      IndexReader reader, TextAnalysis analysis, Set<String> languages, String begun)
      throws IOException {
    var terms = MultiTerms.getTerms(reader, Fields.BODY);
    if (terms == null || begun.codePointCount(0, begun.length()) < LETTERS) {
      return List.of();
    }
    var best = new PriorityQueue<Counted>(Comparator.comparingInt(Counted::articles));
    var prefix = new BytesRef(begun);
    var words = terms.iterator();
    words.seekCeil(prefix);
    int scanned = 0;
    for (var term = words.term(); term != null && scanned++ < SCANNED; term = words.next()) {
      if (!StringHelper.startsWith(term, prefix)) {
        break;
      }
      int articles = words.docFreq();
      if (articles >= FEWEST) {
        best.add(new Counted(term.utf8ToString(), articles));
      }
      if (best.size() > WEIGHED) {
        best.poll();
      }
    }
    return different(best, analysis, languages, begun);
  }

  private static List<String> different(
      PriorityQueue<Counted> best, TextAnalysis analysis, Set<String> languages, String begun) {
    var seen = new HashSet<String>();
    analysis.asked(begun, languages).forEach(asked -> seen.addAll(asked.terms()));
    var chosen = new ArrayList<String>();
    var ordered =
        best.stream()
            .sorted(
                Comparator.comparingInt(Counted::articles).reversed().thenComparing(Counted::word))
            .toList();
    for (var each : ordered) {
      var asked = analysis.asked(each.word(), languages);
      boolean one = asked.size() == 1 && each.word().codePoints().allMatch(Character::isLetter);
      if (one && chosen.size() < OFFERED && Collections.disjoint(seen, asked.getFirst().terms())) {
        chosen.add(each.word());
        seen.addAll(asked.getFirst().terms());
      }
    }
    return chosen;
  }
}
