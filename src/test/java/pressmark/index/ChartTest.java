package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.Filter;
import pressmark.query.Period;

/// The chart of publication dates.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartTest {
  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    archive
        .file(
            "a.txt",
            Sample.titled("One").on("2023-10-07").text("alpha day"),
            Sample.titled("Two").on("2023-10-09T23:59").text("alpha day"),
            Sample.titled("Three").on("2023-10").text("alpha month"),
            Sample.titled("Four").on("2024-02-29").text("alpha leap"),
            Sample.titled("Five").on("2023").text("alpha year"),
            Sample.titled("Six").on("1931-05-01").text("old"),
            Sample.titled("Seven").on("0998").text("ancient"),
            Sample.titled("Eight").text("alpha undated"))
        .published();
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private static List<String> bars(DateChart chart) {
    return chart.bars().stream()
        .map(bar ->
            bar.from().text()
                + (bar.from().equals(bar.to()) ? "" : ".." + bar.to().text())
                + " "
                + bar.count()
                + "/"
                + bar.archive())
        .toList();
  }

  @Test
  void aFewDaysAreShownByDayWithNoneLeftOut() throws IOException {
    var chart = archive.ask("day").chart();

    assertThat(chart.unit()).isEqualTo(DateChart.Unit.DAY);
    assertThat(bars(chart)).containsExactly("2023-10-07 1/3", "2023-10-08 0/2", "2023-10-09 1/3");
    assertThat(chart.several()).isZero();
    assertThat(chart.undated()).isZero();
    assertThat(chart.archiveUndated()).isEqualTo(1);
  }

  @Test
  void aDateKnownByItsMonthCountsOnEveryDayOfIt() throws IOException {
    var chart = archive.ask("month OR day").chart();

    assertThat(chart.bars()).hasSize(31);
    assertThat(chart.several()).isEqualTo(1);
    assertThat(bars(chart)).contains("2023-10-01 1/2", "2023-10-07 2/3", "2023-10-31 1/2");
  }

  @Test
  void someMonthsAreShownByMonth() throws IOException {
    var chart = archive.ask("alpha").chart();

    assertThat(chart.unit()).isEqualTo(DateChart.Unit.MONTH);
    assertThat(chart.bars()).hasSize(14);
    assertThat(bars(chart))
        .contains("2023-01 1/1", "2023-10 4/4", "2023-12 1/1", "2024-01 0/0", "2024-02 1/1");
    assertThat(chart.several()).isEqualTo(1);
    assertThat(chart.undated()).isEqualTo(1);
  }

  @Test
  void manyYearsAreShownByYearAndManyMoreByDecade() throws IOException {
    var years = archive.ask("alpha OR old").chart();
    var decades = archive.ask("").chart();

    assertThat(years.unit()).isEqualTo(DateChart.Unit.YEAR);
    assertThat(years.bars()).hasSize(94);
    assertThat(bars(years)).contains("1931 1/1", "1932 0/0", "2023 4/4", "2024 1/1");
    assertThat(decades.unit()).isEqualTo(DateChart.Unit.DECADE);
    assertThat(decades.bars()).hasSize(104);
    assertThat(bars(decades)).startsWith("0990..0999 1/1").endsWith("2020..2029 5/5");
    assertThat(decades.several()).isZero();
  }

  @Test
  void barsEndWhereTheRangeAskedForEnds() throws IOException {
    var range = new Filter.Published(Period.parse("2023-05-20"), Period.parse("2023-10-08"), false);

    var chart = archive.ask("alpha", range).chart();

    assertThat(chart.unit()).isEqualTo(DateChart.Unit.MONTH);
    assertThat(bars(chart))
        .startsWith("2023-05-20..2023-05 1/1", "2023-06 1/1")
        .endsWith("2023-10..2023-10-08 3/3");
    assertThat(chart.several()).isEqualTo(1);
  }

  @Test
  void aDateThatOverlapsARangeOnlyAtItsEndIsInOneBar() throws IOException {
    var range = new Filter.Published(Period.parse("2023-12-31"), Optional.empty(), false);

    var chart = archive.ask("year", range).chart();

    assertThat(bars(chart)).containsExactly("2023-12-31 1/1");
    assertThat(chart.several()).isZero();
  }

  @Test
  void whatHasNoDatesHasNoBars() throws IOException {
    var chart = archive.ask("undated").chart();

    assertThat(chart.bars()).isEmpty();
    assertThat(chart.undated()).isEqualTo(1);
  }

  @Test
  void everythingOfAnEmptyArchiveHasNoBars() throws IOException {
    try (var empty = Archive.in(folder.resolve("empty"))) {
      assertThat(empty.ask("").chart()).isEqualTo(DateChart.EMPTY);
    }
  }
}
