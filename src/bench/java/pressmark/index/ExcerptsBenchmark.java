package pressmark.index;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pressmark.article.Article;
import pressmark.article.Paragraph;
import pressmark.bench.micro.MadeArticles;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;

/// Excerpts of one article, and its record as it is stored.
@State(Scope.Benchmark)
public class ExcerptsBenchmark {
  private List<Article> articles = List.of();
  private int next;

  /// Reads some articles.
  @Setup
  public void read() throws IOException {
    articles = MadeArticles.some();
  }

  private Article article() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  /// Around a match in each paragraph.
  @Benchmark
  public List<Excerpt> excerpts() {
    var article = article();
    var matches =
        IntStream.range(0, article.paragraphs().size())
            .mapToObj(number -> new Match(Part.PARAGRAPH, number, 0, end(article, number)))
            .toList();
    return Excerpts.of(article, matches);
  }

  private static int end(Article article, int number) {
    Paragraph paragraph = article.paragraphs().get(number);
    int space = paragraph.text().indexOf(' ');
    return space < 0 ? paragraph.text().length() : space;
  }

  /// Packs a record, and reads it again.
  @Benchmark
  public Article record() {
    return RecordBytes.read(RecordBytes.write(article()));
  }
}
