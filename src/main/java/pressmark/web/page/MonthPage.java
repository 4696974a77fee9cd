package pressmark.web.page;

import java.time.DayOfWeek;
import java.time.Year;
import java.time.YearMonth;
import pressmark.index.Calendar;
import pressmark.index.Edition;
import pressmark.web.address.DateAddress;

/// A month of the archive: its days, its longest articles, and those dated no closer.
public record MonthPage(YearMonth month, Edition edition, Calendar calendar) implements Page {
  public DateAddress address() {
    return DateAddress.of(month).page(edition.request().page());
  }

  public Around around() {
    return Around.month(calendar, month);
  }

  /// The month as a table.
  ///
  /// @param begin the day weeks begin with
  public MonthGrid grid(DayOfWeek begin) {
    long fullest = calendar.days(month).stream().mapToLong(calendar::on).max().orElse(0);
    return MonthGrid.of(calendar, month, begin, fullest);
  }

  /// How many of its days have no article.
  public int holes() {
    return month.lengthOfMonth() - calendar.days(month).size();
  }

  public Broadsheet longest() {
    return Broadsheet.led(edition.longest());
  }

  /// The articles dated to the month alone.
  public Broadsheet loose() {
    return Broadsheet.plain(edition.stories());
  }

  /// How many articles may be of this month, but are dated to its year alone.
  public long looseInYear() {
    return calendar.in(Year.of(month.getYear())).loose();
  }

  public Paging paging() {
    return new Paging(
        edition.request().page(),
        Edition.SIZE,
        edition.exact(),
        page -> address().page(page).toString());
  }
}
