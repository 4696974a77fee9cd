package pressmark.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pressmark.article.Article;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.QueryParser;
import pressmark.query.Search;

/// An index in a folder of a test, with short ways to fill and to ask it.
record Archive(ArticleIndex index) implements Closeable {
  static Archive in(Path folder) throws IOException {
    return new Archive(ArticleIndex.open(folder.resolve("index"), folder.resolve("articles"), "1"));
  }

  /// Puts samples into a file, one after the other.
  Archive file(String name, Sample... samples) throws IOException {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < samples.length; i++) {
      articles.add(samples[i].at(name, 1 + 100 * i));
    }
    index.replace(Sample.ledger(name, samples.length), articles);
    return this;
  }

  Archive published() throws IOException {
    index.publish();
    return this;
  }

  static Search search(String text, List<Filter> filters, Order order, int page, int size) {
    var understood = QueryParser.parse(text);
    return new Search(
        text, understood.query(), understood.notices(), Match.ALL, filters, order, page, size);
  }

  Results ask(String text, Filter... filters) throws IOException {
    return index.search(search(text, List.of(filters), Order.BEST, 1, 100));
  }

  long count(String text, Filter... filters) throws IOException {
    return ask(text, filters).total();
  }

  /// The headlines of the articles found, best first.
  List<String> headlines(String text) throws IOException {
    return headlines(ask(text));
  }

  static List<String> headlines(Results results) {
    return results.hits().stream().map(hit -> plain(hit.headline())).toList();
  }

  static String plain(Excerpt excerpt) {
    return String.join("", excerpt.pieces().stream().map(Excerpt.Piece::text).toList());
  }

  /// Matches in brackets.
  static String marked(Excerpt excerpt) {
    var text = new StringBuilder();
    for (var piece : excerpt.pieces()) {
      text.append(piece.match() ? "[" + piece.text() + "]" : piece.text());
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
