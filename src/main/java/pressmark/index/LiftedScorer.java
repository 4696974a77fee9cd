package pressmark.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Scores what a [LiftedQuery] finds in one segment.
final class LiftedScorer extends Scorer {
  private final Scorer base;
  private final Scorer lift;
  private final @Nullable TwoPhaseIterator confirming;
  private final DocIdSetIterator candidates;

  /// The most that a lift can be worth.
  private final float most;

  private float enough;
  private int last = -1;
  private float score;

  LiftedScorer(Scorer base, Scorer lift) throws IOException {
    this.base = base;
    this.lift = lift;
    this.confirming = lift.twoPhaseIterator();
    this.candidates = confirming == null ? lift.iterator() : confirming.approximation();
    lift.advanceShallow(0);
    this.most = lift.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
  }

  @Override
  public int docID() {
    return base.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return base.iterator();
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return base.twoPhaseIterator();
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return base.advanceShallow(target);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return Math.nextUp(base.getMaxScore(upTo) + most);
  }

  @Override
  public void setMinCompetitiveScore(float least) throws IOException {
    enough = least;
    // What is rounded up to the least, when the most is added, is needed too.
    float needed = Math.nextDown((float) Math.nextDown((double) Math.nextDown(least) - most));
    if (needed > 0) {
      base.setMinCompetitiveScore(needed);
    }
  }

  /// The score; without the lift where no lift would make it enough.
  @Override
  public float score() throws IOException {
    int doc = docID();
    if (doc != last) {
      float found = base.score();
      score = found + most < enough ? found : found + lift(doc);
      last = doc;
    }
    return score;
  }

  private float lift(int doc) throws IOException {
    int there = candidates.docID() < doc ? candidates.advance(doc) : candidates.docID();
    return there == doc && (confirming == null || confirming.matches()) ? lift.score() : 0;
  }
}
