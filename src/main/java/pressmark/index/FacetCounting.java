package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import pressmark.query.Facet;

/// Counts the articles found, their values of some facets, and the days they were published, in one
/// pass.
final class FacetCounting implements CollectorManager<FacetCounting.Pass, FacetCounting.Counts> {
  private static final long SECONDS_A_DAY = 86_400;

  private final List<Counted> facets;
  private final Optional<Stretch> days;

  /// @param days those of interest; none when dates are not to be counted
  FacetCounting(List<Counted> facets, Optional<Stretch> days) {
    this.facets = List.copyOf(facets);
    this.days = days;
  }

  /// A facet whose values are to be counted.
  ///
  /// @param excluded the numbers of values that are shut out. An article with one of them counts
  ///     for that one only, as what would come back; with several, for none.
  record Counted(Facet facet, FacetValues values, List<Integer> excluded) {
    Counted {
      excluded = List.copyOf(excluded);
    }

    /// All values of all facets.
    static List<Counted> all(Map<Facet, FacetValues> facets) {
      return facets.entrySet().stream()
          .map(entry -> new Counted(entry.getKey(), entry.getValue(), List.of()))
          .toList();
    }
  }

  /// How many articles were found, how many have each value of each facet, by its number, and when
  /// they were published.
  record Counts(long total, Map<Facet, int[]> values, Timeline published) {
    int[] of(Facet facet) {
      return values.getOrDefault(facet, new int[0]);
    }

    long undated() {
      return total - published.dated();
    }
  }

  @Override
  public Pass newCollector() {
    return new Pass(facets, days);
  }

  @Override
  public Counts reduce(Collection<Pass> passes) {
    long total = 0;
    var sums = new EnumMap<Facet, int[]>(Facet.class);
    var published = new Timeline(days.orElse(Stretch.EVER));
    for (var pass : passes) {
      total += pass.total;
      published = passes.size() == 1 ? pass.published : published.plus(pass.published);
      for (var tally : pass.tallies) {
        sums.merge(tally.facet, tally.counts, FacetCounting::sum);
      }
    }
    return new Counts(total, sums, published.summed());
  }

  private static int[] sum(int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }

  /// One pass over some of the articles found.
  static final class Pass extends SimpleCollector {
    private final List<Tally> tallies = new ArrayList<>();
    private final boolean dates;
    private final Timeline published;
    private @Nullable NumericDocValues first;
    private @Nullable NumericDocValues last;
    private long total;

    private Pass(List<Counted> facets, Optional<Stretch> days) {
      facets.forEach(facet -> tallies.add(new Tally(facet)));
      this.dates = days.isPresent();
      this.published = new Timeline(days.orElse(Stretch.EVER));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      for (var tally : tallies) {
        tally.leaf = tally.values.leaf(context);
      }
      first = dates ? DocValues.getNumeric(context.reader(), Fields.PUBLISHED) : null;
      last = dates ? DocValues.getNumeric(context.reader(), Fields.PUBLISHED_LAST) : null;
    }

    @Override
    public void collect(int doc) throws IOException {
      total++;
      for (var tally : tallies) {
        tally.count(doc);
      }
      if (first != null && last != null && first.advanceExact(doc) && last.advanceExact(doc)) {
        published.add(Math.floorDiv(first.longValue(), SECONDS_A_DAY), last.longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class Tally {
    private final Facet facet;
    private final FacetValues values;
    private final List<Integer> excluded;
    private final int[] counts;
    private FacetValues.@Nullable Leaf leaf;

    Tally(Counted counted) {
      this.facet = counted.facet();
      this.values = counted.values();
      this.excluded = counted.excluded();
      this.counts = new int[values.size()];
    }

    void count(int doc) throws IOException {
      if (leaf == null) {
        return;
      }
      if (excluded.isEmpty()) {
        for (int left = leaf.advance(doc); left > 0; left--) {
          counts[leaf.next()]++;
        }
      } else {
        countBesides(leaf, doc);
      }
    }

    private void countBesides(FacetValues.Leaf values, int doc) throws IOException {
      var numbers = new int[values.advance(doc)];
      var shut = new ArrayList<Integer>();
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = values.next();
        if (excluded.contains(numbers[i])) {
          shut.add(numbers[i]);
        }
      }
      if (shut.size() == 1) {
        counts[shut.getFirst()]++;
      }
      for (int i = 0; i < numbers.length && shut.isEmpty(); i++) {
        counts[numbers[i]]++;
      }
    }
  }
}
