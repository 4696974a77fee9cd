package pressmark.index.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text, each in all its forms at one position.
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KnownForms known;
  private final KnownForms.Inflection language;
  private List<String> forms = List.of();
  private int next;

  /// @param known what is remembered by this thread
  FormsFilter(TokenStream words, Optional<String> language, KnownForms known) {
    super(words);
    this.known = known;
    this.language = KnownForms.Inflection.of(language);
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
    forms = known.of(language, term.buffer(), term.length());
    next = 1;
    term.setEmpty().append(forms.getFirst());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forms = List.of();
    next = 0;
  }
}
