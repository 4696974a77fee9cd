package pressmark.loader;

import java.util.List;
import java.util.Optional;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;

/// Articles of one file in one layout come from one place: where the text of some gives away the
/// publication and none speaks against it, the others share it as *guessed*.
final class Siblings {
  private static final int SHARE = 3;

  private Siblings() {}

  /// The articles, those without a publication given their siblings'.
  static List<Article> share(List<Article> articles) {
    return articles.stream().map(article -> shared(article, articles)).toList();
  }

  private static Article shared(Article article, List<Article> all) {
    if (article.publication().isPresent()) {
      return article;
    }
    var siblings = all.stream().filter(a -> a.layout().equals(article.layout())).toList();
    return agreed(siblings)
        .filter(paper -> !Papers.cites(article.paragraphs(), paper.value()))
        .map(article::of)
        .orElse(article);
  }

  private static Optional<Found<String>> agreed(List<Article> siblings) {
    var found = siblings.stream().flatMap(article -> article.publication().stream()).toList();
    boolean inferred = found.stream().allMatch(paper -> paper.certainty() == Certainty.INFERRED);
    boolean one = found.stream().map(Found::value).distinct().count() == 1;
    if (!inferred || !one || found.size() * SHARE < siblings.size()) {
      return Optional.empty();
    }
    var paper = found.getFirst();
    return Optional.of(new Found<>(paper.value(), Certainty.GUESSED, paper.lines(), "sibling"));
  }
}
