package pressmark.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;

/// Whether an index on disk is whole: its files are there and not cut off, and, as long as it is
/// small enough to be read at once, every byte is as it was written.
sealed interface Soundness {
  /// It can be used.
  ///
  /// @param commit what its last commit says of it
  record Sound(Map<String, String> commit) implements Soundness {
    MadeBy maker() {
      return MadeBy.read(commit);
    }

    boolean complete() {
      return MadeBy.complete(commit);
    }
  }

  /// It cannot.
  record Damaged(String reason) implements Soundness {}

  /// It was never begun: there is nothing in it to be lost.
  record Empty() implements Soundness {}

  /// Up to this size every byte is checked.
  long CHECKED = 256L << 20;

  static Soundness of(Path folder) {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      if (size(folder) <= CHECKED) {
        for (var leaf : reader.leaves()) {
          if (leaf.reader() instanceof CodecReader segment) {
            segment.checkIntegrity();
          }
        }
      }
      return new Sound(reader.getIndexCommit().getUserData());
    } catch (IndexNotFoundException _) {
      return begun(folder) ? new Damaged("the list of its files is missing") : new Empty();
    } catch (NoSuchFileException | FileNotFoundException _) {
      return new Damaged("a file of it is missing");
    } catch (CorruptIndexException | EOFException _) {
      return new Damaged("a file of it is not as it was written");
    } catch (IndexFormatTooNewException | IndexFormatTooOldException _) {
      return new Damaged("it was written by a version that is not understood");
    } catch (IOException | RuntimeException e) {
      return new Damaged("it cannot be opened: " + e.getClass().getSimpleName());
    }
  }

  private static boolean begun(Path folder) {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("_"));
    } catch (IOException _) {
      return false;
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        // 0 where it has just gone.
        size += file.toFile().length();
      }
    }
    return size;
  }
}
