package pressmark.bench.micro;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pressmark.article.Paragraph;
import pressmark.index.words.Bounding;
import pressmark.index.words.TextAnalysis;
import pressmark.index.words.WordRuns;

/// Taking a text apart into words, forms, sentences and paragraphs, for one article.
@State(Scope.Benchmark)
public class WordsBenchmark {
  private final TextAnalysis analysis = new TextAnalysis();
  private List<List<String>> texts = List.of();
  private int next;

  /// Reads some articles.
  @Setup
  public void read() throws IOException {
    try (var made = MadeFiles.make()) {
      texts =
          made.articles(0).stream()
              .map(article -> article.paragraphs().stream().map(Paragraph::text).toList())
              .toList();
    }
  }

  private List<String> text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /// All terms of an English text.
  @Benchmark
  public int terms() throws IOException {
    int terms = 0;
    var bounding = Bounding.leading(60);
    for (var paragraph : text()) {
      var field = analysis.field("body", paragraph, Optional.of("en"), bounding);
      try (TokenStream stream = field.tokenStream(analysis.gaps(), null)) {
        stream.reset();
        while (stream.incrementToken()) {
          terms++;
        }
        stream.end();
      }
    }
    return terms;
  }

  /// The runs by which versions are found.
  @Benchmark
  public int[] sketch() {
    return WordRuns.of(text()).sketch();
  }
}
