package pressmark.index.proximity;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// A [PlacesQuery] at work on one state of the archive.
final class PlacesWeight extends Weight {
  private final PlacesQuery query;
  private final Weight candidates;
  private final QueryTimeout timeout;

  PlacesWeight(PlacesQuery query, Weight candidates, QueryTimeout timeout) {
    super(query);
    this.query = query;
    this.candidates = candidates;
    this.timeout = timeout;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    var supplier = candidates.scorerSupplier(context);
    if (supplier == null) {
      return null;
    }
    var places = places(context, false);
    return places.nowhere() ? null : new Supplier(supplier, places, timeout);
  }

  private Places places(LeafReaderContext context, boolean offsets) throws IOException {
    return Places.of(context.reader(), query.pattern(), query.times(), offsets);
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
    var places = places(context, true);
    if (!places.in(doc)) {
      return null;
    }
    var all = new ArrayList<Matches>();
    for (var field : places.fields()) {
      var marks = places.marks(field, doc);
      var found = MatchesUtils.forField(field.field().field(), () -> marks.iterator(query));
      if (found != null) {
        all.add(found);
      }
    }
    return MatchesUtils.fromSubMatches(all);
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    return places(context, false).in(doc)
        ? candidates.explain(context, doc)
        : Explanation.noMatch("the words do not stand so");
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier candidates;
    private final Places places;
    private final QueryTimeout timeout;

    Supplier(ScorerSupplier candidates, Places places, QueryTimeout timeout) {
      this.candidates = candidates;
      this.places = places;
      this.timeout = timeout;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new PlacesScorer(candidates.get(leadCost), places, timeout);
    }

    @Override
    public long cost() {
      return candidates.cost();
    }
  }
}
