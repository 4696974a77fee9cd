package pressmark.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressmark.index.Overview.YearCount;

/// Counts by year put in a row without holes.
final class YearRow {
  private static final int LONGEST = 300;

  private YearRow() {}

  /// The years in order, those without articles filled in; unfilled where the row would be longer
  /// than a chart can show.
  static List<YearCount> filled(List<YearCount> years) {
    var row = new ArrayList<YearCount>();
    for (var year : years.stream().sorted(Comparator.comparingInt(YearCount::year)).toList()) {
      int next = row.isEmpty() ? year.year() : row.getLast().year() + 1;
      if (year.year() - next <= LONGEST) {
        for (int empty = next; empty < year.year(); empty++) {
          row.add(new YearCount(empty, 0));
        }
      }
      row.add(year);
    }
    return row;
  }
}
