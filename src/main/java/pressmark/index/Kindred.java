package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.index.words.TextAnalysis;

/// The other articles that belong to one.
///
/// @param versions oldest first, undated ones last
/// @param related about the same, most closely related first; none of the versions
public record Kindred(List<Version> versions, List<Related> related) {
  public Kindred {
    versions = List.copyOf(versions);
    related = List.copyOf(related);
  }

  /// @param patience after which it is left at what was found
  static Kindred of(Snapshot archive, Article article, TextAnalysis analysis, Duration patience)
      throws IOException {
    var known = archive.kindred().of(article.id());
    if (known.isPresent()) {
      return known.get();
    }
    var searcher = archive.searcher().patient(patience);
    var versions = new Versions(archive, searcher).of(article);
    var apart = new HashSet<ArticleId>();
    apart.add(article.id());
    versions.forEach(version -> apart.add(version.hit().id()));
    var found = new Kindred(versions, new Relating(archive, searcher, analysis).to(article, apart));
    if (!searcher.timedOut() && !searcher.spent()) {
      archive.kindred().keep(article.id(), found);
    }
    return found;
  }
}
