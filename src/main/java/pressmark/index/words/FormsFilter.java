package pressmark.index.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text, each in all its forms at one position. What a word becomes is remembered,
/// so that a word is folded and stemmed once.
final class FormsFilter extends TokenFilter {
  private static final int REMEMBERED = 30_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Optional<String> language;
  private final UnaryOperator<String> stem;
  private final CharArrayMap<List<String>> remembered = new CharArrayMap<>(1_000, false);
  private List<String> forms = List.of();
  private int next;

  FormsFilter(TokenStream words, Optional<String> language) {
    super(words);
    this.language = language;
    this.stem = language.<UnaryOperator<String>>map(Stemmer::of).orElse(UnaryOperator.identity());
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < forms.size()) {
      term.setEmpty().append(forms.get(next++));
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    forms = forms();
    next = 1;
    term.setEmpty().append(forms.getFirst());
    return true;
  }

  private List<String> forms() {
    var known = remembered.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    var word = term.toString();
    var found = Forms.of(word).indexed(language, stem);
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    remembered.put(word, found);
    return found;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forms = List.of();
    next = 0;
  }
}
