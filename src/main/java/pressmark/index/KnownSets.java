package pressmark.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/// What queries asked last found in one state of the archive, as many as there is room for. Safe for
/// many threads.
final class KnownSets {
  /// Bytes all of them together take at most.
  private static final long ROOM = 8 << 20;

  private static final int MOST = 1_000;

  private final int most;
  private final Map<Key, KnownDocuments> known = new LinkedHashMap<>(16, 0.75f, true);

  /// @param most how many are kept
  KnownSets(int most) {
    this.most = most;
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

  synchronized Optional<KnownDocuments> of(Key key) {
    return Optional.ofNullable(known.get(key));
  }

  synchronized void keep(Key key, KnownDocuments documents) {
    known.put(key, documents);
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
