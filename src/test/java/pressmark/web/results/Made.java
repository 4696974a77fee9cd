package pressmark.web.results;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.index.DateChart;
import pressmark.index.Excerpt;
import pressmark.index.FacetCount;
import pressmark.index.Hit;
import pressmark.index.Placing;
import pressmark.index.Results;
import pressmark.index.Spelling;
import pressmark.query.Period;
import pressmark.web.address.SearchAddress;

/// Results made by hand.
public final class Made {
  private static final DateChart NO_CHART = new DateChart(DateChart.Unit.YEAR, List.of(), 0, 0, 0);

  private Made() {}

  public static Results results(SearchAddress address, long total, Results.Part... parts) {
    return new Results(
        address.search(),
        total,
        false,
        Duration.ofMillis(4),
        List.of(parts),
        List.of(),
        List.of(),
        NO_CHART,
        List.of(),
        Optional.empty());
  }

  /// Results of a search that ended before it was done.
  public static Results stopped(Results made) {
    return new Results(
        made.search(),
        made.total(),
        true,
        Duration.ofMillis(2_010),
        made.parts(),
        made.hits(),
        made.facets(),
        made.chart(),
        made.spellings(),
        made.most());
  }

  public static Results with(Results made, List<Hit> hits, List<FacetCount> facets) {
    return new Results(
        made.search(),
        made.total(),
        made.partial(),
        made.took(),
        made.parts(),
        hits,
        facets,
        made.chart(),
        made.spellings(),
        made.most());
  }

  public static Results with(Results made, DateChart chart) {
    return new Results(
        made.search(),
        made.total(),
        made.partial(),
        made.took(),
        made.parts(),
        made.hits(),
        made.facets(),
        chart,
        made.spellings(),
        made.most());
  }

  public static Results with(
      Results made, List<Spelling> spellings, Optional<Results.Others> most) {
    return new Results(
        made.search(),
        made.total(),
        made.partial(),
        made.took(),
        made.parts(),
        made.hits(),
        made.facets(),
        made.chart(),
        spellings,
        most);
  }

  public static Hit hit(String headline, Placing placing) {
    return new Hit(
        new ArticleId("abcdefghjkmnp"),
        new Excerpt(List.of(new Excerpt.Piece(headline, false))),
        Certainty.STATED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("SALTMERE"),
        Optional.empty(),
        Optional.of("en"),
        120,
        List.of(),
        placing.matches(),
        Optional.of(placing));
  }

  /// A chart of so many days from 30 December 2023.
  public static DateChart days(int number, long undated) {
    return chart(
        DateChart.Unit.DAY,
        number,
        i -> LocalDate.of(2023, 12, 30).plusDays(i).toString(),
        undated);
  }

  /// A chart of so many months from October 2022.
  public static DateChart months(int number) {
    return chart(
        DateChart.Unit.MONTH, number, i -> YearMonth.of(2022, 10).plusMonths(i).toString(), 0);
  }

  /// A chart of so many years from 1701.
  public static DateChart years(int number) {
    return chart(DateChart.Unit.YEAR, number, i -> "%04d".formatted(1701 + i), 3);
  }

  /// The first bar is empty where there are several; each further one has one article more.
  private static DateChart chart(
      DateChart.Unit unit, int number, IntFunction<String> name, long undated) {
    var bars =
        IntStream.range(0, number)
            .mapToObj(i -> {
              var period = Period.parse(name.apply(i)).orElseThrow();
              long count = number == 1 ? 1 : i;
              return new DateChart.Bar(period, period, count, 10 + 3L * i);
            })
            .toList();
    return new DateChart(unit, bars, undated, 2 * undated, 0);
  }
}
