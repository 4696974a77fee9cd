package pressmark.web.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import pressmark.article.PublicationDate;

/// Dates as the styles write them: in English, and no more precise than they are known.
final class Dates {
  private static final List<String> SHORT =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private Dates() {}

  /// November 13, 2023.
  static String american(PublicationDate date) {
    return written(date, "uuuu", "MMMM uuuu", "MMMM d, uuuu");
  }

  static String american(LocalDate day) {
    return written(day, "MMMM d, uuuu");
  }

  /// 2023, November 13.
  static String yearFirst(PublicationDate date) {
    return written(date, "uuuu", "uuuu, MMMM", "uuuu, MMMM d");
  }

  /// 13 November; empty where no more than the year is known.
  static String inYear(PublicationDate date) {
    return written(date, "", "MMMM", "d MMMM");
  }

  static String british(LocalDate day) {
    return written(day, "d MMMM uuuu");
  }

  /// 13 Nov. 2023.
  static String brief(PublicationDate date) {
    var first = date.first();
    return switch (date.value().length()) {
      case 4 -> year(date);
      case 7 -> SHORT.get(first.getMonthValue() - 1) + " " + year(date);
      default -> brief(first);
    };
  }

  static String brief(LocalDate day) {
    return day.getDayOfMonth() + " " + SHORT.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  static String year(PublicationDate date) {
    return date.value().substring(0, 4);
  }

  private static String written(PublicationDate date, String year, String month, String day) {
    return switch (date.value().length()) {
      case 4 -> written(date.first(), year);
      case 7 -> written(date.first(), month);
      default -> written(date.first(), day);
    };
  }

  private static String written(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
