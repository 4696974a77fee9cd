package pressmark.web.results;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pressmark.index.DateChart;
import pressmark.query.Filter;
import pressmark.query.Period;
import pressmark.web.address.SearchAddress;

/// When the articles found were published, drawn: ink bars on a baseline, and behind them, on a scale
/// of its own, the silhouette of the whole archive. Lengths are in units of the drawing.
public record Chart(SearchAddress address, DateChart dates) {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 100;

  /// Up to so many bars, each has its label and its stop on the way of the Tab key.
  private static final int FEW = 5;

  private static final int STOPS = 12;
  private static final double THICKEST = 14;
  private static final double SHARE = 0.7;
  private static final double LOWEST = 2;

  /// A rectangle of the drawing.
  public record Box(double x, double y, double width, double height) {}

  /// A bar, the ink it is drawn with, and all the room that leads where it does.
  ///
  /// @param url the search narrowed to its time
  /// @param stop whether the Tab key stops at it
  public record Bar(
      Period from,
      Period to,
      long count,
      long archive,
      Box ink,
      Box room,
      String url,
      boolean stop) {
    public boolean empty() {
      return count == 0;
    }
  }

  /// The articles without a date, set apart.
  ///
  /// @param cut whether its bar would be higher than the drawing
  public record Undated(
      long count, long archive, Box ink, Box silhouette, boolean cut, String url) {}

  /// What stands under a bar.
  ///
  /// @param year whether its year has to be said
  public record Label(Period from, boolean year) {}

  /// A wider stretch of time to go back to; empty for all of it.
  public record Wider(Optional<Period> period, String url) {}

  /// Whether there is anything to draw.
  public boolean drawn() {
    return !dates.bars().isEmpty();
  }

  public List<Bar> bars() {
    int number = dates.bars().size();
    double slot = (double) WIDTH / number;
    double thick = Math.min(slot * SHARE, THICKEST);
    long full = full();
    long filled = dates.bars().stream().filter(bar -> bar.count() > 0).count();
    var bars = new ArrayList<Bar>();
    boolean first = true;
    for (int i = 0; i < number; i++) {
      var bar = dates.bars().get(i);
      boolean stop = bar.count() > 0 && (filled <= STOPS || first);
      first &= !stop;
      bars.add(
          new Bar(
              bar.from(),
              bar.to(),
              bar.count(),
              bar.archive(),
              standing(i * slot + (slot - thick) / 2, thick, height(bar.count(), full)),
              standing(i * slot, slot, HEIGHT),
              within(bar),
              stop));
    }
    return bars;
  }

  /// The bars that say anything, for those who read rather than look.
  public static List<Bar> rows(List<Bar> bars) {
    return bars.stream().filter(bar -> bar.count() > 0 || bar.archive() > 0).toList();
  }

  private String within(DateChart.Bar bar) {
    return within(Optional.of(bar.from()), Optional.of(bar.to()), false).toString();
  }

  private SearchAddress within(Optional<Period> from, Optional<Period> to, boolean undated) {
    return address.published(Optional.of(new Filter.Published(from, to, undated)));
  }

  private long full() {
    return Math.max(1, dates.bars().stream().mapToLong(DateChart.Bar::count).max().orElse(1));
  }

  private long fullArchive() {
    return Math.max(1, dates.bars().stream().mapToLong(DateChart.Bar::archive).max().orElse(1));
  }

  private static double height(long count, long full) {
    return count == 0 ? 0 : Math.max(LOWEST, (double) HEIGHT * count / full);
  }

  private static Box standing(double x, double width, double height) {
    double high = Math.min(HEIGHT, height);
    return new Box(rounded(x), rounded(HEIGHT - high), rounded(width), rounded(high));
  }

  private static double rounded(double length) {
    return Math.round(length * 100) / 100.0;
  }

  /// The outline of the whole archive, as a path of the drawing.
  public String silhouette() {
    double slot = (double) WIDTH / dates.bars().size();
    long full = fullArchive();
    var path = new StringBuilder("M0 " + HEIGHT);
    for (int i = 0; i < dates.bars().size(); i++) {
      double high = height(dates.bars().get(i).archive(), full);
      path.append("V").append(rounded(HEIGHT - high)).append("H").append(rounded((i + 1) * slot));
    }
    return path.append("V").append(HEIGHT).append("Z").toString();
  }

  /// Absent where every article has a date.
  public Optional<Undated> undated() {
    if (dates.undated() == 0 && dates.archiveUndated() == 0) {
      return Optional.empty();
    }
    double middle = (HEIGHT - THICKEST) / 2.0;
    return Optional.of(
        new Undated(
            dates.undated(),
            dates.archiveUndated(),
            standing(middle, THICKEST, height(dates.undated(), full())),
            standing(0, HEIGHT, height(dates.archiveUndated(), fullArchive())),
            dates.undated() > full(),
            within(Optional.empty(), Optional.empty(), true).toString()));
  }

  /// Whether every bar has its label under it; else three stand where a third of the chart begins,
  /// and one at its end.
  public boolean labelsEach() {
    return dates.bars().size() <= FEW;
  }

  public List<Label> labels() {
    int number = dates.bars().size();
    var bars =
        labelsEach()
            ? dates.bars()
            : Stream.of(0, number / 3, 2 * number / 3, number - 1).map(dates.bars()::get).toList();
    var labels = new ArrayList<Label>();
    int year = Integer.MIN_VALUE;
    for (var bar : bars) {
      int own = bar.from().first().getYear();
      labels.add(new Label(bar.from(), own != year));
      year = own;
    }
    return labels;
  }

  /// The ways back from a stretch of time, the nearest first.
  public List<Wider> wider() {
    if (address.published().isEmpty()) {
      return List.of();
    }
    var asked = address.published().get();
    var ways = new ArrayList<Wider>();
    if (asked.from().isPresent() && asked.to().isPresent()) {
      around(asked.from().get().first(), asked.to().get().last())
          .forEach(period ->
              ways.add(
                  new Wider(
                      Optional.of(period),
                      within(Optional.of(period), Optional.of(period), asked.undated())
                          .toString())));
    }
    ways.add(new Wider(Optional.empty(), address.published(Optional.empty()).toString()));
    return ways;
  }

  /// The month and the year that days lie in, unless they are all of it.
  private static List<Period> around(LocalDate first, LocalDate last) {
    return Stream.of(
            YearMonth.from(first).toString(), "%04d".formatted(Year.from(first).getValue()))
        .flatMap(text -> Period.parse(text).stream())
        .filter(period -> !last.isAfter(period.last()))
        .filter(period -> !(first.equals(period.first()) && last.equals(period.last())))
        .toList();
  }
}
