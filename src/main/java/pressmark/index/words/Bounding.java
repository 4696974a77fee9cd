package pressmark.index.words;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The boundaries that get marked in the values of one field of one article, which are read in
/// their order.
public final class Bounding {
  private final Set<BytesRef> marked;
  private final int lead;
  private int read;

  private Bounding(Set<BytesRef> marked, int lead) {
    this.marked = marked;
    this.lead = lead;
  }

  /// Values that are one piece.
  public static Bounding none() {
    return new Bounding(Set.of(), Integer.MAX_VALUE);
  }

  /// One value of several sentences.
  public static Bounding sentences() {
    return new Bounding(Set.of(Boundaries.SENTENCE), Integer.MAX_VALUE);
  }

  /// One value of several sentences that repeats another text.
  public static Bounding repeated() {
    return new Bounding(Set.of(Boundaries.SENTENCE, Boundaries.INFERRED), Integer.MAX_VALUE);
  }

  /// Values that are paragraphs.
  public static Bounding paragraphs() {
    return leading(Integer.MAX_VALUE);
  }

  /// Values that are paragraphs.
  ///
  /// @param lead how many words at their beginning are the lead
  public static Bounding leading(int lead) {
    return new Bounding(Set.of(Boundaries.SENTENCE, Boundaries.PARAGRAPH), lead);
  }

  boolean inSentences() {
    return marked.contains(Boundaries.SENTENCE);
  }

  /// The next word.
  ///
  /// @param sentence whether it begins one
  /// @param value whether it begins a value
  /// @return what is marked there
  List<BytesRef> word(boolean sentence, boolean value) {
    boolean ended = read++ == lead;
    if (!sentence && !value && !ended) {
      return List.of();
    }
    var start =
        value ? List.of(Boundaries.PARAGRAPH, Boundaries.INFERRED) : List.of(Boundaries.SENTENCE);
    var here =
        (sentence || value)
            ? start.stream().filter(marked::contains).toList()
            : List.<BytesRef>of();
    if (!ended) {
      return here;
    }
    return here.isEmpty() ? List.of(Boundaries.LEAD) : List.of(here.getFirst(), Boundaries.LEAD);
  }
}
