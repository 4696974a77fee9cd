package pressmark.web.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import pressmark.index.Calendar;
import pressmark.index.Edition;
import pressmark.web.address.DateAddress;

/// A day of the archive as a newspaper.
public record DayPage(LocalDate day, Edition edition, Calendar calendar) implements Page {
  /// The same day in another year.
  public record Same(int year, String url, long articles) {}

  public DateAddress address() {
    return DateAddress.of(day).page(edition.request().page());
  }

  public Around around() {
    return Around.day(calendar, day);
  }

  public Broadsheet broadsheet() {
    return Broadsheet.page(edition);
  }

  public List<Same> sameDay() {
    return calendar.sameDay(day).stream()
        .map(same -> new Same(same.getYear(), DateAddress.of(same).toString(), calendar.on(same)))
        .toList();
  }

  /// How many articles may be of this day, but are dated to its month alone.
  public long looseInMonth() {
    return calendar.in(YearMonth.from(day)).loose();
  }

  /// How many articles may be of this day, but are dated to its year alone.
  public long looseInYear() {
    return calendar.in(Year.from(day)).loose();
  }

  public Paging paging() {
    return new Paging(
        edition.request().page(),
        Edition.SIZE,
        edition.total(),
        page -> address().page(page).toString());
  }
}
