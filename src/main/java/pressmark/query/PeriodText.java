package pressmark.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Periods in plain words.
final class PeriodText {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final QueryWording wording;

  PeriodText(QueryWording wording) {
    this.wording = wording;
  }

  /// Such as `published in October 2023`, `published from 7 to 14 October 2023`, `published in 2023
  /// or later`.
  String range(Optional<Period> from, Optional<Period> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return from.map(period -> say("published.later", at(period)))
          .or(() -> to.map(period -> say("published.earlier", at(period))))
          .orElseGet(() -> say("published.any"));
    }
    var first = from.get();
    var last = to.get();
    return first.equals(last)
        ? say("published", at(first))
        : say("published.range", written(before(first, last), first), of(last));
  }

  /// How a period is written before another so that nothing is said twice.
  private static String before(Period first, Period last) {
    boolean alike = first.text().length() == last.text().length();
    if (!alike || first.first().getYear() != last.first().getYear()) {
      return format(first);
    }
    if (first.text().length() == MONTH) {
      return "month.first";
    }
    return month(first.first()).equals(month(last.first())) ? "day.first" : "day.month.first";
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  private String at(Period period) {
    return say("at." + format(period), of(period));
  }

  /// Such as `2023`, `October 2023`, `7 October 2023`.
  String of(Period period) {
    return written(format(period), period);
  }

  private static String format(Period period) {
    return switch (period.text().length()) {
      case YEAR -> "year";
      case MONTH -> "month";
      default -> "day";
    };
  }

  /// @param format how precise, the key of a pattern of [DateTimeFormatter]
  private String written(String format, Period period) {
    var pattern = say("format." + format);
    return DateTimeFormatter.ofPattern(pattern)
        .localizedBy(wording.locale())
        .format(period.first());
  }

  private String say(String key, Object... arguments) {
    return wording.say("echo." + key, arguments);
  }
}
