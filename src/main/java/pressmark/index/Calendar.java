package pressmark.index;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// When the archive has articles, and when it has none. An article stands on a day only when its
/// date says which; one dated to a month or a year stands there alone. Safe for many threads.
public final class Calendar {
  private final NavigableMap<LocalDate, Long> days = new TreeMap<>();
  private final NavigableMap<YearMonth, Share> months = new TreeMap<>();
  private final NavigableMap<Year, Share> years = new TreeMap<>();

  /// The articles of a month or a year.
  ///
  /// @param articles how many there are in all
  /// @param loose those of them dated to nothing closer than this month or this year
  public record Share(long articles, long loose) {
    static final Share NONE = new Share(0, 0);

    private Share plus(Share other) {
      return new Share(articles + other.articles, loose + other.loose);
    }
  }

  /// A calendar of the days articles were, or may have been, published on, with how many were.
  Calendar(Map<Stretch, Long> dates) {
    dates.forEach((stretch, count) -> {
      var first = stretch.firstDay();
      var last = stretch.lastDay();
      boolean day = stretch.days() == 1;
      boolean month = YearMonth.from(first).equals(YearMonth.from(last));
      if (day) {
        days.merge(first, count, Long::sum);
      }
      if (month) {
        months.merge(YearMonth.from(first), new Share(count, day ? 0 : count), Share::plus);
      }
      years.merge(Year.from(first), new Share(count, month ? 0 : count), Share::plus);
    });
  }

  /// Whether no article has a date.
  public boolean empty() {
    return years.isEmpty();
  }

  public long on(LocalDate day) {
    return days.getOrDefault(day, 0L);
  }

  public Share in(YearMonth month) {
    return months.getOrDefault(month, Share.NONE);
  }

  public Share in(Year year) {
    return years.getOrDefault(year, Share.NONE);
  }

  /// The last day with articles before another.
  public Optional<LocalDate> before(LocalDate day) {
    return Optional.ofNullable(days.lowerKey(day));
  }

  /// The next day with articles after another.
  public Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(days.higherKey(day));
  }

  /// The last month with articles before another.
  public Optional<YearMonth> before(YearMonth month) {
    return Optional.ofNullable(months.lowerKey(month));
  }

  /// The next month with articles after another.
  public Optional<YearMonth> after(YearMonth month) {
    return Optional.ofNullable(months.higherKey(month));
  }

  /// The last year with articles before another.
  public Optional<Year> before(Year year) {
    return Optional.ofNullable(years.lowerKey(year));
  }

  /// The next year with articles after another.
  public Optional<Year> after(Year year) {
    return Optional.ofNullable(years.higherKey(year));
  }

  /// The years with articles, in order.
  public List<Year> years() {
    return List.copyOf(years.keySet());
  }

  /// The days of a month with articles, in order.
  public List<LocalDate> days(YearMonth month) {
    return List.copyOf(days.subMap(month.atDay(1), true, month.atEndOfMonth(), true).keySet());
  }

  /// How many articles the fullest day of a year has.
  public long fullestDay(Year year) {
    return days.subMap(year.atDay(1), true, year.atMonth(12).atEndOfMonth(), true).values().stream()
        .mapToLong(count -> count)
        .max()
        .orElse(0);
  }

  /// How many articles the fullest month of all has.
  public long fullestMonth() {
    return months.values().stream().mapToLong(Share::articles).max().orElse(0);
  }

  /// The same day of the same month in other years, where they have articles on it; in order.
  public List<LocalDate> sameDay(LocalDate day) {
    return years.keySet().stream()
        .filter(year -> year.getValue() != day.getYear() && exists(year, day))
        .map(year -> LocalDate.of(year.getValue(), day.getMonth(), day.getDayOfMonth()))
        .filter(days::containsKey)
        .toList();
  }

  private static boolean exists(Year year, LocalDate day) {
    return day.getDayOfMonth() <= year.atMonth(day.getMonth()).lengthOfMonth();
  }
}
