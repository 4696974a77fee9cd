package pressmark.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import pressmark.article.PublicationDate;
import pressmark.query.Period;

/// Days, months and years as people write them in one language.
record DateText(Locale locale) {
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
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /// Such as October 2023.
  String of(Period period) {
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
    return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale).format(day);
  }
}
