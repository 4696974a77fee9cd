package pressmark.index.proximity;

import java.io.IOException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Candidates of which the places of their words decide. Past the end of a search's time there are
/// no more of them.
final class PlacesScorer extends Scorer {
  /// What looking at the places of an article costs beside other conditions, as Lucene counts it.
  private static final float COST = 1_000;

  private final Scorer candidates;
  private final TwoPhaseIterator exact;

  PlacesScorer(Scorer candidates, Places places, QueryTimeout timeout) {
    this.candidates = candidates;
    var before = candidates.twoPhaseIterator();
    this.exact = new Exact(candidates.iterator(), before, places, timeout);
  }

  private static final class Exact extends TwoPhaseIterator {
    private final @Nullable TwoPhaseIterator before;
    private final Places places;
    private final QueryTimeout timeout;

    Exact(
        DocIdSetIterator all,
        @Nullable TwoPhaseIterator before,
        Places places,
        QueryTimeout timeout) {
      super(before == null ? all : before.approximation());
      this.before = before;
      this.places = places;
      this.timeout = timeout;
    }

    @Override
    public boolean matches() throws IOException {
      return (before == null || before.matches())
          && !timeout.shouldExit()
          && places.in(approximation.docID());
    }

    @Override
    public float matchCost() {
      return COST + (before == null ? 0 : before.matchCost());
    }
  }

  @Override
  public int docID() {
    return candidates.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(exact);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return exact;
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return candidates.advanceShallow(target);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return candidates.getMaxScore(upTo);
  }

  @Override
  public float score() throws IOException {
    return candidates.score();
  }

  @Override
  public void setMinCompetitiveScore(float least) throws IOException {
    candidates.setMinCompetitiveScore(least);
  }
}
