package pressmark.index.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The first letters of the words of a text: one term for a word that is being typed, however many
/// words begin so. Safe for many threads.
public final class Beginnings {
  /// Words that begin with more letters than these are few enough to be looked up.
  private static final int LONGEST = 4;

  private static final FieldType LETTERS = letters();

  private final Analyzer analyzer = new Begun();

  private static FieldType letters() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  /// A text whose words can be found by their first letters.
  public Field field(String name, String text) {
    return new Text(name, text, analyzer);
  }

  /// The first letters of a folded word, as far as they are indexed.
  public static String of(String form) {
    return whole(form) ? form : form.substring(0, form.offsetByCodePoints(0, LONGEST));
  }

  /// Whether all the letters of a folded word are indexed.
  public static boolean whole(String form) {
    return form.codePointCount(0, form.length()) <= LONGEST;
  }

  /// A value of a field that brings its own analyzer.
  private static final class Text extends Field {
    private final String text;
    private final Analyzer analyzer;

    Text(String name, String text, Analyzer analyzer) {
      super(name, text, LETTERS);
      this.text = text;
      this.analyzer = analyzer;
    }

    @Override
    public TokenStream tokenStream(Analyzer ignored, TokenStream reuse) {
      return analyzer.tokenStream(name(), WordCharacters.of(text));
    }
  }

  /// Words become their beginnings.
  private static final class Begun extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
      return new TokenStreamComponents(words, new Cut(words));
    }
  }

  /// The beginnings of one word after the other.
  private static final class Cut extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Deque<String> left = new ArrayDeque<>();

    Cut(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (left.isEmpty()) {
        if (!input.incrementToken()) {
          return false;
        }
        left.addAll(beginnings(Forms.of(term.toString())));
      }
      term.setEmpty().append(left.remove());
      return true;
    }

    private static Set<String> beginnings(Forms forms) {
      var beginnings = new LinkedHashSet<String>();
      for (var word : List.of(forms.form(), forms.bare())) {
        var longest = of(word);
        for (int end = 0; end < longest.length(); ) {
          end = longest.offsetByCodePoints(end, 1);
          beginnings.add(longest.substring(0, end));
        }
      }
      return beginnings;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      left.clear();
    }
  }
}
