package pressmark.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pressmark.article.Article;
import pressmark.article.ArticleId;

/// The other articles that belong to one.
///
/// @param versions oldest first, undated ones last
/// @param related about the same, most closely related first; none of the versions
public record Kindred(List<Version> versions, List<Related> related) {
  public Kindred {
    versions = List.copyOf(versions);
    related = List.copyOf(related);
  }

  static Kindred of(Snapshot archive, Article article, Searching.Means means) throws IOException {
    var known = archive.kindred().of(article.id());
    if (known.isPresent()) {
      return known.get();
    }
    var searcher = archive.searcher().patient(means.patience());
    try (var versions = means.cores().aside(() -> new Versions(archive, searcher).of(article))) {
      var relating = new Relating(archive, searcher, means.analysis());
      var related = relating.to(article, () -> apart(article, versions.result()));
      var found = new Kindred(versions.result(), related);
      if (!searcher.timedOut() && !searcher.spent()) {
        archive.kindred().keep(article.id(), found);
      }
      return found;
    }
  }

  private static Set<ArticleId> apart(Article article, List<Version> versions) {
    var apart = new HashSet<ArticleId>();
    apart.add(article.id());
    versions.forEach(version -> apart.add(version.hit().id()));
    return apart;
  }
}
