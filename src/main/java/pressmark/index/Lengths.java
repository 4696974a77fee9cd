package pressmark.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
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

  /// The words of one field, and the articles that have any there.
  record Words(long words, long articles) {
    private Words plus(Words other) {
      return new Words(words + other.words, articles + other.articles);
    }
  }

  /// @param pieces what is known of them, by this state or another one
  static Lengths of(DirectoryReader reader, ByPiece<Map<String, Words>> pieces) throws IOException {
    var all = new HashMap<String, Words>();
    for (var leaf : reader.leaves()) {
      pieces
          .of(leaf, Lengths::words)
          .forEach((field, words) -> all.merge(field, words, Words::plus));
    }
    var means = new HashMap<String, Double>();
    all.forEach((field, words) -> {
      if (words.words() > 0) {
        means.put(field, (double) words.words() / words.articles());
      }
    });
    return new Lengths(means);
  }

  private static Map<String, Words> words(LeafReaderContext leaf) throws IOException {
    var all = new HashMap<String, Words>();
    for (var field : Fields.TEXTS) {
      var norms = leaf.reader().getNormValues(field);
      long words = 0;
      long articles = 0;
      while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int length = SmallFloat.byte4ToInt((byte) norms.longValue());
        words += length;
        articles += length > 0 ? 1 : 0;
      }
      all.put(field, new Words(words, articles));
    }
    return all;
  }

  /// The mean length of a field, from 1.
  double mean(CollectionStatistics field) {
    double counted = (double) field.sumTotalTermFreq() / field.docCount();
    return Math.max(1, means.getOrDefault(field.field(), counted));
  }
}
