package pressmark.index;

import java.util.List;
import pressmark.query.Period;

/// How many of the articles found were published when. A date known only by its month or year counts
/// in every bar it overlaps, as it does in a range of dates.
///
/// @param unit what most bars stand for
/// @param bars in order of time, empty ones in between too
/// @param undated articles found that have no date
/// @param archiveUndated articles without a date in the whole archive
/// @param several articles found that count in more than one bar
public record DateChart(
    Unit unit, List<Bar> bars, long undated, long archiveUndated, long several) {
  static final DateChart EMPTY = new DateChart(Unit.YEAR, List.of(), 0, 0, 0);

  /// How much time a bar stands for.
  public enum Unit {
    DAY,
    MONTH,
    YEAR,
    DECADE
  }

  /// A stretch of time from the first day of one period to the last of another.
  ///
  /// @param count how many of the articles found were published in it
  /// @param archive how many of the whole archive were
  public record Bar(Period from, Period to, long count, long archive) {}

  public DateChart {
    bars = List.copyOf(bars);
  }
}
