package pressmark.bench.micro;

import java.io.IOException;
import java.util.List;
import pressmark.article.Article;
import pressmark.index.ArticleIndex;

/// Made articles for benchmarks that stand beside what they measure.
public final class MadeArticles {
  private MadeArticles() {}

  /// Some of them.
  public static List<Article> some() throws IOException {
    try (var made = MadeFiles.make()) {
      return made.articles(0);
    }
  }

  /// What is done with an index of them.
  public interface Use<T> {
    /// Does it.
    T of(ArticleIndex index) throws IOException;
  }

  /// Asks an index of them, which then goes again.
  public static <T> T using(Use<T> use) throws IOException {
    try (var made = MadeFiles.make();
        var index = made.index()) {
      return use.of(index);
    }
  }
}
