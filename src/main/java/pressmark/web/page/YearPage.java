package pressmark.web.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import pressmark.index.Calendar;
import pressmark.index.Edition;
import pressmark.web.address.DateAddress;

/// A year of the archive: its twelve months, its longest articles, and those dated no closer.
public record YearPage(Year year, Edition edition, Calendar calendar) implements Page {
  public DateAddress address() {
    return DateAddress.of(year).page(edition.request().page());
  }

  public Around around() {
    return Around.year(calendar, year);
  }

  /// Its months as tables.
  ///
  /// @param begin the day weeks begin with
  public List<MonthGrid> months(DayOfWeek begin) {
    long fullest = calendar.fullestDay(year);
    return Arrays.stream(Month.values())
        .map(month -> MonthGrid.of(calendar, year.atMonth(month), begin, fullest))
        .toList();
  }

  public Calendar.Share in(YearMonth month) {
    return calendar.in(month);
  }

  public String url(YearMonth month) {
    return DateAddress.of(month).toString();
  }

  public Broadsheet longest() {
    return Broadsheet.led(edition.longest());
  }

  /// The articles dated to the year alone.
  public Broadsheet loose() {
    return Broadsheet.plain(edition.stories());
  }

  public Paging paging() {
    return new Paging(
        edition.request().page(),
        Edition.SIZE,
        edition.exact(),
        page -> address().page(page).toString());
  }
}
