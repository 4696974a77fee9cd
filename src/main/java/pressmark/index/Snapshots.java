package pressmark.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The states of one index, the last one current; each is closed when its last user is done.
final class Snapshots extends ReferenceManager<Snapshot> {
  private final Columns columns;

  private Snapshots(Snapshot first, Columns columns) {
    this.columns = columns;
    current = first;
  }

  static Snapshots open(Directory directory) throws IOException {
    var columns = new Columns();
    return new Snapshots(snapshot(DirectoryReader.open(directory), columns), columns);
  }

  private static Snapshot snapshot(DirectoryReader reader, Columns columns) throws IOException {
    boolean good = false;
    try {
      var snapshot = Snapshot.of(reader, made(reader), columns);
      good = true;
      return snapshot;
    } finally {
      if (!good) {
        reader.close();
      }
    }
  }

  private static Map<String, String> made(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    var reader = DirectoryReader.openIfChanged(old.reader());
    return reader == null ? null : snapshot(reader, columns);
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
