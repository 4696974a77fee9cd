package pressmark.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The states of one index, the last one current; each is closed when its last user is done.
final class Snapshots extends ReferenceManager<Snapshot> {
  private final Pieces pieces;
  private final boolean keeping;

  private Snapshots(Snapshot first, Pieces pieces, boolean keeping) {
    this.pieces = pieces;
    this.keeping = keeping;
    current = first;
  }

  /// @param keeping whether the figures of a state may be written beside its index
  static Snapshots open(Directory directory, boolean keeping) throws IOException {
    var pieces = new Pieces();
    var first = new Snapshot(DirectoryReader.open(directory), pieces, keeping);
    return new Snapshots(first, pieces, keeping);
  }

  /// What was asked of the old state will be asked of the new one: it is worked out before.
  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    var reader = DirectoryReader.openIfChanged(old.reader());
    if (reader == null) {
      return null;
    }
    boolean good = false;
    try {
      var snapshot = new Snapshot(reader, pieces, keeping);
      if (old.asked()) {
        snapshot.prepare();
      }
      good = true;
      return snapshot;
    } finally {
      if (!good) {
        reader.close();
      }
    }
  }

  /// Works out what readers ask of the current state.
  void prepare() throws IOException {
    var snapshot = acquire();
    try {
      snapshot.prepare();
    } finally {
      release(snapshot);
    }
  }

  /// The same, if it was asked of the current state of others.
  void prepareLike(Snapshots others) throws IOException {
    var other = others.acquire();
    try {
      if (other.asked()) {
        prepare();
      }
    } finally {
      others.release(other);
    }
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
