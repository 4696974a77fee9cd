package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// The words that one word may be put together from, as some papers write it: *ceasefire* as
/// *cease-fire*.
final class Compounds {
  private static final int SHORTEST = 6;
  private static final int HALF = 3;

  private Compounds() {}

  /// Every way to part a word in two that the archive has both of.
  ///
  /// @param form folded
  static List<List<String>> of(IndexReader reader, String form) throws IOException {
    var pairs = new ArrayList<List<String>>();
    boolean letters = form.chars().allMatch(Character::isLetter);
    for (int at = HALF; letters && form.length() >= SHORTEST && at <= form.length() - HALF; at++) {
      if (has(reader, form.substring(0, at)) && has(reader, form.substring(at))) {
        pairs.add(List.of(form.substring(0, at), form.substring(at)));
      }
    }
    return pairs;
  }

  private static boolean has(IndexReader reader, String word) throws IOException {
    return reader.docFreq(new Term(Fields.BODY, word)) > 0;
  }
}
