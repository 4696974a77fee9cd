package pressmark.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// When an article was published, exactly as precise as the source states it: `2023`, `2023-10`,
/// `2023-10-13`, `2023-10-13T12:06`, `2023-10-13T12:06:30+02:00` or `2023-10-13T12:06 EST`. Times
/// are never converted.
public record PublicationDate(String value) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?( ?[A-Za-z+-][A-Za-z0-9:+/_-]*)?)?)?)?");

  public PublicationDate {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a publication date: " + value);
    }
    try {
      first(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day of the calendar: " + value, e);
    }
  }

  /// The first day it may mean: 1 January for a mere year.
  public LocalDate first() {
    return first(value);
  }

  /// The last day it may mean: 31 December for a mere year.
  public LocalDate last() {
    return switch (value.length()) {
      case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(value).atEndOfMonth();
      default -> first();
    };
  }

  private static LocalDate first(String value) {
    return switch (value.length()) {
      case 4 -> Year.parse(value).atDay(1);
      case 7 -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value.substring(0, 10));
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
