package pressmark.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;

/// The right of one process to write to an index. It ends with the process, however that ends; a
/// small file beside the lock says who has it.
final class Hold implements Closeable {
  private static final String LOCK = "held.lock";
  private static final String HOLDER = "holder";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Directory directory;
  private final Lock lock;
  private final Path holder;

  private Hold(Directory directory, Lock lock, Path holder) {
    this.directory = directory;
    this.lock = lock;
    this.holder = holder;
  }

  /// @throws IndexHeld when another process has it
  static Hold take(Path folder) throws IOException {
    var holder = folder.resolve(HOLDER);
    var directory = FSDirectory.open(folder, NativeFSLockFactory.INSTANCE);
    try {
      var lock = directory.obtainLock(LOCK);
      Files.writeString(holder, self());
      return new Hold(directory, lock, holder);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexHeld("The index in " + folder + " is in use by " + who(holder) + ".", e);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private static String self() {
    var process = ProcessHandle.current();
    var started =
        process.info().startInstant().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
    return "process %d, started %s"
        .formatted(process.pid(), TIME.format(started.atZone(ZoneId.systemDefault())));
  }

  private static String who(Path holder) {
    try {
      var named = Files.readString(holder).strip();
      return named.isEmpty() ? "another process" : named;
    } catch (IOException _) {
      return "another process";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(holder);
    try (directory) {
      lock.close();
    }
  }
}
