package pressmark.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// What was worked out last, by what it was worked out for; what was asked for least lately goes
/// first. Safe for many threads.
final class Remembered<K, V> {
  private final int most;
  private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);

  /// @param most how many are kept
  Remembered(int most) {
    this.most = most;
  }

  synchronized Optional<V> of(K key) {
    return Optional.ofNullable(known.get(key));
  }

  void keep(K key, V value) {
    keep(key, value, (_, last) -> last);
  }

  /// @param better which of what is known and what is new is kept
  synchronized void keep(K key, V value, BinaryOperator<V> better) {
    known.merge(key, value, better);
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
