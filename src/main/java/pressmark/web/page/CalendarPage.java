package pressmark.web.page;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pressmark.index.Calendar;
import pressmark.web.address.DateAddress;

/// Where the archive has articles, and where it has holes: years by months.
///
/// @param articles how many there are, dated or not
/// @param undated how many of them have no date
public record CalendarPage(Calendar calendar, long articles, long undated) implements Page {
  /// So many empty years or more stand in one row.
  private static final int LONG_GAP = 3;

  /// More years than this are parted by decades.
  private static final int FEW = 12;

  private static final int DECADE = 10;

  /// A month, and how many articles it has.
  ///
  /// @param fullness 0 for none, up to 6
  public record Cell(YearMonth month, long articles, int fullness) {
    public String url() {
      return DateAddress.of(month).toString();
    }
  }

  /// A row of the calendar: a year, or a long stretch of years without articles.
  ///
  /// @param months of a year; none of a stretch
  public record Row(Year first, Year last, Calendar.Share share, List<Cell> months) {
    public Row {
      months = List.copyOf(months);
    }

    public boolean gap() {
      return months.isEmpty();
    }

    public String url() {
      return DateAddress.of(first).toString();
    }
  }

  /// Rows that stand together.
  ///
  /// @param decade its first year; where all rows stand together, of the first
  public record Group(int decade, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// Whether there are so many years that decades are named.
  public boolean parted() {
    return rows().size() > FEW;
  }

  /// The years, a decade in each group where there are many.
  public List<Group> groups() {
    var rows = rows();
    var groups = new ArrayList<Group>();
    var group = new ArrayList<Row>();
    int decade = Integer.MIN_VALUE;
    for (var row : rows) {
      int its = row.first().getValue() / DECADE * DECADE;
      if (!group.isEmpty() && its != decade && !row.gap() && rows.size() > FEW) {
        groups.add(new Group(decade, group));
        group.clear();
      }
      decade = row.gap() ? decade : its;
      group.add(row);
    }
    if (!group.isEmpty()) {
      groups.add(new Group(decade, group));
    }
    return groups;
  }

  private List<Row> rows() {
    long fullest = calendar.fullestMonth();
    var rows = new ArrayList<Row>();
    var years = calendar.years();
    for (int i = 0; i < years.size(); i++) {
      if (i > 0) {
        rows.addAll(between(years.get(i - 1).plusYears(1), years.get(i).minusYears(1)));
      }
      rows.add(row(years.get(i), fullest));
    }
    return rows;
  }

  private List<Row> between(Year first, Year last) {
    int length = last.getValue() - first.getValue() + 1;
    if (length >= LONG_GAP) {
      return List.of(new Row(first, last, calendar.in(first), List.of()));
    }
    var rows = new ArrayList<Row>();
    for (var year = first; !year.isAfter(last); year = year.plusYears(1)) {
      rows.add(row(year, 1));
    }
    return rows;
  }

  private Row row(Year year, long fullest) {
    var months =
        Arrays.stream(Month.values())
            .map(year::atMonth)
            .map(month -> cell(month, fullest))
            .toList();
    return new Row(year, year, calendar.in(year), months);
  }

  private Cell cell(YearMonth month, long fullest) {
    long count = calendar.in(month).articles();
    return new Cell(month, count, MonthGrid.fullness(count, fullest));
  }
}
