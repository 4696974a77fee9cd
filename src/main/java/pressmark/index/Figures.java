package pressmark.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import pressmark.query.Facet;
import pressmark.query.Order;

/// What is counted through the whole of one state of the archive, so that it is worth keeping.
///
/// @param articles how many there are
/// @param values how many have each value of each facet, by its number
/// @param dates how many were, or may have been, published in which days
/// @param spans the years of each publication, by its number
/// @param oldest the document published first; none when there is no article
/// @param lengths how long the texts are
record Figures(
    long articles,
    Map<Facet, int[]> values,
    Map<Stretch, Long> dates,
    List<Span> spans,
    Optional<Integer> oldest,
    Lengths lengths) {
  Figures {
    values = Map.copyOf(values);
    dates = Map.copyOf(dates);
    spans = List.copyOf(spans);
  }

  /// From a first to a last year, as numbers of the facet of years, which are in their order.
  record Span(int first, int last) {
    /// That of a publication none of whose articles is dated.
    static final Span UNDATED = new Span(-1, -1);

    private Span with(int year) {
      return new Span(first < 0 ? year : Math.min(first, year), Math.max(last, year));
    }
  }

  /// Counts them.
  static Figures of(DirectoryReader reader, Map<Facet, FacetValues> facets, Pieces pieces)
      throws IOException {
    var searcher = new Searcher(reader);
    var counting = new FacetCounting(FacetCounting.Counted.all(facets), Optional.empty());
    var counts = counting.of(searcher.documents(LuceneQuery.everything()), searcher);
    return new Figures(
        counts.total(),
        counts.values(),
        dates(reader, new PublishedDays(pieces.days())),
        spans(reader, facets),
        oldest(searcher),
        Lengths.of(reader, pieces.lengths()));
  }

  private static Map<Stretch, Long> dates(DirectoryReader reader, PublishedDays days)
      throws IOException {
    var dates = new HashMap<Stretch, Long>();
    for (var piece : reader.leaves()) {
      days.leaf(piece).count(piece.reader().getLiveDocs(), dates);
    }
    return dates;
  }

  private static List<Span> spans(DirectoryReader reader, Map<Facet, FacetValues> facets)
      throws IOException {
    var publications = FacetValues.of(facets, Facet.PUBLICATION);
    var years = FacetValues.of(facets, Facet.YEAR);
    var spans = new Span[publications.size()];
    Arrays.fill(spans, Span.UNDATED);
    for (var leaf : reader.leaves()) {
      extend(leaf, publications.leaf(leaf), years.leaf(leaf), spans);
    }
    return List.of(spans);
  }

  private static void extend(
      LeafReaderContext leaf, FacetValues.Leaf publications, FacetValues.Leaf years, Span[] spans) {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      int publication = live == null || live.get(doc) ? publications.first(doc) : -1;
      int year = publication >= 0 ? years.first(doc) : -1;
      if (year >= 0) {
        var span = spans[publication];
        if (year < span.first() || year > span.last()) {
          spans[publication] = span.with(year);
        }
      }
    }
  }

  private static Optional<Integer> oldest(Searcher searcher) throws IOException {
    var first = new TopFieldCollectorManager(Fields.sort(Order.OLDEST), 1, 1);
    var found = searcher.search(LuceneQuery.everything(), first).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
  }

  /// All articles with their counts, as a search for everything finds them.
  FacetCounting.Counts counts() {
    var published = new Timeline(Stretch.EVER);
    dates.forEach(
        (days, count) -> published.add(days.first(), days.last(), Math.toIntExact(count)));
    return new FacetCounting.Counts(articles, values, published.summed());
  }
}
