package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.index.Edition;

class DatePagesTest {
  private static final String DAY = "/day/2019-11-06";
  private static final Article FLOOD = Samples.flood().article();

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    var made =
        Stream.of(
            FLOOD,
            Samples.inferred().article(),
            dated("Bells", "2019-11-06", "The bells rang."),
            dated("A month", "2019-11", "Some day in November."),
            dated("A year", "2019", "Some day that year."),
            dated("A week on", "2019-11-13", "A week later."),
            dated("Before", "2017-11-06", "Two years before."),
            dated("Long ago", "1901-03-02", "Long ago."));
    var many =
        IntStream.range(0, Edition.SIZE + 3)
            .mapToObj(i -> dated("Number " + i, "2018-01-01", "The text of number " + i + "."));
    running = Running.with(folder, Stream.concat(made, many).toList());
  }

  private static Article dated(String headline, String date, String text) {
    return Samples.draft(headline, text)
        .published(date)
        .publication("The Gullport Mercury", Certainty.STATED)
        .file(headline.replace(' ', '-') + ".txt", 1)
        .article();
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @Test
  void aDayIsANewspaperWithTheLongestArticleFirst() throws Exception {
    var page = running.page(DAY);

    assertThat(page.select("h1").text()).isEqualTo("Wednesday, 6 November 2019");
    assertThat(page.title()).startsWith("Wednesday, 6 November 2019 – ");
    assertThat(page.select(".broadsheet .headline").eachText())
        .containsExactly(FLOOD.headline().orElseThrow().value(), "Bells");
    assertThat(page.select(".story.first .opening p").getFirst().text())
        .startsWith("The new flood defences");
    assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("2");
  }

  @Test
  void aDayLeadsToWhatStandsAroundIt() throws Exception {
    var page = running.page(DAY);

    assertThat(page.select(".trail a").eachAttr("href"))
        .containsExactly("/calendar", "/year/2019", "/month/2019-11");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/day/2018-01-01");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/day/2019-11-13");
    assertThat(page.select("[aria-labelledby=same] a").eachAttr("href"))
        .containsExactly("/day/2017-11-06");
    assertThat(page.select(".margin .more a").eachAttr("href"))
        .containsExactly("/month/2019-11#loose", "/year/2019#loose");
    assertThat(page.select("[aria-labelledby=papers] a").eachAttr("href"))
        .contains("/search?publication=The+Saltmere+Courier&from=2019-11-06&to=2019-11-06");
  }

  @Test
  void aDayWithoutArticlesSaysSoAndLeadsOn() throws Exception {
    var answer = running.get("/day/2019-11-07");
    var page = running.page("/day/2019-11-07");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select(".empty").text())
        .startsWith("No article in this archive is dated 7 November 2019.");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(DAY);
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/day/2019-11-13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/day/2019-02-29",
        "/day/2019-13-01",
        "/day/yesterday",
        "/month/2019-00",
        "/year/19",
        "/year/2019-",
        "/day/2019-02-30.json"
      })
  void whatIsNotInTheCalendarIsNotThere(String path) throws Exception {
    assertThat(running.get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/day/2019-11-6, /day/2019-11-06",
    "/day/20191106, /day/2019-11-06",
    "/day/2019-11, /month/2019-11",
    "/month/2019-1, /month/2019-01",
    "/year/2019-11-06?page=2, /day/2019-11-06?page=2",
    "/day/2019-11-6.json, /day/2019-11-06.json"
  })
  void aDateWrittenOtherwiseLeadsToItsAddress(String path, String address) throws Exception {
    var answer = running.get(path);

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
  }

  @Test
  void aMonthIsATableOfWeeksWithItsHoles() throws Exception {
    var page = running.page("/month/2019-11");
    var table = page.select("table.month");

    assertThat(table.select("thead abbr").eachAttr("title")).startsWith("Monday").hasSize(7);
    assertThat(table.select("tbody tr").getFirst().select("td").eachAttr("class"))
        .containsExactly("outside", "outside", "outside", "outside", "hole", "hole", "hole");
    assertThat(table.select("td a").eachAttr("href")).containsExactly(DAY, "/day/2019-11-13");
    assertThat(table.select("td a").getFirst().text()).isEqualTo("6 2 articles");
    assertThat(table.select("td.hole")).hasSize(28);
    assertThat(table.select("td.hole").getFirst().text()).contains("no articles");
  }

  @Test
  void whatIsDatedToAMonthOrAYearStandsThereAlone() throws Exception {
    var month = running.page("/month/2019-11");
    var year = running.page("/year/2019");

    assertThat(month.select("[aria-labelledby=loose] .headline").eachText())
        .containsExactly("A month");
    assertThat(month.select("[aria-labelledby=longest] .headline").eachText())
        .containsExactlyInAnyOrder(FLOOD.headline().orElseThrow().value(), "Bells", "A week on");
    assertThat(year.select("[aria-labelledby=loose] .headline").eachText())
        .containsExactly("A year");
    assertThat(year.select("a[rel=prev]").attr("href")).isEqualTo("/year/2018");
  }

  @Test
  void everyDayOfTheCalendarHasThePageItPromises() throws Exception {
    for (var year : running.page("/calendar").select(".years-by-months th a").eachAttr("href")) {
      for (var day : running.page(year).select(".little td a")) {
        var promised = day.attr("title").replaceAll(".*: (\\d+) .*", "$1");

        assertThat(running.page(day.attr("href")).select("[data-total]").attr("data-total"))
            .as(day.attr("href"))
            .isEqualTo(promised);
      }
    }
  }

  @Test
  void aYearHasTwelveMonths() throws Exception {
    var page = running.page("/year/2019");

    assertThat(page.select(".little h2").eachText()).hasSize(12).contains("January", "November 4");
    assertThat(page.select(".little h2 a").eachAttr("href")).containsExactly("/month/2019-11");
    assertThat(page.select(".little td a").eachAttr("href"))
        .containsExactly(DAY, "/day/2019-11-13");
  }

  @Test
  void theCalendarSaysALongStretchWithoutArticlesInOneRow() throws Exception {
    var page = running.page("/calendar");
    var rows = page.select(".years-by-months tbody tr");

    assertThat(rows.eachText().stream().map(row -> row.replaceFirst(" .*", "")))
        .containsExactly("1901", "1902–2016:", "2017", "2018", "2019");
    assertThat(rows.getLast().select("td a").eachAttr("href")).containsExactly("/month/2019-11");
    assertThat(rows.getLast().select(".sum").text()).isEqualTo("5");
    assertThat(page.select("a[href=/undated]").text()).isEqualTo("One article is undated");
  }

  @Test
  void manyArticlesOfADayArePaged() throws Exception {
    var first = running.page("/day/2018-01-01");
    var second = running.page("/day/2018-01-01?page=2");

    assertThat(first.select(".story")).hasSize(Edition.SIZE);
    assertThat(first.select(".paging a[rel=next]").attr("href"))
        .isEqualTo("/day/2018-01-01?page=2");
    assertThat(second.select(".story")).hasSize(3);
    assertThat(second.select(".story.first")).isEmpty();
    assertThat(running.json("/day/2018-01-01.json?page=9").get("page").asInt()).isEqualTo(2);
  }

  @Test
  void theUndatedHaveAPageThatSaysWhyTheyAre() throws Exception {
    var page = running.page("/undated");

    assertThat(page.select(".deck").text()).contains("no date is made up");
    assertThat(page.select(".story .headline").text()).startsWith("The lighthouse keeper");
    assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("1");
  }

  @Test
  void theDateOfAnArticleLeadsToItsDayAndTheFrontPageToTheCalendar() throws Exception {
    var article = running.page("/article/" + FLOOD.id());
    var front = running.page("/");

    assertThat(article.select(".head .meta a.day").attr("href")).isEqualTo(DAY);
    assertThat(front.select(".margin a[href=/calendar]")).hasSize(1);
    assertThat(front.select(".account a[href=/undated]")).hasSize(1);
    assertThat(front.select(".chart a").eachAttr("href")).contains("/year/1901", "/year/2019");
  }

  @Test
  void programsGetTheSame() throws Exception {
    var day = running.json(DAY + ".json");
    var month = running.json("/month/2019-11.json");
    var calendar = running.json("/calendar.json");

    assertThat(day.get("before").asString()).isEqualTo("2018-01-01");
    assertThat(day.get("sameDay").get(0).get("date").asString()).isEqualTo("2017-11-06");
    assertThat(day.get("stories")).hasSize(2);
    assertThat(month.get("days")).hasSize(2);
    assertThat(month.get("exact").asInt()).isEqualTo(1);
    assertThat(calendar.get("years")).hasSize(4);
    assertThat(calendar.get("undated").asInt()).isEqualTo(1);
  }

  @Test
  void everyPageHasOneHeadingAndItsOwnTitle() throws Exception {
    var paths = List.of(DAY, "/day/2019-11-07", "/month/2019-11", "/year/2019", "/calendar");

    for (var path : Stream.concat(paths.stream(), Stream.of("/undated", "/year/1950")).toList()) {
      var page = running.page(path);

      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.title()).as(path).startsWith(page.select("h1").text());
      assertThat(page.select("[style], script:not([src])")).as(path).isEmpty();
    }
  }
}
