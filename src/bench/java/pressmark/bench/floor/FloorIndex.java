package pressmark.bench.floor;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/// The floor's index, opened once; safe for many threads.
final class FloorIndex implements Closeable {
  private static final int SIZE = 10;
  private static final int PASSAGES = 2;
  private static final Sort OLDEST =
      new Sort(new SortField(FloorLoad.PUBLISHED, SortField.Type.LONG, false, Long.MAX_VALUE));

  private final DirectoryReader reader;
  private final FloorWords words;
  private final IndexSearcher searcher;

  private FloorIndex(DirectoryReader reader, FloorWords words) {
    this.reader = reader;
    this.words = words;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static FloorIndex open(Path folder, FloorWords words) throws IOException {
    return new FloorIndex(DirectoryReader.open(FSDirectory.open(folder)), words);
  }

  /// A hit as a page shows it.
  ///
  /// @param excerpt with its matches in `<b>`
  record Hit(String headline, String publication, Optional<String> excerpt) {}

  /// All of a page.
  record Page(
      long total, List<Hit> hits, Map<String, Long> publications, Map<Integer, Long> years) {}

  Page page(FloorSearch search) throws IOException {
    var query = searcher.rewrite(search.query(words));
    var counts = searcher.search(query, new Counts.Manager());
    var top = top(query, search);
    var hits = new ArrayList<Hit>();
    var stored = reader.storedFields();
    var excerpts = excerpts(query, top);
    for (int i = 0; i < top.scoreDocs.length; i++) {
      hits.add(hit(stored, top.scoreDocs[i].doc, excerpts.get(i)));
    }
    return new Page(counts.total(), hits, counts.publications(), counts.years());
  }

  private static Hit hit(StoredFields stored, int document, Optional<String> excerpt)
      throws IOException {
    var fields =
        stored.document(document, java.util.Set.of(FloorLoad.HEADLINE, FloorLoad.PUBLICATION));
    return new Hit(
        String.valueOf(fields.get(FloorLoad.HEADLINE)),
        String.valueOf(fields.get(FloorLoad.PUBLICATION)),
        excerpt);
  }

  /// The documents of one page.
  private TopDocs top(Query query, FloorSearch search) throws IOException {
    int last = SIZE * search.page();
    TopDocs top =
        switch (search.order()) {
          case "newest" ->
              searcher.search(
                  query, new TopFieldCollectorManager(FloorLoad.NEWEST, last, null, last));
          case "oldest" ->
              searcher.search(query, new TopFieldCollectorManager(OLDEST, last, null, last));
          default -> searcher.search(query, new TopScoreDocCollectorManager(last, last));
        };
    int from = Math.min(top.scoreDocs.length, last - SIZE);
    var shown = java.util.Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    return new TopDocs(top.totalHits, shown);
  }

  private List<Optional<String>> excerpts(Query query, TopDocs top) throws IOException {
    var highlighter =
        UnifiedHighlighter.builder(searcher, words.analyzer())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();
    if (top.scoreDocs.length == 0) {
      return List.of();
    }
    var excerpts = highlighter.highlight(FloorLoad.BODY, query, top, PASSAGES);
    return java.util.Arrays.stream(excerpts).map(Optional::ofNullable).toList();
  }

  long articles() {
    return reader.numDocs();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
