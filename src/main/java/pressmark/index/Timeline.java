package pressmark.index;

import java.time.LocalDate;

/// When articles were published: enough to say how many were in any stretch of days, where a date
/// known only by its month or year is in every stretch it overlaps.
final class Timeline {
  private final Stretch within;
  private final DayCounts firsts = new DayCounts();
  private final DayCounts lasts = new DayCounts();
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long dated;
  private long severalDays;
  private long severalMonths;

  /// @param within days outside of which nothing is of interest
  Timeline(Stretch within) {
    this.within = within;
  }

  /// Adds articles published between two days, one of them or both within the days of interest.
  ///
  /// @param times how many articles
  void add(long earliest, long latest, int times) {
    long from = Math.max(earliest, within.first());
    long to = Math.min(latest, within.last());
    firsts.add(from, times);
    lasts.add(to, times);
    first = Math.min(first, from);
    last = Math.max(last, to);
    dated += times;
    if (from != to) {
      severalDays += times;
      severalMonths += sameMonth(from, to) ? 0 : times;
    }
  }

  private static boolean sameMonth(long from, long to) {
    return to - from < 31
        && LocalDate.ofEpochDay(from).getMonth() == LocalDate.ofEpochDay(to).getMonth();
  }

  /// The same, ready to be asked; nothing can be added after.
  Timeline summed() {
    firsts.sum();
    lasts.sum();
    return this;
  }

  Stretch within() {
    return within;
  }

  /// How many articles there are.
  long dated() {
    return dated;
  }

  /// From the first day any of them may have been published to the last, where there are any.
  Stretch span() {
    return new Stretch(first, last);
  }

  /// How many articles were, or may have been, published in these days.
  long in(Stretch days) {
    return (long) firsts.upTo(days.last()) - lasts.upTo(days.first() - 1);
  }

  /// How many articles may have been published in more than one of the days, months, years or
  /// decades.
  long several(DateChart.Unit unit) {
    return switch (unit) {
      case DAY -> severalDays;
      case MONTH -> severalMonths;
      case YEAR, DECADE -> 0;
    };
  }
}
