package pressmark.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import pressmark.query.Facet;

/// Counts the articles found, their values of some facets, and the days they were published.
final class FacetCounting {
  /// How many documents are looked at in turn for all that is counted.
  private static final int BLOCK = 4_096;

  private final List<Counted> facets;
  private final Optional<Dated> days;

  /// @param days none when dates are not to be counted
  FacetCounting(List<Counted> facets, Optional<Dated> days) {
    this.facets = List.copyOf(facets);
    this.days = days;
  }

  /// Dates that are to be counted.
  ///
  /// @param within the days of interest
  record Dated(PublishedDays days, Stretch within) {}

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
    var all =
        new Tallies(
            facets.stream().map(Tally::new).toList(),
            new Timeline(days.map(Dated::within).orElse(Stretch.EVER)));
    for (var segment : searcher.getIndexReader().leaves()) {
      if (!searcher.spent()) {
        count(segment, documents.of(segment), all, searcher);
      }
    }
    var values = new EnumMap<Facet, int[]>(Facet.class);
    all.facets().forEach(tally -> values.put(tally.facet, tally.counts));
    return new Counts(documents.count(), values, all.published().summed());
  }

  private record Tallies(List<Tally> facets, Timeline published) {}

  /// Goes through the documents of a segment block by block, for all that is counted in turn.
  private void count(LeafReaderContext segment, FixedBitSet found, Tallies all, Searcher searcher)
      throws IOException {
    var tallies = all.facets();
    for (var tally : tallies) {
      tally.begin(segment);
    }
    Optional<PublishedDays.Leaf> dates =
        days.isEmpty() ? Optional.empty() : Optional.of(days.get().days().leaf(segment));
    var dated = new int[dates.map(leaf -> leaf.column().size() + 1).orElse(0)];
    var block = new int[BLOCK];
    for (int next = next(found, 0); next < NO_MORE_DOCS && !searcher.spent(); ) {
      int length = 0;
      for (; length < BLOCK && next < NO_MORE_DOCS; next = next(found, next + 1)) {
        block[length++] = next;
      }
      for (var tally : tallies) {
        tally.count(block, length);
      }
      if (dates.isPresent()) {
        dates.get().column().count(block, length, dated);
      }
    }
    tallies.forEach(Tally::end);
    dates.ifPresent(leaf -> leaf.add(dated, all.published()));
  }

  private static int next(FixedBitSet found, int from) {
    return from < found.length() ? found.nextSetBit(from) : NO_MORE_DOCS;
  }

  private static final class Tally {
    private final Facet facet;
    private final FacetValues values;
    private final List<Integer> excluded;
    private final int[] counts;

    private FacetValues.@Nullable Leaf leaf;

    /// By the numbers of the segment.
    private int[] here = new int[0];

    Tally(Counted counted) {
      this.facet = counted.facet();
      this.values = counted.values();
      this.excluded = counted.excluded();
      this.counts = new int[values.size()];
    }

    void begin(LeafReaderContext segment) throws IOException {
      leaf = values.leaf(segment);
      here = new int[excluded.isEmpty() ? leaf.column().size() + 1 : 0];
    }

    void count(int[] docs, int length) {
      var there = there();
      if (excluded.isEmpty()) {
        there.column().count(docs, length, here);
        return;
      }
      for (int i = 0; i < length; i++) {
        countBesides(there, docs[i]);
      }
    }

    void end() {
      var there = there();
      for (int number = 1; number < here.length; number++) {
        if (here[number] > 0) {
          counts[there.everywhere(number)] += here[number];
        }
      }
    }

    private FacetValues.Leaf there() {
      return Objects.requireNonNull(leaf, "no segment was begun");
    }

    private void countBesides(FacetValues.Leaf values, int doc) {
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
