package pressmark.loader;

import java.util.List;

/// A manner of setting an article in lines of text.
interface Layout {
  /// The name records and pages give it, such as `headline-first`.
  String name(Draft draft);

  /// Marks the lines of one article and fills the draft.
  ///
  /// @param lines the article's lines, blank ones included
  void read(List<Line> lines, Draft draft);
}
