package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Match;
import pressmark.query.NameVariants;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// One search over one state of the archive: its list, and what is said about it, which is left out
/// when time is over.
final class Searching {
  /// Pages that end further down are found by another way.
  private static final int TOP = 1_000;

  /// For putting in order what was found before time was over.
  private static final Duration GRACE = Duration.ofMillis(300);

  private final Snapshot archive;
  private final Search search;
  private final Searcher searcher;
  private final LuceneQuery lucene;
  private final Cores cores;

  private Searching(Snapshot archive, Search search, LuceneQuery lucene, Means means)
      throws IOException {
    this.archive = archive;
    this.search = search;
    this.lucene = lucene;
    this.searcher = archive.searcher().patient(means.patience());
    this.cores = means.cores();
  }

  /// What a search needs beside the archive and itself.
  ///
  /// @param names the spellings of names to offer
  /// @param patience after which it gives up with what it has
  record Means(TextAnalysis analysis, NameVariants names, Cores cores, Duration patience) {}

  static Results run(Snapshot archive, Search search, Means means) throws IOException {
    long start = System.nanoTime();
    var lucene = new LuceneQuery(archive.reader(), means.analysis(), archive.languages());
    return new Searching(archive, search, lucene, means).results(start, means.names());
  }

  /// What is said about the list beside the list itself.
  private record Said(
      Counting counting,
      FacetCounting.Counts counts,
      List<Results.Part> parts,
      List<Spelling> spellings,
      Optional<Results.Others> most) {}

  /// The list is made on one core, and what is said about it on another when one is idle.
  private Results results(long start, NameVariants names) throws IOException {
    var matching = lucene.matching(search.asked());
    if (!lucene.ordering(search)) {
      // Both need it: it is looked for before, once, and remembered.
      searcher.documents(matching);
    }
    try (var aside = cores.aside(() -> said(matching, names))) {
      var beginning = beginning(matching);
      var hits = list(search.match() == Match.ANY).of(page(matching, beginning), matching);
      var said = aside.result();
      keep(beginning, said.counts().total());
      return new Results(
          noticed(),
          said.counts().total(),
          searcher.timedOut() || searcher.spent(),
          Duration.ofNanos(System.nanoTime() - start),
          said.parts(),
          hits,
          said.counting().facets(said.counts()),
          said.counting().chart(said.counts()),
          said.spellings(),
          said.most());
    }
  }

  private Said said(org.apache.lucene.search.Query matching, NameVariants names)
      throws IOException {
    var counting = new Counting(archive, search, searcher);
    var counts = counting.all(matching);
    var parts = new QueryParts(search, searcher, lucene);
    var counted = parts.counted();
    var most = most(parts, counts.total());
    var spellings = new Spellings(archive.reader(), searcher, lucene, names).of(search.query());
    return new Said(counting, counts, counted, spellings, most);
  }

  private Optional<Results.Others> most(QueryParts parts, long total) throws IOException {
    var most =
        searcher.spent() ? Optional.<org.apache.lucene.search.Query>empty() : parts.most(total);
    return most.isEmpty() ? Optional.empty() : parts.others(most.get(), list(true));
  }

  /// @param lacking whether hits may lack parts of the query
  private HitList list(boolean lacking) throws IOException {
    if (search.order() != Order.BEST || QueryWords.of(search.query()).isEmpty()) {
      return new HitList(archive, searcher, cores, Optional.empty());
    }
    var parts = lacking ? QueryParts.positional(search.query()) : List.<Query>of();
    var reasons = Reasons.of(searcher, lucene, search.query(), parts);
    return new HitList(archive, searcher, cores, Optional.of(reasons));
  }

  private Search noticed() {
    Set<Notice> notices = new LinkedHashSet<>(search.notices());
    notices.addAll(lucene.notices());
    return search.noticing(List.copyOf(notices));
  }

  /// The list as far as this page and one article more; empty for a page further down.
  private Optional<List<Integer>> beginning(org.apache.lucene.search.Query matching)
      throws IOException {
    long to = (long) search.page() * search.size() + 1;
    var known = archive.lists().of(search).filter(list -> list.reaches(to));
    if (known.isPresent() || to > TOP || search.size() < 1) {
      return known.map(KnownLists.Beginning::docs);
    }
    return Optional.of(first(listing(), listed(matching), search.order(), (int) to));
  }

  private Searcher listing() throws IOException {
    return searcher.spent() ? archive.searcher().patient(GRACE) : searcher;
  }

  private org.apache.lucene.search.Query listed(org.apache.lucene.search.Query matching)
      throws IOException {
    var found = lucene.ordering(search) ? matching : searcher.documents(matching);
    return Filters.narrow(lucene.listing(search, found), search.filters(), Optional.empty());
  }

  /// The documents of the page asked for, in order.
  private List<Integer> page(
      org.apache.lucene.search.Query matching, Optional<List<Integer>> beginning)
      throws IOException {
    long from = (search.page() - 1L) * search.size();
    return beginning.isPresent()
        ? beginning.get().stream().skip(from).limit(search.size()).toList()
        : stretch(listing(), listed(matching), search.order(), from, search.size());
  }

  private void keep(Optional<List<Integer>> beginning, long total) {
    if (beginning.isPresent() && !searcher.timedOut() && !searcher.spent()) {
      archive.lists().keep(search, new KnownLists.Beginning(beginning.get(), total));
    }
  }

  /// Some of the documents a query finds, in order.
  ///
  /// @param from how many come before them
  static List<Integer> stretch(
      Searcher searcher, org.apache.lucene.search.Query query, Order order, long from, int length)
      throws IOException {
    long to = from + length;
    if (length < 1 || from >= searcher.getIndexReader().maxDoc()) {
      return List.of();
    }
    return to > TOP
        ? DeepPage.find(searcher, query, order, (int) from, length)
        : first(searcher, query, order, (int) to).stream().skip(from).toList();
  }

  /// The first documents a query finds, in order.
  static List<Integer> first(
      Searcher searcher, org.apache.lucene.search.Query query, Order order, int count)
      throws IOException {
    var top =
        searcher.search(query, new TopFieldCollectorManager(Fields.sort(order), count, count));
    return Arrays.stream(top.scoreDocs).map((ScoreDoc found) -> found.doc).toList();
  }
}
