package pressmark.web.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import pressmark.article.PublicationDate;
import pressmark.query.Period;

/// Days, months and years as people write them in one language. Safe for many threads.
public final class DateText {
  private final Locale locale;
  private final DateTimeFormatter days;
  private final DateTimeFormatter full;

  /// Formats by what they say, worked out when first asked for.
  private final Map<String, DateTimeFormatter> written = new ConcurrentHashMap<>();

  DateText(Locale locale) {
    this.locale = locale;
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.full = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
  }

  /// Exactly as precise as it is known, such as 13 October 2023, 12:06 EST.
  String of(PublicationDate date) {
    var value = date.value();
    return switch (value.length()) {
      case 4 -> value;
      case 7 -> written("yMMMM", date.first());
      case 10 -> day(date.first());
      default -> day(date.first()) + ", " + value.substring(11);
    };
  }

  String day(LocalDate day) {
    return days.format(day);
  }

  /// A period under the year and month it belongs to: 2023, October, 13.
  public String step(Period period) {
    return switch (period.text().length()) {
      case 4 -> figure(period.first().getYear());
      case 7 -> month(period.first().getMonth());
      default -> figure(period.first().getDayOfMonth());
    };
  }

  /// With the day of the week, such as Friday, 13 October 2023.
  public String full(LocalDate day) {
    return full.format(day);
  }

  /// A month standing alone, such as October.
  public String month(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /// A month at the head of a narrow column, such as Oct.
  public String shortMonth(Month month) {
    return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /// The same in a letter, where the language has one.
  public String letter(Month month) {
    return month.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
  }

  /// The days of the week in their order, beginning as weeks begin where the language is spoken.
  public List<DayOfWeek> week() {
    return IntStream.range(0, DayOfWeek.values().length).mapToObj(begin()::plus).toList();
  }

  /// The day weeks begin with.
  public DayOfWeek begin() {
    return WeekFields.of(locale).getFirstDayOfWeek();
  }

  /// A day of the week, such as Friday.
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /// The same at the head of a column, such as Fri.
  public String brief(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /// The same as short as can be, such as F.
  public String letter(DayOfWeek day) {
    return day.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
  }

  /// A number without parting its thousands, such as a day of the month or a year.
  public String figure(int number) {
    return String.format(locale, "%d", number);
  }

  /// Such as October 2023.
  public String of(Period period) {
    return switch (period.text().length()) {
      case 4 -> period.text();
      case 7 -> written("yMMMM", period.first());
      default -> day(period.first());
    };
  }

  /// As short as can be, such as 7 Oct 2023.
  ///
  /// @param year whether the year has to be said
  String brief(Period period, boolean year) {
    return switch (period.text().length()) {
      case 4 -> period.text();
      case 7 -> written(year ? "yMMM" : "MMM", period.first());
      default -> written(year ? "yMMMd" : "MMMd", period.first());
    };
  }

  /// @param skeleton what is to be said, in whatever order the language has it
  private String written(String skeleton, LocalDate day) {
    return written
        .computeIfAbsent(
            skeleton, it -> DateTimeFormatter.ofLocalizedPattern(it).withLocale(locale))
        .format(day);
  }
}
