package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.Overview.PublicationSpan;
import pressmark.index.Overview.YearCount;
import pressmark.query.Facet;

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

  static Overview of(DirectoryReader reader, Map<Facet, FacetValues> facets, Figures figures)
      throws IOException {
    var publications = FacetValues.of(facets, Facet.PUBLICATION);
    var years = FacetValues.of(facets, Facet.YEAR);
    return new FrontPage(reader, publications, years).overview(figures);
  }

  private Overview overview(Figures figures) throws IOException {
    var eachYear = figures.values().getOrDefault(Facet.YEAR, new int[0]);
    long dated = Arrays.stream(eachYear).asLongStream().sum();
    var newest = newest();
    return new Overview(
        figures.articles(),
        figures.articles() - dated,
        searcher.count(new TermQuery(new Term(Fields.KIND, Fields.LEDGER))),
        searcher.count(new TermQuery(new Term(Fields.REJECTED, "yes"))),
        MadeBy.loaded(reader.getIndexCommit().getUserData()),
        figures.oldest().isPresent() ? date(figures.oldest().get()) : Optional.empty(),
        newest.isEmpty() ? Optional.empty() : date(newest.getFirst()),
        spans(figures),
        yearCounts(eachYear),
        new Calendar(figures.dates()),
        hits(newest));
  }

  /// The documents published last.
  private List<Integer> newest() throws IOException {
    var manager = new TopFieldCollectorManager(Fields.NEWEST, NEWEST, NEWEST);
    var found = searcher.search(LuceneQuery.everything(), manager).scoreDocs;
    return Arrays.stream(found).map(it -> it.doc).toList();
  }

  private Optional<PublicationDate> date(int doc) throws IOException {
    return new Cards(reader).read(doc).published().map(Found::value);
  }

  private List<Hit> hits(List<Integer> docs) throws IOException {
    var hits = new ArrayList<Hit>();
    var cards = new Cards(reader);
    for (int doc : docs) {
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

  private List<PublicationSpan> spans(Figures figures) throws IOException {
    var counts = figures.values().getOrDefault(Facet.PUBLICATION, new int[0]);
    var spans = new ArrayList<PublicationSpan>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        spans.add(
            new PublicationSpan(
                publications.text(i),
                counts[i],
                year(figures.spans().get(i).first()),
                year(figures.spans().get(i).last())));
      }
    }
    spans.sort(
        Comparator.comparingLong(PublicationSpan::articles)
            .reversed()
            .thenComparing(PublicationSpan::name));
    return spans;
  }

  private Optional<Integer> year(int number) throws IOException {
    return number < 0 ? Optional.empty() : Optional.of(Integer.valueOf(years.text(number)));
  }
}
