package pressmark.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year, a month or a day as a reader writes it.
///
/// @param text `2023`, `2023-10` or `2023-10-13`
/// @param first its first day
/// @param last its last day
public record Period(String text, LocalDate first, LocalDate last) {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /// Reads a period; empty when the text is not one.
  public static Optional<Period> parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> {
              var year = Year.parse(text);
              yield new Period(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
              var month = YearMonth.parse(text);
              yield new Period(text, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
              var day = LocalDate.parse(text);
              yield new Period(text, day, day);
            }
          });
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
