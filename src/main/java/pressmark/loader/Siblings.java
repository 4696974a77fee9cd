package pressmark.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    Map<String, Optional<Found<String>>> papers = new HashMap<>();
    articles.stream()
        .collect(Collectors.groupingBy(Article::layout))
        .forEach((layout, siblings) -> papers.put(layout, agreed(siblings)));
    return articles.stream()
        .map(article -> shared(article, papers.getOrDefault(article.layout(), Optional.empty())))
        .toList();
  }

  private static Article shared(Article article, Optional<Found<String>> paper) {
    return paper
        .filter(_ -> article.publication().isEmpty())
        .filter(found -> !Papers.cites(article.paragraphs(), found.value()))
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
