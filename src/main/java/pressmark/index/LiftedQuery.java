package pressmark.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// What a query finds, worth more where another one finds it too. Scores are those of a query that
/// asks for the first and would like the second; but the second, which may be costly, is asked only
/// about documents that it could bring into the list.
final class LiftedQuery extends Query {
  private final Query base;
  private final Query lift;

  /// @param lift what it finds alone is not found
  LiftedQuery(Query base, Query lift) {
    this.base = base;
    this.lift = lift;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var simpler = base.rewrite(searcher);
    var simplerLift = lift.rewrite(searcher);
    return simpler.equals(base) && simplerLift.equals(lift)
        ? super.rewrite(searcher)
        : new LiftedQuery(simpler, simplerLift);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var weight = base.createWeight(searcher, mode, boost);
    return mode.needsScores()
        ? new LiftedWeight(this, weight, lift.createWeight(searcher, mode, boost))
        : weight;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    base.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return base.toString(field) + " lifted by " + lift.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LiftedQuery lifted
        && base.equals(lifted.base)
        && lift.equals(lifted.lift);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, lift);
  }

  private static final class LiftedWeight extends Weight {
    private final Weight base;
    private final Weight lift;

    LiftedWeight(Query query, Weight base, Weight lift) {
      super(query);
      this.base = base;
      this.lift = lift;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      var found = base.scorerSupplier(segment);
      var lifting = lift.scorerSupplier(segment);
      return found == null || lifting == null ? found : new Supplier(found, lifting);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      var found = base.explain(segment, doc);
      var lifted = lift.explain(segment, doc);
      return found.isMatch() && lifted.isMatch()
          ? Explanation.match(
              (float) (found.getValue().doubleValue() + lifted.getValue().doubleValue()),
              "sum of",
              found,
              lifted)
          : found;
    }

    @Override
    public Matches matches(LeafReaderContext segment, int doc) throws IOException {
      return base.matches(segment, doc);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return base.isCacheable(segment) && lift.isCacheable(segment);
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier base;
    private final ScorerSupplier lift;

    Supplier(ScorerSupplier base, ScorerSupplier lift) {
      this.base = base;
      this.lift = lift;
    }

    @Override
    public Scorer get(long cost) throws IOException {
      return new LiftedScorer(base.get(cost), lift.get(base.cost()));
    }

    @Override
    public long cost() {
      return base.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      base.setTopLevelScoringClause();
    }
  }
}
