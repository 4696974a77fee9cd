package pressmark.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import pressmark.query.Facet;

/// Counts the articles found, their values of some facets, and the days they were published.
final class FacetCounting {
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

  /// The counts of some documents, as far as there is time.
  Counts of(KnownDocuments documents, Searcher searcher) throws IOException {
    var tallies = facets.stream().map(Tally::new).toList();
    var published = new Timeline(days.orElse(Stretch.EVER));
    for (var segment : searcher.getIndexReader().leaves()) {
      var found = documents.of(segment);
      for (var tally : tallies) {
        if (searcher.spent()) {
          break;
        }
        tally.count(segment, found);
      }
      if (days.isPresent() && !searcher.spent()) {
        add(segment, found, published);
      }
    }
    var values = new EnumMap<Facet, int[]>(Facet.class);
    tallies.forEach(tally -> values.put(tally.facet, tally.counts));
    return new Counts(documents.count(), values, published.summed());
  }

  private static void add(LeafReaderContext segment, FixedBitSet found, Timeline published)
      throws IOException {
    var first = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED);
    var last = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED_LAST);
    for (int doc = next(found, 0); doc < NO_MORE_DOCS; doc = next(found, doc + 1)) {
      if (first.advanceExact(doc) && last.advanceExact(doc)) {
        published.add(Math.floorDiv(first.longValue(), SECONDS_A_DAY), last.longValue());
      }
    }
  }

  private static int next(FixedBitSet found, int from) {
    return from < found.length() ? found.nextSetBit(from) : NO_MORE_DOCS;
  }

  private static final class Tally {
    private final Facet facet;
    private final FacetValues values;
    private final List<Integer> excluded;
    private final int[] counts;

    Tally(Counted counted) {
      this.facet = counted.facet();
      this.values = counted.values();
      this.excluded = counted.excluded();
      this.counts = new int[values.size()];
    }

    void count(LeafReaderContext segment, FixedBitSet found) throws IOException {
      var leaf = values.leaf(segment);
      for (int doc = next(found, 0); doc < NO_MORE_DOCS; doc = next(found, doc + 1)) {
        if (excluded.isEmpty()) {
          for (int left = leaf.advance(doc); left > 0; left--) {
            counts[leaf.next()]++;
          }
        } else {
          countBesides(leaf, doc);
        }
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
