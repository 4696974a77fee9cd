package pressmark.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import pressmark.article.SourceFile;
import pressmark.index.words.TextAnalysis;

/// One index in a folder of its own, opened to be read and perhaps to be written.
final class Generation implements Closeable {
  private final Path folder;
  private final Directory directory;
  private final Optional<Writing> writing;
  private final Snapshots states;

  private Generation(
      Path folder, Directory directory, Optional<Writing> writing, Snapshots states) {
    this.folder = folder;
    this.directory = directory;
    this.writing = writing;
    this.states = states;
  }

  static Generation read(Path folder) throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      return new Generation(folder, directory, Optional.empty(), Snapshots.open(directory, false));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  static Generation write(Path folder, MadeBy maker, TextAnalysis analysis, Clock clock)
      throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      var writing = Writing.open(directory, maker, analysis, clock);
      try {
        return new Generation(
            folder, directory, Optional.of(writing), Snapshots.open(directory, true));
      } catch (IOException | RuntimeException e) {
        writing.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  Path folder() {
    return folder;
  }

  Snapshots states() {
    return states;
  }

  /// The files that are in it as last published, by name.
  Map<String, SourceFile> files() throws IOException {
    var snapshot = states.acquire();
    try {
      return Ledgers.files(snapshot);
    } finally {
      states.release(snapshot);
    }
  }

  /// @throws IllegalStateException when it was opened to be read only
  Writing writing() {
    return writing.orElseThrow(
        () -> new IllegalStateException("the index was opened to be read only"));
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      if (writing.isPresent()) {
        writing.get().close();
      }
      states.close();
    }
  }
}
