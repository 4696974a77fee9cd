package pressmark.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Periods in plain English.
final class PeriodText {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final DateTimeFormatter YEARS = format("uuuu");
  private static final DateTimeFormatter MONTHS = format("MMMM uuuu");
  private static final DateTimeFormatter DAYS = format("d MMMM uuuu");

  private PeriodText() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// Such as `in October 2023`, `from 7 to 14 October 2023`, `in 2023 or later`.
  static String range(Optional<Period> from, Optional<Period> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return from.map(period -> at(period) + " or later")
          .or(() -> to.map(period -> at(period) + " or earlier"))
          .orElse("at any time");
    }
    var first = from.get();
    var last = to.get();
    return first.equals(last)
        ? at(first)
        : "from " + before(first, last).format(first.first()) + " to " + of(last);
  }

  /// How a period is written before another so that nothing is said twice.
  private static DateTimeFormatter before(Period first, Period last) {
    boolean alike = first.text().length() == last.text().length();
    if (!alike || first.first().getYear() != last.first().getYear()) {
      return format(first);
    }
    if (first.text().length() == MONTH) {
      return format("MMMM");
    }
    return month(first.first()).equals(month(last.first())) ? format("d") : format("d MMMM");
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  private static String at(Period period) {
    return (format(period) == DAYS ? "on " : "in ") + of(period);
  }

  /// Such as `2023`, `October 2023`, `7 October 2023`.
  static String of(Period period) {
    return format(period).format(period.first());
  }

  private static DateTimeFormatter format(Period period) {
    return switch (period.text().length()) {
      case YEAR -> YEARS;
      case MONTH -> MONTHS;
      default -> DAYS;
    };
  }
}
