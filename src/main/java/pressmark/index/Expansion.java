package pressmark.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import pressmark.index.words.Boundaries;

/// The words of the archive that have some shape, the most frequent of them when there are too many.
///
/// @param more whether there are more words than these
record Expansion(List<BytesRef> terms, boolean more) {
  private static final int SCANNED = 200_000;
  private static final int BETWEEN_LOOKS = 256;

  Expansion {
    terms = List.copyOf(terms);
  }

  /// @param most how many words are enough
  /// @param late whether it is time to be content with what there is
  record Limits(int most, BooleanSupplier late) {}

  static Expansion of(IndexReader reader, List<String> fields, Shape shape, Limits limits)
      throws IOException {
    var counts = new HashMap<BytesRef, Integer>();
    boolean more = false;
    for (var field : fields) {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        more |= scan(shape.words().getTermsEnum(terms), limits.late(), counts);
      }
    }
    if (counts.size() <= limits.most()) {
      return new Expansion(List.copyOf(counts.keySet()), more);
    }
    var best =
        new PriorityQueue<Map.Entry<BytesRef, Integer>>(
            Comparator.comparingInt((Map.Entry<BytesRef, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
    for (var entry : counts.entrySet()) {
      best.add(entry);
      if (best.size() > limits.most()) {
        best.poll();
      }
    }
    return new Expansion(best.stream().map(Map.Entry::getKey).toList(), true);
  }

  private static boolean scan(TermsEnum terms, BooleanSupplier late, Map<BytesRef, Integer> counts)
      throws IOException {
    int scanned = 0;
    for (var term = terms.next(); term != null; term = terms.next()) {
      if (scanned++ == SCANNED || (scanned % BETWEEN_LOOKS == 0 && late.getAsBoolean())) {
        return true;
      }
      if (Boundaries.written(term)) {
        counts.merge(BytesRef.deepCopyOf(term), terms.docFreq(), Integer::sum);
      }
    }
    return false;
  }
}
