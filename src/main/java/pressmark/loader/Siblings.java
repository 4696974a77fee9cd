package pressmark.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;

/// Articles of one file in one layout come from one place: where the text of some gives away the
/// publication and none speaks against it, the others share it as *guessed*.
final class Siblings {
  private static final int SHARE = 3;

  /// What the siblings of one layout say.
  private static final class Layouts {
    private long siblings;
    private long said;
    private boolean against;
    private Optional<Found<String>> first = Optional.empty();

    private void add(Article article) {
      siblings++;
      article.publication().ifPresent(this::add);
    }

    private void add(Found<String> paper) {
      said++;
      first = first.or(() -> Optional.of(paper));
      against |=
          paper.certainty() != Certainty.INFERRED
              || first.filter(other -> other.value().equals(paper.value())).isEmpty();
    }

    private Optional<Found<String>> agreed() {
      return first
          .filter(_ -> !against && said * SHARE >= siblings)
          .map(paper -> new Found<>(paper.value(), Certainty.GUESSED, paper.lines(), "sibling"));
    }
  }

  private final Map<String, Layouts> layouts = new HashMap<>();

  /// Takes more articles of the file.
  void add(List<Article> articles) {
    articles.forEach(
        article -> layouts.computeIfAbsent(article.layout(), _ -> new Layouts()).add(article));
  }

  /// The publications that are shared, by layout.
  Map<String, Found<String>> papers() {
    var papers = new HashMap<String, Found<String>>();
    layouts.forEach((layout, said) -> said.agreed().ifPresent(paper -> papers.put(layout, paper)));
    return papers;
  }

  /// The articles, those without a publication given their siblings'.
  static List<Article> share(List<Article> articles, Map<String, Found<String>> papers) {
    return articles.stream()
        .map(article -> shared(article, Optional.ofNullable(papers.get(article.layout()))))
        .toList();
  }

  private static Article shared(Article article, Optional<Found<String>> paper) {
    return paper
        .filter(_ -> article.publication().isEmpty())
        .filter(found -> !Papers.cites(article.paragraphs(), found.value()))
        .map(article::of)
        .orElse(article);
  }
}
