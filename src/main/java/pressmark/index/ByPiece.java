package pressmark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.IOSupplier;

/// What was worked out of each piece of the index. A piece never changes, so that it is handed on from
/// one state of the archive to the next, and forgotten when no state has the piece any more. Safe for
/// many threads, the first of which works it out.
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
    try {
      return known.computeIfAbsent(core.getKey(), key -> first(core, () -> work.of(piece)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private T first(CacheHelper core, IOSupplier<T> work) {
    try {
      var found = work.get();
      core.addClosedListener(known::remove);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
