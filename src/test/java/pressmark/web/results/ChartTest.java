package pressmark.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.index.DateChart;
import pressmark.web.address.SearchAddress;

class ChartTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 12, 13, 300})
  void barsStandSideBySideWithinTheDrawing(int number) {
    var bars = chart("q=tide", Made.years(number)).bars();

    assertThat(bars).hasSize(number);
    double left = 0;
    for (var bar : bars) {
      assertThat(bar.ink().x()).isGreaterThanOrEqualTo(left);
      assertThat(bar.ink().y() + bar.ink().height()).isEqualTo(Chart.HEIGHT);
      assertThat(bar.ink().width()).isPositive().isLessThan(bar.room().width());
      left = bar.ink().x() + bar.ink().width();
    }
    assertThat(left).isLessThan(Chart.WIDTH);
    assertThat(bars.getLast().ink().height()).isEqualTo(Chart.HEIGHT);
  }

  @Test
  void aSingleArticleCanBeSeenBesideThousands() {
    assertThat(chart("", Made.years(3000)).bars().get(1).ink().height()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aBarLeadsToItsDayAndKeepsEverythingElse() {
    var bars = chart("q=tide&section=Local&sort=newest&page=3", Made.days(3, 0)).bars();

    assertThat(bars.get(1).url())
        .isEqualTo("/search?q=tide&section=Local&from=2023-12-31&to=2023-12-31&sort=newest");
    assertThat(bars).extracting(Chart.Bar::empty).containsExactly(true, false, false);
  }

  @Test
  void manyBarsAreOneStopOfTheTabKeyAndFewAreOneEach() {
    assertThat(chart("", Made.months(13)).bars().stream().filter(Chart.Bar::stop)).hasSize(12);
    assertThat(chart("", Made.months(40)).bars().stream().filter(Chart.Bar::stop)).hasSize(1);
  }

  @Test
  void theUndatedStandApartCutWhereTheyWouldOutgrowTheDrawing() {
    assertThat(chart("", Made.months(3)).undated()).isEmpty();
    assertThat(chart("q=tide", Made.days(3, 1)).undated())
        .hasValueSatisfying(apart -> {
          assertThat(apart.url()).isEqualTo("/search?q=tide&undated=1");
          assertThat(apart.ink().height()).isEqualTo(50);
          assertThat(apart.cut()).isFalse();
        });
    assertThat(chart("", Made.days(3, 90)).undated())
        .hasValueSatisfying(apart -> {
          assertThat(apart.ink().height()).isEqualTo(Chart.HEIGHT);
          assertThat(apart.cut()).isTrue();
        });
  }

  @Test
  void theSilhouetteIsClosedOnTheBaseline() {
    assertThat(chart("", Made.years(2)).silhouette())
        .isEqualTo("M0 100V23.08H600.0V0.0H1200.0V100Z");
  }

  @Test
  void aYearIsSaidWhereItBegins() {
    assertThat(chart("", Made.days(4, 0)).labels())
        .extracting(label -> label.from().text() + " " + label.year())
        .containsExactly(
            "2023-12-30 true", "2023-12-31 false", "2024-01-01 true", "2024-01-02 false");
    assertThat(chart("", Made.years(300)).labels())
        .extracting(label -> label.from().text())
        .containsExactly("1701", "1801", "1901", "2000");
  }

  @Test
  void fromADayTheWaysBackAreItsMonthItsYearAndAllDates() {
    var ways = chart("q=tide&from=2023-10-13&to=2023-10-13", Made.days(1, 0)).wider();

    assertThat(ways)
        .extracting(Chart.Wider::url)
        .containsExactly(
            "/search?q=tide&from=2023-10&to=2023-10",
            "/search?q=tide&from=2023&to=2023",
            "/search?q=tide");
  }

  @Test
  void aStretchOverSeveralYearsHasOneWayBack() {
    assertThat(wider("from=2019-03&to=2021")).containsExactly("/search");
    assertThat(wider("from=2021")).containsExactly("/search");
    assertThat(wider("from=2021&to=2021")).containsExactly("/search");
    assertThat(wider("from=2021-02&to=2021-03"))
        .containsExactly("/search?from=2021&to=2021", "/search");
    assertThat(wider("")).isEmpty();
  }

  private static List<String> wider(String parameters) {
    return chart(parameters, Made.days(1, 0)).wider().stream().map(Chart.Wider::url).toList();
  }

  private static Chart chart(String parameters, DateChart dates) {
    return new Chart(SearchAddress.parse(parameters), dates);
  }
}
