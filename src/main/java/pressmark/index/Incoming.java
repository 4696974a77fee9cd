package pressmark.index;

import java.io.IOException;
import java.util.List;
import pressmark.article.Article;

/// The articles of one file on their way into the index, few of them held at a time.
@FunctionalInterface
public interface Incoming {
  /// Takes articles.
  @FunctionalInterface
  interface Taker {
    /// Takes the next ones, in the order of the file.
    void take(List<Article> articles) throws IOException;
  }

  /// Hands over all of them, once. A failure takes out of the index again what was handed over.
  void to(Taker taker) throws IOException;
}
