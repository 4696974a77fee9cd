package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import pressmark.index.MarkedArticle.Part;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Facet;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// One search over one state of the archive.
final class Searching {
  /// Pages that end further down are found by another way.
  private static final int TOP = 1_000;

  /// How many matches of one field are looked at for a hit.
  private static final int MATCHES = 200;

  /// How many parts of a query are counted by themselves.
  private static final int PARTS = 8;

  private final Snapshot archive;
  private final Search search;
  private final Searcher searcher;
  private final LuceneQuery lucene;

  private Searching(Snapshot archive, Search search, LuceneQuery lucene, Duration patience) {
    this.archive = archive;
    this.search = search;
    this.lucene = lucene;
    this.searcher = archive.searcher().patient(patience);
  }

  /// @param patience after which it gives up with what it has
  static Results run(Snapshot archive, Search search, TextAnalysis analysis, Duration patience)
      throws IOException {
    long start = System.nanoTime();
    var lucene = new LuceneQuery(archive.reader(), analysis, archive.languages());
    return new Searching(archive, search, lucene, patience).results(start);
  }

  private Results results(long start) throws IOException {
    var matching = lucene.matching(search.asked());
    var ordered =
        search.order() == Order.BEST ? lucene.ranking(search.asked(), matching) : matching;
    var found = top(narrow(ordered, Optional.empty()));
    var counts = counts(matching);
    var hits = hits(found, matching);
    var parts = parts();
    boolean partial = searcher.timedOut();
    return new Results(
        noticed(),
        counts.total(),
        partial,
        Duration.ofNanos(System.nanoTime() - start),
        parts,
        hits,
        facets(counts),
        DateChart.EMPTY,
        List.of(),
        Optional.empty());
  }

  private Search noticed() {
    Set<Notice> notices = new LinkedHashSet<>(search.notices());
    notices.addAll(lucene.notices());
    return search.noticing(List.copyOf(notices));
  }

  private org.apache.lucene.search.Query narrow(
      org.apache.lucene.search.Query query, Optional<Facet> except) {
    return Filters.narrow(query, search.filters(), except);
  }

  /// The documents of the page asked for, in order.
  private List<Integer> top(org.apache.lucene.search.Query query) throws IOException {
    long from = Math.max(0L, search.page() - 1L) * search.size();
    long to = from + search.size();
    if (search.size() < 1 || from >= archive.articles()) {
      return List.of();
    }
    if (to > TOP) {
      return DeepPage.find(searcher, query, search.order(), (int) from, search.size());
    }
    var sort = Fields.sort(search.order());
    var top = searcher.search(query, new TopFieldCollectorManager(sort, (int) to, (int) to));
    return Arrays.stream(top.scoreDocs).skip(from).map((ScoreDoc found) -> found.doc).toList();
  }

  private FacetCounting.Counts counts(org.apache.lucene.search.Query matching) throws IOException {
    if (search.query() instanceof Query.Everything && search.filters().isEmpty()) {
      return archive.everything();
    }
    var shared = new EnumMap<Facet, FacetValues>(Facet.class);
    var counts = new EnumMap<Facet, int[]>(Facet.class);
    for (var facet : archive.facets().entrySet()) {
      if (search.filters().stream().anyMatch(filter -> Filters.of(filter, facet.getKey()))) {
        var alone = Map.of(facet.getKey(), facet.getValue());
        var query = narrow(matching, Optional.of(facet.getKey()));
        counts.putAll(searcher.search(query, new FacetCounting(alone)).values());
      } else {
        shared.put(facet.getKey(), facet.getValue());
      }
    }
    var rest = searcher.search(narrow(matching, Optional.empty()), new FacetCounting(shared));
    counts.putAll(rest.values());
    return new FacetCounting.Counts(rest.total(), counts);
  }

  private List<FacetCount> facets(FacetCounting.Counts counts) throws IOException {
    var facets = new ArrayList<FacetCount>();
    for (var facet : archive.facets().entrySet()) {
      var counted = counts.values().getOrDefault(facet.getKey(), new int[0]);
      facets.add(FacetList.of(facet.getKey(), facet.getValue(), counted, search.filters()));
    }
    return facets;
  }

  private List<Hit> hits(List<Integer> docs, org.apache.lucene.search.Query matching)
      throws IOException {
    var hits = new ArrayList<Hit>();
    var matcher = Matching.of(searcher, matching, MATCHES);
    var cards = new Cards(archive.reader());
    var stored = archive.reader().storedFields();
    for (int doc : docs) {
      var leaves = archive.reader().leaves();
      var segment = leaves.get(ReaderUtil.subIndex(doc, leaves));
      var article = ArticleDocument.article(stored.document(doc, Set.of(Fields.RECORD)));
      var matches = matcher.of(segment, doc - segment.docBase, article);
      var card = cards.read(doc);
      var inHeadline = matches.stream().filter(match -> match.part() == Part.HEADLINE).toList();
      hits.add(
          card.hit(
              Excerpts.marked(card.headline(), inHeadline),
              Excerpts.of(article, matches),
              matches.size(),
              Optional.empty()));
    }
    return hits;
  }

  /// The parts of a query that stand by themselves, when there are several but not too many.
  private List<Results.Part> parts() throws IOException {
    if (!(search.query() instanceof Query.And(var parts)) || parts.size() > PARTS) {
      return List.of();
    }
    var counted = new ArrayList<Results.Part>();
    for (var part : parts) {
      var others = new ArrayList<>(parts);
      others.remove(part);
      Query rest = others.size() == 1 ? others.getFirst() : new Query.And(others);
      counted.add(new Results.Part(part.text(), count(part), count(rest)));
    }
    return counted;
  }

  private long count(Query query) throws IOException {
    return searcher.count(narrow(lucene.matching(query), Optional.empty()));
  }
}
