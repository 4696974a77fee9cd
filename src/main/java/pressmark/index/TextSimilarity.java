package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// What a word is worth where it stands: BM25 (Robertson and Zaragoza, *The Probabilistic Relevance
/// Framework: BM25 and Beyond*, 2009, formula 3.15) with Lucene's inverse document frequency, over
/// true lengths, with a k1 that goes by how long the texts of a field are.
final class TextSimilarity extends Similarity {
  private final Lengths lengths;

  TextSimilarity(Lengths lengths) {
    this.lengths = lengths;
  }

  /// After how many repetitions a word says little more: in long texts any word is repeated more.
  static double saturation(double mean) {
    double k1 = Ranking.SATURATION * Math.sqrt(mean);
    return Math.clamp(k1, Ranking.LEAST_SATURATION, Ranking.MOST_SATURATION);
  }

  /// How much a word says that so many of all articles have.
  static double rarity(long having, long all) {
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... words) {
    double mean = lengths.mean(field);
    double rarity = 0;
    for (var word : words) {
      rarity += rarity(word.docFreq(), field.docCount());
    }
    var saturations = new float[256];
    double k1 = saturation(mean);
    for (int i = 0; i < saturations.length; i++) {
      double length = Math.max(SmallFloat.byte4ToInt((byte) i) / mean, Ranking.SHORTEST);
      double b = Ranking.LENGTH_COUNTS;
      saturations[i] = (float) (1 / (k1 * (1 - b + b * length)));
    }
    return new Scores((float) (boost * rarity), saturations);
  }

  /// Scores of one word or phrase.
  private static final class Scores extends SimScorer {
    private final float most;
    private final float[] saturations;

    Scores(float most, float[] saturations) {
      this.most = most;
      this.saturations = saturations;
    }

    /// As Lucene computes it, so that more is never less where floats are rounded.
    @Override
    public float score(float frequency, long length) {
      return most - most / (1 + frequency * saturations[(byte) length & 0xFF]);
    }

    @Override
    public Explanation explain(Explanation frequency, long length) {
      var parts = new ArrayList<>(List.of(Explanation.match(most, "rarity and weight"), frequency));
      return Explanation.match(
          score(frequency.getValue().floatValue(), length), "BM25 over true lengths", parts);
    }
  }
}
