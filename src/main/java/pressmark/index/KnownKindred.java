package pressmark.index;

import java.util.Optional;
import pressmark.article.ArticleId;

/// The kindred of the articles looked at last: they stay the same until the archive changes. Safe
/// for many threads.
final class KnownKindred {
  private static final int MOST = 500;
  private final Remembered<ArticleId, Kindred> known = new Remembered<>(MOST);

  Optional<Kindred> of(ArticleId id) {
    return known.of(id);
  }

  void keep(ArticleId id, Kindred kindred) {
    known.keep(id, kindred);
  }
}
