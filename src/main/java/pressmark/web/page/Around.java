package pressmark.web.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pressmark.index.Calendar;
import pressmark.query.Period;
import pressmark.web.address.DateAddress;

/// Where a day, a month or a year stands in the archive.
///
/// @param wider the year and the month it belongs to
/// @param before the last one before it that has articles
/// @param after the next one after it that has articles
public record Around(
    Period period, List<DateAddress> wider, Optional<Turn> before, Optional<Turn> after) {
  /// A period to turn to.
  public record Turn(DateAddress address, long articles) {}

  public Around {
    wider = List.copyOf(wider);
  }

  static Around day(Calendar calendar, LocalDate day) {
    return new Around(
        DateAddress.of(day).period(),
        List.of(DateAddress.of(Year.from(day)), DateAddress.of(YearMonth.from(day))),
        calendar.before(day).map(other -> turn(calendar, other)),
        calendar.after(day).map(other -> turn(calendar, other)));
  }

  static Around month(Calendar calendar, YearMonth month) {
    return new Around(
        DateAddress.of(month).period(),
        List.of(DateAddress.of(Year.of(month.getYear()))),
        calendar.before(month).map(other -> turn(calendar, other)),
        calendar.after(month).map(other -> turn(calendar, other)));
  }

  static Around year(Calendar calendar, Year year) {
    return new Around(
        DateAddress.of(year).period(),
        List.of(),
        calendar.before(year).map(other -> turn(calendar, other)),
        calendar.after(year).map(other -> turn(calendar, other)));
  }

  private static Turn turn(Calendar calendar, LocalDate day) {
    return new Turn(DateAddress.of(day), calendar.on(day));
  }

  private static Turn turn(Calendar calendar, YearMonth month) {
    return new Turn(DateAddress.of(month), calendar.in(month).articles());
  }

  private static Turn turn(Calendar calendar, Year year) {
    return new Turn(DateAddress.of(year), calendar.in(year).articles());
  }

  /// Whether there is anything to turn to.
  public boolean alone() {
    return Stream.of(before, after).allMatch(Optional::isEmpty);
  }
}
