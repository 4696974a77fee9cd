package pressmark.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of the archive that begin with some letters, the most frequent of them when there are
/// too many.
///
/// @param more whether there are more words than these
record Expansion(List<BytesRef> terms, boolean more) {
  private static final int SCANNED = 200_000;

  Expansion {
    terms = List.copyOf(terms);
  }

  /// @param most how many words are enough
  static Expansion of(IndexReader reader, List<String> fields, String letters, int most)
      throws IOException {
    var prefix = new BytesRef(letters);
    var counts = new HashMap<BytesRef, Integer>();
    boolean more = false;
    for (var field : fields) {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        more |= scan(terms.iterator(), prefix, counts);
      }
    }
    if (counts.size() <= most) {
      return new Expansion(List.copyOf(counts.keySet()), more);
    }
    var best =
        new PriorityQueue<Map.Entry<BytesRef, Integer>>(
            Comparator.comparingInt((Map.Entry<BytesRef, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
    for (var entry : counts.entrySet()) {
      best.add(entry);
      if (best.size() > most) {
        best.poll();
      }
    }
    return new Expansion(best.stream().map(Map.Entry::getKey).toList(), true);
  }

  private static boolean scan(TermsEnum terms, BytesRef prefix, Map<BytesRef, Integer> counts)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return false;
    }
    int scanned = 0;
    for (var term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      if (scanned++ == SCANNED) {
        return true;
      }
      counts.merge(BytesRef.deepCopyOf(term), terms.docFreq(), Integer::sum);
    }
    return false;
  }
}
