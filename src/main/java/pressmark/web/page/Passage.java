package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import pressmark.index.MarkedArticle.Match;

/// A text of an article in runs that are matches or stand between them.
public record Passage(List<Run> runs) {
  /// Some text.
  ///
  /// @param match which match of the whole article it is, from 1; 0 for text between matches
  public record Run(String text, int match) {}

  public Passage {
    runs = List.copyOf(runs);
  }

  /// A match and which one of the whole article it is.
  record Numbered(int number, Match match) {}

  /// Cuts a text at its matches, as far as they lie within it.
  ///
  /// @param matches in order, not overlapping
  static Passage of(String text, List<Numbered> matches) {
    var runs = new ArrayList<Run>();
    int done = 0;
    for (var numbered : matches) {
      int start = Math.min(numbered.match().start(), text.length());
      int end = Math.min(numbered.match().end(), text.length());
      if (start > done) {
        runs.add(new Run(text.substring(done, start), 0));
      }
      if (start < end) {
        runs.add(new Run(text.substring(start, end), numbered.number()));
      }
      done = end;
    }
    if (done < text.length()) {
      runs.add(new Run(text.substring(done), 0));
    }
    return new Passage(runs);
  }
}
