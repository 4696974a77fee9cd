package pressmark.query;

import java.util.List;
import java.util.Optional;

/// A condition on properties that every hit meets, apart from the words asked for.
public sealed interface Filter {
  /// Any of the included values (all, when none is given), and none of the excluded ones.
  record Values(Facet facet, List<String> included, List<String> excluded) implements Filter {
    public Values {
      included = List.copyOf(included);
      excluded = List.copyOf(excluded);
    }
  }

  /// Published in a range of days, both ends included; a date known only by month or year is in
  /// when it overlaps. With `undated`, articles without a date are in too; with `undated` and no
  /// ends, only those.
  record Published(Optional<Period> from, Optional<Period> to, boolean undated) implements Filter {}
}
