package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
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
/// Never changed; safe for many threads.
final class KnownDocuments extends Query {
  private final List<FixedBitSet> segments;
  private final long count;

  private KnownDocuments(List<FixedBitSet> segments) {
    this.segments = List.copyOf(segments);
    this.count = segments.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  /// What a reader has in each of its segments.
  interface Segment {
    FixedBitSet of(LeafReaderContext segment) throws IOException;
  }

  static KnownDocuments of(IndexReader reader, Segment found) throws IOException {
    var segments = new ArrayList<FixedBitSet>();
    for (var segment : reader.leaves()) {
      segments.add(found.of(segment));
    }
    return new KnownDocuments(segments);
  }

  FixedBitSet of(LeafReaderContext segment) {
    return segments.get(segment.ord);
  }

  /// Those among all of several, and among none of some others.
  ///
  /// @param all one at least
  static KnownDocuments combined(List<KnownDocuments> all, List<KnownDocuments> none) {
    if (all.size() == 1 && none.isEmpty()) {
      return all.getFirst();
    }
    var segments = new ArrayList<FixedBitSet>();
    for (int i = 0; i < all.getFirst().segments.size(); i++) {
      var common = all.getFirst().segments.get(i).clone();
      for (var other : all) {
        common.and(other.segments.get(i));
      }
      for (var other : none) {
        common.andNot(other.segments.get(i));
      }
      segments.add(common);
    }
    return new KnownDocuments(segments);
  }

  static KnownDocuments of(Searcher searcher, Query query) throws IOException {
    var segments = new ArrayList<FixedBitSet>();
    for (var segment : searcher.getIndexReader().leaves()) {
      segments.add(new FixedBitSet(segment.reader().maxDoc()));
    }
    return new KnownDocuments(searcher.search(query, new Collecting(segments)));
  }

  long count() {
    return count;
  }

  /// Those among enough of some.
  ///
  /// @param enough one at least
  static KnownDocuments among(List<KnownDocuments> some, int enough, IndexReader reader)
      throws IOException {
    return of(
        reader,
        segment -> {
          var atLeast = new ArrayList<FixedBitSet>();
          for (int i = 0; i < enough; i++) {
            atLeast.add(new FixedBitSet(segment.reader().maxDoc()));
          }
          for (var one : some) {
            for (int i = enough - 1; i > 0; i--) {
              var again = atLeast.get(i - 1).clone();
              again.and(one.of(segment));
              atLeast.get(i).or(again);
            }
            atLeast.getFirst().or(one.of(segment));
          }
          return atLeast.getLast();
        });
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
