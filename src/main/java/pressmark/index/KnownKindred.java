package pressmark.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pressmark.article.ArticleId;

/// The kindred of the articles looked at last: they stay the same until the archive changes. Safe
/// for many threads.
final class KnownKindred {
  private static final int MOST = 500;
  private final Map<ArticleId, Kindred> known = new LinkedHashMap<>(16, 0.75f, true);

  synchronized Optional<Kindred> of(ArticleId id) {
    return Optional.ofNullable(known.get(id));
  }

  synchronized void keep(ArticleId id, Kindred kindred) {
    known.put(id, kindred);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
