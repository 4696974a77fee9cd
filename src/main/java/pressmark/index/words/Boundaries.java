package pressmark.index.words;

import org.apache.lucene.util.BytesRef;

/// The terms that say what begins at a word. They stand at the position of the word, so that they
/// change nothing for phrases and distances, and nothing typed is ever one of them.
public final class Boundaries {
  /// What stands before terms that are no words.
  static final char BOUNDARY = '\u0004';

  /// On the first word of a sentence that does not begin a paragraph.
  public static final BytesRef SENTENCE = new BytesRef(BOUNDARY + "s");

  /// On the first word of a paragraph, caption or note.
  public static final BytesRef PARAGRAPH = new BytesRef(BOUNDARY + "p");

  /// On the first word that is not in the lead any more.
  public static final BytesRef LEAD = new BytesRef(BOUNDARY + "l");

  /// On the first word of a text that only repeats another one of the article.
  public static final BytesRef INFERRED = new BytesRef(BOUNDARY + "i");

  /// Positions between two values of a field: no phrase reaches across.
  public static final int GAP = 100;

  private Boundaries() {}

  /// Whether a term is a word as it is written, and no stem, boundary or other marked term.
  public static boolean written(BytesRef term) {
    return term.length > 0 && (term.bytes[term.offset] & 0xff) >= ' ';
  }
}
