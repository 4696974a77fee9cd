package pressmark.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.article.Article;
import pressmark.article.Ledger;
import pressmark.index.words.TextAnalysis;

/// The writing side of one index. Many threads may replace at once; publishing waits for them, so that
/// a file is published as a whole or not at all.
final class Writing implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
  private static final double LARGEST_BUFFER = 256;
  private static final double SMALL_BUFFER = 48;

  /// Pieces that a search goes through without hurry.
  private static final int FEW = 4;

  private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

  private final Directory directory;
  private final MadeBy maker;
  private final TextAnalysis analysis;
  private final ArticleDocument documents;
  private final Clock clock;
  private final ReadWriteLock access = new ReentrantReadWriteLock();
  private final Recent ids = new Recent();
  private final Recent files = new Recent();
  private final Busy busy = new Busy();
  private volatile IndexWriter writer;
  private boolean complete;
  private Instant loaded = Instant.EPOCH;

  /// Whether all was loaded for the first time since this was opened, and not gathered yet.
  private volatile boolean built;

  /// Whether anything was changed that is not committed.
  private volatile boolean changed;

  private volatile boolean closed;

  private Writing(Directory directory, MadeBy maker, TextAnalysis analysis, Clock clock)
      throws IOException {
    this.directory = directory;
    this.maker = maker;
    this.analysis = analysis;
    this.documents = new ArticleDocument(analysis);
    this.clock = clock;
    this.writer = open();
  }

  /// Continues the index in a directory, or begins one there.
  static Writing open(Directory directory, MadeBy maker, TextAnalysis analysis, Clock clock)
      throws IOException {
    var writing = new Writing(directory, maker, analysis, clock);
    if (!DirectoryReader.indexExists(directory)) {
      writing.commit();
    }
    return writing;
  }

  private IndexWriter open() throws IOException {
    var config = new IndexWriterConfig(analysis.gaps());
    config.setIndexSort(Fields.NEWEST);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(SMALL_BUFFER);
    var merges = new Merges();
    merges.setMaxMergesAndThreads(6, 1);
    config.setMergeScheduler(merges);
    var opened = new IndexWriter(directory, config);
    var commit = opened.getLiveCommitData();
    if (commit != null) {
      var known = MadeBy.known(commit);
      complete = MadeBy.complete(known);
      loaded = MadeBy.loaded(known).orElse(Instant.EPOCH);
    }
    return opened;
  }

  /// Whether all of the folder has been loaded once.
  boolean complete() {
    return complete;
  }

  /// Makes room for loading much at once, or gives it back.
  void bulk(boolean much) {
    double heap = Runtime.getRuntime().maxMemory() / 1e6;
    double buffer = much ? Math.min(LARGEST_BUFFER, heap / 4) : SMALL_BUFFER;
    writer.getConfig().setRAMBufferSizeMB(Math.max(16, buffer));
  }

  /// Puts in what a file holds, and takes out what it held before. Articles that come in pieces keep
  /// publishing waiting until the last.
  ///
  /// @param published the archive as published so far
  void replace(Snapshots published, Ledger ledger, Incoming articles) throws IOException {
    ready();
    var file = ledger.file().name();
    access.readLock().lock();
    try (var _ = busy.turn(file)) {
      changed = true;
      clear(published, file);
      files.add(file);
      boolean whole = false;
      try {
        var number = new AtomicInteger();
        articles.to(some -> {
          for (var article : some) {
            add(file, article, number.getAndIncrement());
          }
        });
        writer.addDocument(LedgerDocument.write(ledger));
        whole = true;
      } finally {
        if (!whole && writer.isOpen()) {
          writer.deleteDocuments(new Term(Fields.FILE, file));
        }
      }
    } catch (AlreadyClosedException e) {
      throw failed(e);
    } finally {
      access.readLock().unlock();
    }
  }

  private void add(String file, Article article, int number) throws IOException {
    var holding = Holding.of(article, number);
    if (!holding.file().equals(file)) {
      throw new IllegalArgumentException(holding.file() + " stands in " + file);
    }
    ids.add(holding.cut().value());
    writer.addDocument(documents.write(article, holding));
  }

  /// Takes out all that a file held.
  void remove(Snapshots published, String file) throws IOException {
    ready();
    access.readLock().lock();
    try (var _ = busy.turn(file)) {
      changed = true;
      clear(published, file);
    } catch (AlreadyClosedException e) {
      throw failed(e);
    } finally {
      access.readLock().unlock();
    }
  }

  private void clear(Snapshots published, String file) throws IOException {
    var term = new Term(Fields.FILE, file);
    var snapshot = published.acquire();
    boolean known;
    try {
      known = snapshot.reader().docFreq(term) > 0;
      if (known) {
        for (var holding : Holdings.of(snapshot.finder(), new TermQuery(term)).values()) {
          ids.add(holding.cut().value());
        }
      }
    } finally {
      published.release(snapshot);
    }
    if (known || files.possible(file)) {
      writer.deleteDocuments(term);
    }
  }

  /// Makes all changes so far durable, once every id has one article, and shows them.
  ///
  /// @param all whether all of the folder has been loaded
  void publish(Snapshots published, boolean all) throws IOException {
    ready();
    flush();
    access.writeLock().lock();
    try {
      if (writer.hasUncommittedChanges() || (all && !complete)) {
        Settlement.settle(writer, documents, ids.all());
        built |= all && !complete;
        complete |= all;
        commit();
        published.maybeRefreshBlocking();
        ids.forget();
        files.forget();
      }
    } catch (AlreadyClosedException e) {
      throw failed(e);
    } finally {
      access.writeLock().unlock();
    }
  }

  /// Puts the pieces of an index that was just built together to a few, so that searches go through
  /// it sooner, and takes its inventory; nothing when it was built before. Ends early when it is
  /// closed. If it fails, the archive is as last published all the same.
  ///
  /// @param enough when to leave it at what it is
  void gather(Snapshots published, BooleanSupplier enough) {
    if (!built) {
      return;
    }
    built = false;
    var merging = writer;
    try {
      merging.forceMerge(FEW, false);
      if (!merging.getMergingSegments().isEmpty()) {
        LOG.info("The index is put together to few pieces, so that searches are quick.");
      }
      while (!merging.getMergingSegments().isEmpty()) {
        if (enough.getAsBoolean() || !merging.isOpen()) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
      }
      if (merging.isOpen()) {
        // Else a merge has failed, and whoever put something in meanwhile has to be told.
        publish(published, false);
        published.prepare();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException e) {
      if (!closed) {
        LOG.warn("The index is left in many pieces, for putting them together failed.", e);
      }
    }
  }

  /// Writes out most of what was put in, while others go on putting in more: publishing then keeps
  /// them waiting for the rest only.
  private void flush() throws IOException {
    try {
      for (int thread = Runtime.getRuntime().availableProcessors(); thread > 0; thread--) {
        writer.flushNextBuffer();
      }
    } catch (AlreadyClosedException e) {
      throw failed(e);
    }
  }

  private void commit() throws IOException {
    var now = clock.instant();
    loaded = now.isAfter(loaded) ? now : loaded.plusMillis(1);
    writer.setLiveCommitData(maker.commit(complete, loaded).entrySet());
    writer.commit();
    changed = false;
  }

  /// A failure such as a full disk ends Lucene's writer. The next use goes on from the last commit, and
  /// fails once where something is lost, so that nobody takes it for loaded.
  private void ready() throws IOException {
    if (writer.isOpen()) {
      return;
    }
    access.writeLock().lock();
    try {
      if (!writer.isOpen() && !closed) {
        var reason = writer.getTragicException();
        writer = open();
        ids.forget();
        files.forget();
        if (changed) {
          changed = false;
          throw failed(reason);
        }
      }
    } finally {
      access.writeLock().unlock();
    }
  }

  private static IOException failed(@Nullable Throwable reason) {
    return new IOException(
        "The index could not be written; it is as it was last published.", reason);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    writer.close();
  }
}
