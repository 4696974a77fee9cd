package pressmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;
import pressmark.index.Incoming;
import pressmark.loader.BrokenOff;
import pressmark.loader.ListedFile;
import pressmark.loader.Loader;
import pressmark.loader.Reading;

/// Threads, one a core, that read files into an index.
final class Readers {
  private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

  /// What is read counts for good after so long, so that a program that is killed loses no more, or
  /// after so many times what publishing took.
  private static final Duration PUBLISH = Duration.ofSeconds(20);

  private static final int SPARING = 15;

  private final Loader loader;
  private final ArticleIndex index;
  private final Progress progress;
  private final Ending ending;
  private final Queue<ListedFile> waiting = new ConcurrentLinkedQueue<>();
  private final Collection<Ledger> ledgers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger large = new AtomicInteger();

  Readers(Loader loader, ArticleIndex index, Progress progress, Ending ending) {
    this.loader = loader;
    this.index = index;
    this.progress = progress;
    this.ending = ending;
  }

  /// Reads files, the largest first, so that none is left for a single thread at the end. What is
  /// odd about a file is in its ledger and stops nothing.
  ///
  /// @return the accounts of the files read, in order of name; not all when the end was asked for
  /// @throws IOException when the index cannot be written
  List<Ledger> read(List<ListedFile> files) throws IOException {
    files.stream()
        .sorted(Comparator.comparingLong(ListedFile::size).reversed())
        .forEach(waiting::add);
    int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    if (threads > 0) {
      var working = new CountDownLatch(threads);
      try (var pool = Executors.newFixedThreadPool(threads)) {
        var workers = Stream.generate(() -> pool.submit(() -> work(working))).limit(threads);
        publishWhile(working, workers.toList());
      }
    }
    return ledgers.stream().sorted(Comparator.comparing(ledger -> ledger.file().name())).toList();
  }

  private Void work(CountDownLatch working) throws IOException {
    try {
      for (var file = waiting.poll(); file != null && !ending.asked(); file = waiting.poll()) {
        take(file);
      }
      return null;
    } finally {
      waiting.clear();
      working.countDown();
    }
  }

  private void publishWhile(CountDownLatch working, List<Future<Void>> workers) throws IOException {
    try {
      var pause = PUBLISH;
      while (!working.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        if (large.get() > 0) {
          // Publishing would wait for the file's end, and everyone else for publishing.
          continue;
        }
        long start = System.nanoTime();
        index.publish();
        var took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SPARING);
        pause = took.compareTo(PUBLISH) > 0 ? took : PUBLISH;
      }
      for (var worker : workers) {
        worker.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private void take(ListedFile file) throws IOException {
    var part = progress.begin(file.size());
    try {
      var ledger = put(read(file, part), part);
      ledgers.add(ledger);
      part.done(ledger.found());
    } catch (CancellationException _) {
      LOG.info("{} was not read to its end, and is read another time.", file.name());
    }
  }

  /// @return the account of what is in the index now
  private Ledger put(Reading reading, Progress.Part part) throws IOException {
    var ledger = reading.ledger();
    switch (reading) {
      case Reading.Read read -> index.replace(ledger, read.articles());
      case Reading.Rejected _ -> index.replace(ledger, List.of());
      case Reading.Large file -> {
        large.incrementAndGet();
        try {
          index.replace(ledger, taker -> hand(file, part, taker));
        } catch (BrokenOff e) {
          return put(e.rejected(ledger), part);
        } finally {
          large.decrementAndGet();
        }
      }
    }
    return ledger;
  }

  private void hand(Reading.Large file, Progress.Part part, Incoming.Taker taker)
      throws IOException {
    file.contents()
        .read(
            pace(part),
            piece -> {
              taker.take(piece.articles());
              part.articles(piece.articles().size());
            });
  }

  /// An asked end ends a large file too.
  private Reading.Pace pace(Progress.Part part) {
    return bytes -> {
      if (ending.asked()) {
        throw new CancellationException("the end was asked for");
      }
      part.bytes(bytes);
    };
  }

  /// A fault of ours, or too little memory for one file, costs that file alone.
  private Reading read(ListedFile file, Progress.Part part) {
    try {
      return loader.read(file.path(), file.name(), pace(part));
    } catch (CancellationException e) {
      throw e;
    } catch (OutOfMemoryError _) {
      return rejected(file, "There is not enough memory to read it.");
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A fault in Pressmark, met in {}", file.name(), e);
      return rejected(file, "Pressmark failed on it: a fault in the program, not in the file.");
    }
  }

  private static Reading rejected(ListedFile file, String reason) {
    var source = new SourceFile(file.name(), file.size(), file.modified(), "", "");
    return new Reading.Rejected(Ledger.rejected(source, reason));
  }
}
