package pressmark.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import pressmark.index.words.Bounding;
import pressmark.index.words.TextAnalysis;

/// How the floor takes text apart.
interface FloorWords {
  /// Puts the values of a field into a document, to be searched with the place of every word.
  void index(Document document, String field, List<String> values);

  /// The words of a query, each as the terms any of which finds it.
  List<Set<String>> asked(String text);

  /// The analyzer of the writer, and of what excerpts need.
  Analyzer analyzer();

  /// One of the two.
  ///
  /// @param name `ours` for the program's own analysis, `standard` for Lucene's
  static FloorWords named(String name) {
    return switch (name) {
      case "ours" -> new Ours(new TextAnalysis());
      case "standard" -> new Standard(new EnglishAnalyzer(CharArraySet.EMPTY_SET));
      default -> throw new IllegalArgumentException(name + ": ours or standard");
    };
  }

  /// As the program does it: the same terms, sentences and paragraphs.
  record Ours(TextAnalysis analysis) implements FloorWords {
    private static final int LEAD = 60;
    private static final Optional<String> ENGLISH = Optional.of("en");

    @Override
    public void index(Document document, String field, List<String> values) {
      var bounding = values.size() == 1 ? Bounding.sentences() : Bounding.leading(LEAD);
      for (var value : values) {
        document.add(analysis.field(field, value, ENGLISH, bounding));
      }
    }

    @Override
    public List<Set<String>> asked(String text) {
      return analysis.asked(text, Set.of("en")).stream().map(TextAnalysis.Asked::terms).toList();
    }

    @Override
    public Analyzer analyzer() {
      return analysis.gaps();
    }
  }

  /// Lucene's standard tokenizer with English stems, and every word.
  record Standard(Analyzer analyzer) implements FloorWords {
    private static final FieldType TEXT = text();

    private static FieldType text() {
      var type = new FieldType();
      type.setTokenized(true);
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
      type.freeze();
      return type;
    }

    @Override
    public void index(Document document, String field, List<String> values) {
      values.forEach(value -> document.add(new Field(field, value, TEXT)));
    }

    @Override
    public List<Set<String>> asked(String text) {
      var words = new ArrayList<Set<String>>();
      try (var stream = analyzer.tokenStream("", text)) {
        var term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(Set.of(term.toString()));
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException("a query is not read from a disk", e);
      }
      return words;
    }
  }
}
