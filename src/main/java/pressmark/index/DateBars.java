package pressmark.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pressmark.index.DateChart.Bar;
import pressmark.index.DateChart.Unit;
import pressmark.query.Period;

/// The chart of dates drawn from two timelines: of the articles found, and of the whole archive.
final class DateBars {
  /// A chart has no more bars of one unit, but of decades.
  private static final int MOST = 120;

  private DateBars() {}

  /// @param undated how many of the articles found have no date
  static DateChart of(Timeline found, long undated, Timeline archive, long archiveUndated) {
    if (found.dated() == 0) {
      return new DateChart(Unit.YEAR, List.of(), undated, archiveUndated, 0);
    }
    var unit = unit(found.span());
    var bars = new ArrayList<Bar>();
    var last = found.span().lastDay();
    for (var day = start(found.span().firstDay(), unit);
        !day.isAfter(last);
        day = next(day, unit)) {
      var whole = Stretch.of(day, next(day, unit).minusDays(1));
      var days = whole.within(found.within());
      bars.add(
          new Bar(
              period(days.first() == whole.first(), days.firstDay(), unit),
              period(days.last() == whole.last(), days.lastDay(), unit),
              found.in(days),
              archive.in(days)));
    }
    return new DateChart(unit, bars, undated, archiveUndated, found.several(unit));
  }

  private static Unit unit(Stretch span) {
    var first = span.firstDay();
    var last = span.lastDay();
    if (span.days() <= MOST) {
      return Unit.DAY;
    }
    if (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) < MOST) {
      return Unit.MONTH;
    }
    return last.getYear() - first.getYear() < MOST ? Unit.YEAR : Unit.DECADE;
  }

  private static LocalDate start(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
    };
  }

  private static LocalDate next(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day.plusDays(1);
      case MONTH -> day.plusMonths(1);
      case YEAR -> day.plusYears(1);
      case DECADE -> day.plusYears(10);
    };
  }

  /// The end of a bar as short as it can be written.
  private static Period period(boolean whole, LocalDate day, Unit unit) {
    int length =
        switch (whole ? unit : Unit.DAY) {
          case DAY -> 10;
          case MONTH -> 7;
          case YEAR, DECADE -> 4;
        };
    return Period.parse(day.toString().substring(0, length)).orElseThrow();
  }
}
