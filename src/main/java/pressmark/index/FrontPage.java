package pressmark.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.Overview.PublicationSpan;
import pressmark.index.Overview.YearCount;
import pressmark.query.Facet;
import pressmark.query.Order;

/// The overview of the archive, worked out of its index.
final class FrontPage {
  private static final int NEWEST = 10;

  private final DirectoryReader reader;
  private final Searcher searcher;
  private final FacetValues publications;
  private final FacetValues years;

  private FrontPage(DirectoryReader reader, FacetValues publications, FacetValues years) {
    this.reader = reader;
    this.searcher = new Searcher(reader);
    this.publications = publications;
    this.years = years;
  }

  static Overview of(
      DirectoryReader reader,
      Map<Facet, FacetValues> facets,
      FacetCounting.Counts counts,
      Optional<Instant> loaded)
      throws IOException {
    var publications = facets.get(Facet.PUBLICATION);
    var years = facets.get(Facet.YEAR);
    if (publications == null || years == null) {
      throw new IllegalStateException("every facet has its values");
    }
    return new FrontPage(reader, publications, years).overview(counts, loaded);
  }

  private Overview overview(FacetCounting.Counts counts, Optional<Instant> loaded)
      throws IOException {
    var eachYear = counts.values().getOrDefault(Facet.YEAR, new int[0]);
    long dated = 0;
    for (int count : eachYear) {
      dated += count;
    }
    return new Overview(
        counts.total(),
        counts.total() - dated,
        searcher.count(new TermQuery(new Term(Fields.KIND, Fields.LEDGER))),
        searcher.count(new TermQuery(new Term(Fields.REJECTED, "yes"))),
        loaded,
        date(Order.OLDEST),
        date(Order.NEWEST),
        spans(counts.values().getOrDefault(Facet.PUBLICATION, new int[0])),
        yearCounts(eachYear),
        Calendar.of(reader),
        newest());
  }

  private int[] first(Order order, int count) throws IOException {
    var sort = Fields.sort(order);
    var manager = new TopFieldCollectorManager(sort, count, count);
    var found = searcher.search(LuceneQuery.everything(), manager).scoreDocs;
    var docs = new int[found.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = found[i].doc;
    }
    return docs;
  }

  private Optional<PublicationDate> date(Order order) throws IOException {
    var docs = first(order, 1);
    return docs.length == 0
        ? Optional.empty()
        : new Cards(reader).read(docs[0]).published().map(Found::value);
  }

  private List<Hit> newest() throws IOException {
    var hits = new ArrayList<Hit>();
    var cards = new Cards(reader);
    for (int doc : first(Order.NEWEST, NEWEST)) {
      var card = cards.read(doc);
      var record = reader.storedFields().document(doc, Set.of(Fields.RECORD));
      hits.add(
          card.hit(
              Excerpts.marked(card.headline(), List.of()),
              Excerpts.of(ArticleDocument.article(record), List.of()),
              0,
              Optional.empty()));
    }
    return hits;
  }

  private List<YearCount> yearCounts(int[] counts) throws IOException {
    var list = new ArrayList<YearCount>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        list.add(new YearCount(Integer.parseInt(years.text(i)), counts[i]));
      }
    }
    return list;
  }

  private List<PublicationSpan> spans(int[] counts) throws IOException {
    var firsts = new int[counts.length];
    var lasts = new int[counts.length];
    java.util.Arrays.fill(firsts, Integer.MAX_VALUE);
    java.util.Arrays.fill(lasts, -1);
    for (var leaf : reader.leaves()) {
      extend(leaf, firsts, lasts);
    }
    var spans = new ArrayList<PublicationSpan>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        boolean dated = lasts[i] >= 0;
        spans.add(
            new PublicationSpan(
                publications.text(i),
                counts[i],
                dated ? Optional.of(year(firsts[i])) : Optional.empty(),
                dated ? Optional.of(year(lasts[i])) : Optional.empty()));
      }
    }
    spans.sort(
        Comparator.comparingLong(PublicationSpan::articles)
            .reversed()
            .thenComparing(PublicationSpan::name));
    return spans;
  }

  private int year(int number) throws IOException {
    return Integer.parseInt(years.text(number));
  }

  /// Years are numbered in their order, so that their numbers can stand for them.
  private void extend(LeafReaderContext leaf, int[] firsts, int[] lasts) throws IOException {
    var papers = publications.leaf(leaf);
    var dates = years.leaf(leaf);
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      int paper = live == null || live.get(doc) ? papers.first(doc) : -1;
      int year = paper >= 0 ? dates.first(doc) : -1;
      if (year >= 0) {
        firsts[paper] = Math.min(firsts[paper], year);
        lasts[paper] = Math.max(lasts[paper], year);
      }
    }
  }
}
