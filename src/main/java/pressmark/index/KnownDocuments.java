package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// The documents a query found, to be combined with others, or sought among, without asking again.
final class KnownDocuments extends Query {
  private final List<FixedBitSet> segments;

  private KnownDocuments(List<FixedBitSet> segments) {
    this.segments = List.copyOf(segments);
  }

  static KnownDocuments of(Searcher searcher, Query query) throws IOException {
    var segments = new ArrayList<FixedBitSet>();
    for (var segment : searcher.getIndexReader().leaves()) {
      segments.add(new FixedBitSet(segment.reader().maxDoc()));
    }
    return new KnownDocuments(searcher.search(query, new Collecting(segments)));
  }

  long count() {
    return segments.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  /// How many are among all of several.
  ///
  /// @param all one at least
  static long common(List<KnownDocuments> all) {
    long count = 0;
    for (int i = 0; i < all.getFirst().segments.size(); i++) {
      var common = all.getFirst().segments.get(i).clone();
      for (var other : all) {
        common.and(other.segments.get(i));
      }
      count += common.cardinality();
    }
    return count;
  }

  /// Collects by segments, all into the same sets.
  private record Collecting(List<FixedBitSet> segments)
      implements CollectorManager<Collector, List<FixedBitSet>> {
    @Override
    public Collector newCollector() {
      return new Into(segments);
    }

    @Override
    public List<FixedBitSet> reduce(Collection<Collector> collectors) {
      return segments;
    }
  }

  private static final class Into extends SimpleCollector {
    private final List<FixedBitSet> segments;
    private FixedBitSet current = new FixedBitSet(0);

    Into(List<FixedBitSet> segments) {
      this.segments = segments;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      current = segments.get(segment.ord);
    }

    @Override
    public void collect(int doc) {
      current.set(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        var documents = segments.get(segment.ord);
        var iterator = new BitSetIterator(documents, documents.cardinality());
        return ConstantScoreScorerSupplier.fromIterator(
            iterator, score(), mode, segment.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "known documents";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownDocuments known && segments.equals(known.segments);
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
  }
}
