package pressmark.loader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Full dates that running text mentions, such as "Oct. 7, 2023" or "7. Oktober 2023". They tell
/// only that the text is no older.
final class Mentions {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(1[5-9]|20)\\d{2}(?![\\d%])");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? (?:de |of )?([\\p{L}\\p{M}]{3,12}\\.?)(?: de| del|,)? ?$");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([\\p{L}\\p{M}]{3,12}\\.?) (\\d{1,2})(?:st|nd|rd|th)?(?:,| of)? ?$");

  private static final int YEAR_FIGURES = 4;

  private Mentions() {}

  static List<LocalDate> in(String text) {
    var days = new ArrayList<LocalDate>();
    if (!yeared(text)) {
      return days;
    }
    var year = YEAR.matcher(text);
    while (year.find()) {
      var before = text.substring(Math.max(0, year.start() - 26), year.start());
      var dayMonth = DAY_MONTH.matcher(before);
      var monthDay = MONTH_DAY.matcher(before);
      if (dayMonth.find()) {
        add(days, year.group(), dayMonth.group(2), dayMonth.group(1));
      } else if (monthDay.find()) {
        add(days, year.group(), monthDay.group(1), monthDay.group(2));
      }
    }
    return days;
  }

  /// Whether four figures stand in a row.
  private static boolean yeared(String text) {
    int row = 0;
    for (int i = 0; i < text.length() && row < YEAR_FIGURES; i++) {
      char c = text.charAt(i);
      row = c >= '0' && c <= '9' ? row + 1 : 0;
    }
    return row == YEAR_FIGURES;
  }

  private static void add(List<LocalDate> days, String year, String month, String day) {
    Dates.month(month)
        .ifPresent(number -> {
          try {
            days.add(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
          } catch (DateTimeException _) {
            // The 31st of June and its like are slips of the pen, not dates.
          }
        });
  }
}
