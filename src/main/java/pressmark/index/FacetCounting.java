package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import pressmark.query.Facet;

/// Counts the articles found and their values of some facets in one pass.
final class FacetCounting implements CollectorManager<FacetCounting.Pass, FacetCounting.Counts> {
  private final Map<Facet, FacetValues> values;

  FacetCounting(Map<Facet, FacetValues> values) {
    this.values = values;
  }

  /// How many articles were found, and how many have each value of each facet, by its number.
  record Counts(long total, Map<Facet, int[]> values) {}

  @Override
  public Pass newCollector() {
    return new Pass(values);
  }

  @Override
  public Counts reduce(Collection<Pass> passes) {
    long total = 0;
    var sums = new EnumMap<Facet, int[]>(Facet.class);
    for (var pass : passes) {
      total += pass.total;
      for (var counted : pass.facets) {
        sums.merge(counted.facet, counted.counts, FacetCounting::sum);
      }
    }
    return new Counts(total, sums);
  }

  private static int[] sum(int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }

  /// One pass over some of the articles found.
  static final class Pass extends SimpleCollector {
    private final List<Counted> facets = new ArrayList<>();
    private long total;

    private Pass(Map<Facet, FacetValues> values) {
      values.forEach((facet, known) -> facets.add(new Counted(facet, known)));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      for (var facet : facets) {
        facet.leaf = facet.values.leaf(context);
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      total++;
      for (var facet : facets) {
        facet.count(doc);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class Counted {
    private final Facet facet;
    private final FacetValues values;
    private final int[] counts;
    private FacetValues.@org.jspecify.annotations.Nullable Leaf leaf;

    Counted(Facet facet, FacetValues values) {
      this.facet = facet;
      this.values = values;
      this.counts = new int[values.size()];
    }

    void count(int doc) throws IOException {
      if (leaf != null) {
        for (int left = leaf.advance(doc); left > 0; left--) {
          counts[leaf.next()]++;
        }
      }
    }
  }
}
