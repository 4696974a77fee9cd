package pressmark.index.proximity;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import pressmark.index.words.Boundaries;

/// Where sentences, paragraphs and the lead end in one field, article by article.
final class Bounds {
  private final TermPlaces sentences;
  private final TermPlaces paragraphs;
  private final TermPlaces lead;
  private final TermPlaces inferred;
  private int doc = -1;

  private Bounds(LeafReader reader, String field) throws IOException {
    sentences =
        TermPlaces.of(reader, field, List.of(Boundaries.SENTENCE, Boundaries.PARAGRAPH), false);
    paragraphs = TermPlaces.of(reader, field, List.of(Boundaries.PARAGRAPH), false);
    lead = TermPlaces.of(reader, field, List.of(Boundaries.LEAD), false);
    inferred = TermPlaces.of(reader, field, List.of(Boundaries.INFERRED), false);
  }

  static Bounds of(LeafReader reader, String field) throws IOException {
    return new Bounds(reader, field);
  }

  /// Goes to an article; never back.
  void at(int other) {
    doc = other;
  }

  /// The first position after one at which another sentence begins.
  int sentenceAfter(int position) throws IOException {
    sentences.at(doc);
    return sentences.after(position);
  }

  /// The first position after one at which another paragraph begins.
  int paragraphAfter(int position) throws IOException {
    paragraphs.at(doc);
    return paragraphs.after(position);
  }

  /// The first position that is not in the lead.
  int leadEnd() throws IOException {
    lead.at(doc);
    return lead.after(-1);
  }

  /// Whether the field only repeats what stands elsewhere in the article.
  boolean repeated() throws IOException {
    inferred.at(doc);
    return inferred.size() > 0;
  }
}
