package pressmark.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Text taken apart into words and their forms, by the language it is in; safe for many threads.
public final class TextAnalysis {
  /// Changes whenever the same text gives other terms.
  public static final int VERSION = 2;

  private static final ICUTokenizerConfig WORDS = new DefaultICUTokenizerConfig(true, true);

  private final Map<Optional<String>, Analyzer> indexing = new ConcurrentHashMap<>();
  private final ThreadLocal<KnownForms> known = ThreadLocal.withInitial(KnownForms::new);
  private final Analyzer asking = new Words();

  /// Text that is searched, with the place of every word.
  private static final FieldType TEXT = text();

  private static FieldType text() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /// A word of a query as it can stand in an article.
  ///
  /// @param form as written
  /// @param terms any of which finds it, the form among them
  public record Asked(String form, Set<String> terms) {
    /// Whether an article that has it in this form has its stem beside it, in every language.
    public boolean stemsToAnother() {
      var stems = terms.stream().filter(term -> term.charAt(0) == Forms.STEM).toList();
      return !stems.isEmpty() && stems.stream().noneMatch(stem -> stem.endsWith(":" + form));
    }
  }

  /// The analyzer whose gaps hold between the values of a field.
  public Analyzer gaps() {
    return asking;
  }

  /// A text to be indexed.
  ///
  /// @param language the article's language tag
  /// @param bounding shared by the values of one field of one article
  public Field field(String name, String text, Optional<String> language, Bounding bounding) {
    var analyzer = indexing.computeIfAbsent(Stemmer.language(language), Indexing::new);
    return new Text(name, text, analyzer, bounding);
  }

  /// No text at all: the field stands there, so that what the index keeps for every document of how
  /// long its texts are has no holes, which would cost a search for each length.
  public static Field empty(String name) {
    return new Empty(name);
  }

  /// The language whose stems articles with this language tag get; articles without one are taken
  /// for English.
  public static Optional<String> language(Optional<String> tag) {
    return Stemmer.language(tag);
  }

  /// The words of a piece of a query, in order, with all that finds them.
  ///
  /// @param languages those the archive has, from [#language]
  public List<Asked> asked(String text, Set<String> languages) {
    var stemmers = new ArrayList<Map.Entry<Optional<String>, Stemmer>>();
    for (var language : languages) {
      stemmers.add(Map.entry(Optional.of(language), Stemmer.of(language)));
    }
    return words(text).stream().map(word -> asked(Forms.of(word), stemmers)).toList();
  }

  private static Asked asked(Forms forms, List<Map.Entry<Optional<String>, Stemmer>> stemmers) {
    var terms = new LinkedHashSet<String>(forms.asked(Optional.empty(), word -> word));
    for (var stemmer : stemmers) {
      terms.addAll(forms.asked(stemmer.getKey(), stemmer.getValue()));
    }
    return new Asked(forms.form(), terms);
  }

  /// The words of a piece of a query in this very form, each as the term that finds it so.
  public List<String> exactly(String text) {
    return words(text).stream().map(word -> Forms.of(word).exactly()).toList();
  }

  /// A word as it stands in a text.
  ///
  /// @param start where it begins there
  /// @param end where it ends, exclusive
  /// @param form the term that finds it, in capitals or not
  public record Written(int start, int end, String form) {}

  /// The words of a text, in order.
  public List<Written> written(String text) {
    var written = new ArrayList<Written>();
    try (var stream = asking.tokenStream("", WordCharacters.of(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var form = Forms.of(term.toString()).form();
        written.add(new Written(place.startOffset(), place.endOffset(), form));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return written;
  }

  /// A piece of a word as it stands in terms: without capitals and accents.
  public static String folded(String piece) {
    return Forms.of(piece).form();
  }

  private List<String> words(String text) {
    var words = new ArrayList<String>();
    try (var stream = asking.tokenStream("", WordCharacters.of(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a query is not read from a disk", e);
    }
    return words;
  }

  /// The words of a text as they stand.
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new ICUTokenizer(WORDS));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return Boundaries.GAP;
    }
  }

  /// The words of a text in all forms of its language.
  private final class Indexing extends Analyzer {
    private final Optional<String> language;

    Indexing(Optional<String> language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new ICUTokenizer(WORDS);
      var forms = new FormsFilter(words, language, known.get());
      return new TokenStreamComponents(words, new BoundaryFilter(forms, language));
    }
  }

  /// A value of a field that brings its own analyzer.
  private static final class Text extends Field {
    private final String text;
    private final Analyzer analyzer;
    private final Bounding bounding;

    Text(String name, String text, Analyzer analyzer, Bounding bounding) {
      super(name, text, TEXT);
      this.text = text;
      this.analyzer = analyzer;
      this.bounding = bounding;
    }

    @Override
    public TokenStream tokenStream(Analyzer ignored, TokenStream reuse) {
      var stream = analyzer.tokenStream(name(), WordCharacters.of(text));
      ((BoundaryFilter) stream).over(text, bounding);
      return stream;
    }
  }

  /// A field without words.
  private static final class Empty extends Field {
    Empty(String name) {
      super(name, "", TEXT);
    }

    @Override
    public TokenStream tokenStream(Analyzer ignored, TokenStream reuse) {
      return reuse instanceof NoWords words ? words : new NoWords();
    }
  }

  private static final class NoWords extends TokenStream {
    @Override
    public boolean incrementToken() {
      return false;
    }
  }
}
