package pressmark.web.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.index.Calendar;
import pressmark.web.address.DateAddress;

/// A month as a table of weeks.
///
/// @param weeks of seven cells each, empty before the first day and after the last
public record MonthGrid(YearMonth month, List<List<Optional<Cell>>> weeks) {
  /// In how many steps it is shown how full a time is.
  private static final int STEPS = 6;

  /// Less than this is not full, however little there is elsewhere.
  private static final long LEAST = 12;

  /// A day, and how many articles it has.
  ///
  /// @param fullness 0 for none, up to 6
  public record Cell(LocalDate day, long articles, int fullness) {
    public String url() {
      return DateAddress.of(day).toString();
    }
  }

  public MonthGrid {
    weeks = List.copyOf(weeks);
  }

  /// @param fullest how many articles the fullest day has
  static MonthGrid of(Calendar calendar, YearMonth month, DayOfWeek begin, long fullest) {
    var weeks = new ArrayList<List<Optional<Cell>>>();
    int lead = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - begin.getValue(), 7);
    int length = month.lengthOfMonth();
    for (int first = 1 - lead; first <= length; first += 7) {
      var week = new ArrayList<Optional<Cell>>();
      for (int day = first; day < first + 7; day++) {
        week.add(
            day < 1 || day > length
                ? Optional.empty()
                : Optional.of(cell(calendar, month.atDay(day), fullest)));
      }
      weeks.add(week);
    }
    return new MonthGrid(month, weeks);
  }

  private static Cell cell(Calendar calendar, LocalDate day, long fullest) {
    long articles = calendar.on(day);
    return new Cell(day, articles, fullness(articles, fullest));
  }

  /// From 0 to 6, by the square root, so that what is sparse can still be told from nothing.
  static int fullness(long articles, long fullest) {
    double share = (double) articles / Math.max(LEAST, fullest);
    return (int) Math.ceil(STEPS * Math.sqrt(share));
  }
}
