package pressmark.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/// What queries asked last found in one state of the archive, as many as there is room for. Safe for
/// many threads.
final class KnownSets {
  /// Bytes all of them together take at most.
  private static final long ROOM = 8 << 20;

  private static final int MOST = 1_000;

  private final Remembered<Key, KnownDocuments> known;

  /// @param most how many are kept
  KnownSets(int most) {
    this.known = new Remembered<>(most);
  }

  static KnownSets of(IndexReader reader) {
    return new KnownSets((int) Math.min(MOST, ROOM / (1 + reader.maxDoc() / Byte.SIZE)));
  }

  /// What was asked for, and what else had to hold.
  record Key(Query query, List<Query> within) {
    Key {
      within = List.copyOf(within);
    }
  }

  Optional<KnownDocuments> of(Key key) {
    return known.of(key);
  }

  void keep(Key key, KnownDocuments documents) {
    known.keep(key, documents);
  }
}
