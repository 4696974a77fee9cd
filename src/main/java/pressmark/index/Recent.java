package pressmark.index;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Names noted since the last publishing, until there are too many to be kept. For many threads.
final class Recent {
  private static final int MOST = 50_000;

  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private volatile boolean many;

  void add(String name) {
    if (many) {
      return;
    }
    names.add(name);
    if (names.size() > MOST) {
      many = true;
      names.clear();
    }
  }

  /// Whether a name may have been noted.
  boolean possible(String name) {
    return many || names.contains(name);
  }

  /// All names noted; empty when there were too many to be kept.
  Optional<Set<String>> all() {
    return many ? Optional.empty() : Optional.of(Set.copyOf(names));
  }

  void forget() {
    names.clear();
    many = false;
  }
}
