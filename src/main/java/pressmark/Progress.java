package pressmark;

import java.util.concurrent.atomic.AtomicLong;

/// How far a load is; counted by many threads, read by any.
final class Progress {
  private final long start = System.nanoTime();
  private final long files;
  private final long bytes;
  private final AtomicLong filesDone = new AtomicLong();
  private final AtomicLong bytesDone = new AtomicLong();
  private final AtomicLong articles = new AtomicLong();

  /// @param files how many there are to read
  /// @param bytes how large they are together
  Progress(long files, long bytes) {
    this.files = files;
    this.bytes = bytes;
  }

  /// A moment of a load.
  ///
  /// @param seconds since it began
  record Moment(
      long files, long filesDone, long bytes, long bytesDone, long articles, double seconds) {
    double articlesPerSecond() {
      return articles / seconds;
    }

    double megabytesPerSecond() {
      return bytesDone / 1e6 / seconds;
    }

    /// Seconds left at the speed so far, by bytes; nothing can be said before any are done.
    double secondsLeft() {
      return bytesDone == 0 ? Double.NaN : seconds * (bytes - bytesDone) / bytesDone;
    }
  }

  /// A file was read, or could not be.
  void done(long size, int articlesRead) {
    bytesDone.addAndGet(size);
    articles.addAndGet(articlesRead);
    filesDone.incrementAndGet();
  }

  Moment now() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return new Moment(files, filesDone.get(), bytes, bytesDone.get(), articles.get(), seconds);
  }
}
