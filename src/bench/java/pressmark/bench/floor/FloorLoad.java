package pressmark.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Loads a folder of made files into the floor's index, a thread a core.
public final class FloorLoad {
  static final String HEADLINE = "headline";
  static final String BODY = "body";
  static final String PUBLICATION = "publication";
  static final String PUBLISHED = "published";
  static final Sort NEWEST =
      new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE));

  private final FloorWords words;
  private final IndexWriter writer;

  private FloorLoad(FloorWords words, IndexWriter writer) {
    this.words = words;
    this.writer = writer;
  }

  /// Loads one folder.
  ///
  /// @param arguments the folder of articles, that of the index, and `ours` or `standard`
  public static void main(String[] arguments) throws Exception {
    var words = FloorWords.named(arguments[2]);
    var config = new IndexWriterConfig(words.analyzer());
    config.setIndexSort(NEWEST);
    config.setRAMBufferSizeMB(Math.min(256, Runtime.getRuntime().maxMemory() / 1e6 / 4));
    var merges = new ConcurrentMergeScheduler();
    merges.setMaxMergesAndThreads(6, 1);
    config.setMergeScheduler(merges);
    try (var directory = FSDirectory.open(Path.of(arguments[1]));
        var writer = new IndexWriter(directory, config)) {
      new FloorLoad(words, writer).load(Path.of(arguments[0]));
      writer.commit();
    }
  }

  private void load(Path folder) throws Exception {
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    var waiting = new ConcurrentLinkedQueue<>(files);
    int threads = Runtime.getRuntime().availableProcessors();
    Callable<Void> work =
        () -> {
          for (var file = waiting.poll(); file != null; file = waiting.poll()) {
            read(file);
          }
          return null;
        };
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var done : pool.invokeAll(Stream.generate(() -> work).limit(threads).toList())) {
        done.get();
      }
    }
  }

  private void read(Path file) throws IOException {
    for (var article : FloorArticle.all(Files.readString(file))) {
      writer.addDocument(document(article));
    }
  }

  private Document document(FloorArticle article) {
    var document = new Document();
    words.index(document, HEADLINE, List.of(article.headline()));
    words.index(document, BODY, article.paragraphs());
    document.add(new StoredField(HEADLINE, article.headline()));
    document.add(new StoredField(BODY, String.join("\n", article.paragraphs())));
    document.add(new StoredField(PUBLICATION, article.publication()));
    document.add(new StringField(PUBLICATION, article.publication(), StringField.Store.NO));
    document.add(new SortedDocValuesField(PUBLICATION, new BytesRef(article.publication())));
    article
        .date()
        .ifPresent(
            date -> document.add(NumericDocValuesField.indexedField(PUBLISHED, date.toEpochDay())));
    return document;
  }
}
