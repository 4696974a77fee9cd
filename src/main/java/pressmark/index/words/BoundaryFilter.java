package pressmark.index.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a text with the boundaries that lie between them, each at the word after it.
final class BoundaryFilter extends TokenFilter {
  private static final int[] NONE = {};

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Sentences sentences;
  private Bounding bounding = Bounding.none();
  private int[] starts = NONE;
  private int sentence;
  private boolean begun;
  private List<BytesRef> here = List.of();
  private int next;

  /// @param words one after the other, the first of several at a position being the word itself
  BoundaryFilter(TokenStream words, Optional<String> language) {
    super(words);
    this.sentences = Sentences.of(language);
  }

  /// What the words to come are those of.
  void over(String text, Bounding boundaries) {
    bounding = boundaries;
    starts = boundaries.inSentences() ? sentences.starts(text) : NONE;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < here.size()) {
      term.setEmpty().append(here.get(next++).utf8ToString());
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (increment.getPositionIncrement() > 0) {
      here = bounding.word(starting(), !begun);
      next = 0;
      begun = true;
    }
    return true;
  }

  private boolean starting() {
    int before = sentence;
    while (sentence < starts.length && starts[sentence] <= offset.startOffset()) {
      sentence++;
    }
    return sentence > before;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    sentence = 0;
    begun = false;
    here = List.of();
    next = 0;
  }
}
