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

  /// A file on its way; counted by one thread.
  final class Part {
    private final long size;
    private long bytesCounted;
    private long articlesCounted;

    private Part(long size) {
      this.size = size;
    }

    /// More of it was read, never more than there is.
    void bytes(long more) {
      long counted = Math.min(more, size - bytesCounted);
      bytesCounted += counted;
      bytesDone.addAndGet(counted);
    }

    /// More articles of it were read.
    void articles(int more) {
      articlesCounted += more;
      articles.addAndGet(more);
    }

    /// It was read, or could not be.
    ///
    /// @param found how many articles of it there are
    void done(int found) {
      bytes(size);
      articles.addAndGet(found - articlesCounted);
      filesDone.incrementAndGet();
    }
  }

  /// The reading of a file begins.
  Part begin(long size) {
    return new Part(size);
  }

  Moment now() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return new Moment(files, filesDone.get(), bytes, bytesDone.get(), articles.get(), seconds);
  }
}
