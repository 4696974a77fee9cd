package pressmark.web.citation;

import java.util.ArrayList;
import java.util.List;
import pressmark.article.Found;

/// A citation while it is set.
final class Setting {
  private static final String ENDS = ".?!…";
  private static final String CLOSES = "’”'\"»)]";
  private final List<Run> runs = new ArrayList<>();

  Setting plain(String text) {
    if (!text.isEmpty()) {
      runs.add(new Run.Plain(text));
    }
    return this;
  }

  Setting italic(String text) {
    runs.add(new Run.Italic(text));
    return this;
  }

  /// The publication; in brackets where it is inferred.
  ///
  /// @param name as the style writes it
  Setting paper(Found<String> paper, String name) {
    return paper.stated() ? italic(name) : plain("[").italic(name).plain("]");
  }

  Setting paper(Found<String> paper) {
    return paper(paper, Cited.line(paper.value()));
  }

  /// A full stop, unless the text ends with one, or with another sign that ends a sentence.
  Setting stop() {
    return runs.isEmpty() || ended(runs.getLast().text()) ? this : plain(".");
  }

  /// A space, unless nothing stands before it.
  Setting space() {
    return runs.isEmpty() ? this : plain(" ");
  }

  static boolean ended(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /// The citation, with stretches of one kind joined.
  Citation done() {
    var joined = new ArrayList<Run>();
    for (var run : runs) {
      if (run instanceof Run.Plain(var text)
          && !joined.isEmpty()
          && joined.getLast() instanceof Run.Plain(var before)) {
        joined.set(joined.size() - 1, new Run.Plain(before + text));
      } else {
        joined.add(run);
      }
    }
    return new Citation(joined);
  }
}
