package pressmark.index.proximity;

import pressmark.query.Query.Unit;

/// How close two parts of a pattern stand that do not overlap.
public sealed interface Closeness {
  /// In one paragraph, the later one beginning so many words at most after the end of the earlier.
  ///
  /// @param ordered whether the left part is the earlier one, or either may be
  record Apart(int words, boolean ordered) implements Closeness {}

  /// In one sentence or paragraph.
  record Same(Unit unit) implements Closeness {}
}
