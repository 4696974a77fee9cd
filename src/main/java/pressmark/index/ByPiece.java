package pressmark.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;

/// What was worked out of each piece of the index. A piece never changes, so that it is handed on from
/// one state of the archive to the next, and forgotten when no state has the piece any more. Safe for
/// many threads.
final class ByPiece<T> {
  private final Map<CacheKey, T> known = new ConcurrentHashMap<>();

  /// Works it out of a piece, whether its documents are still there or not.
  interface Work<T> {
    T of(LeafReaderContext piece) throws IOException;
  }

  T of(LeafReaderContext piece, Work<T> work) throws IOException {
    var core = piece.reader().getCoreCacheHelper();
    if (core == null) {
      return work.of(piece);
    }
    var before = known.get(core.getKey());
    if (before != null) {
      return before;
    }
    var found = work.of(piece);
    if (known.putIfAbsent(core.getKey(), found) == null) {
      core.addClosedListener(known::remove);
    }
    return found;
  }
}
