package pressmark.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/// How many words the text fields of an archive have on average. Lucene divides all terms by all
/// articles instead, and so counts stems, words in capitals and whatever else stands beside a word
/// as more words, which makes every article seem short.
///
/// @param means by field; fields that no article has are left out
record Lengths(Map<String, Double> means) {
  Lengths {
    means = Map.copyOf(means);
  }

  static Lengths of(DirectoryReader reader) throws IOException {
    var means = new HashMap<String, Double>();
    for (var field : Fields.TEXTS) {
      long words = 0;
      long articles = 0;
      for (var leaf : reader.leaves()) {
        var norms = leaf.reader().getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          int length = SmallFloat.byte4ToInt((byte) norms.longValue());
          words += length;
          articles += length > 0 ? 1 : 0;
        }
      }
      if (words > 0) {
        means.put(field, (double) words / articles);
      }
    }
    return new Lengths(means);
  }

  /// The mean length of a field, from 1.
  double mean(CollectionStatistics field) {
    double counted = (double) field.sumTotalTermFreq() / field.docCount();
    return Math.max(1, means.getOrDefault(field.field(), counted));
  }
}
