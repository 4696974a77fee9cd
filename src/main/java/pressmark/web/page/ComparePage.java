package pressmark.web.page;

import java.util.List;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.compare.Comparison;
import pressmark.web.compare.Comparison.Same;

/// Two articles side by side, with what differs between them marked word by word.
public record ComparePage(Article left, Article right, Comparison comparison, SearchAddress search)
    implements Page {
  /// Shorter passages that are the same are not folded.
  private static final int FOLDED = 60;

  /// Less in common, of a hundred words of the shorter text, is little.
  private static final int LITTLE = 20;

  /// Compares two articles.
  public static ComparePage of(Article left, Article right, SearchAddress search) {
    return new ComparePage(left, right, Comparison.of(texts(left), texts(right)), search);
  }

  private static List<String> texts(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  /// Both, from left to right.
  public List<Article> sides() {
    return List.of(left, right);
  }

  public String address(Article article) {
    return ArticleAddress.of(article).toString();
  }

  /// The same with the sides changed over.
  public String turned() {
    return ArticleAddress.compare(right.id(), left.id());
  }

  public String headline(Article article, Site site) {
    return article.headline().map(Found::value).orElseGet(() -> site.say("headline.missing"));
  }

  public String language(Article article) {
    return article.language().orElse("");
  }

  /// Whether the texts have hardly anything in common.
  public boolean apart() {
    int shorter = Math.min(comparison.onlyLeft(), comparison.onlyRight()) + comparison.both();
    return 100L * comparison.both() < (long) LITTLE * shorter;
  }

  /// Whether nothing differs but signs that do not count.
  public boolean same() {
    return comparison.parts().stream().allMatch(Same.class::isInstance);
  }

  /// Whether what is the same is folded away: it is long, and something differs beside it.
  public boolean folded(Same same) {
    return same.words() >= FOLDED && !same();
  }
}
