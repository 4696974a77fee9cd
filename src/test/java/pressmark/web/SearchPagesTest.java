package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Certainty;

class SearchPagesTest {
  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    var tides =
        IntStream.range(0, 45)
            .mapToObj(i ->
                Samples.draft("Tide table " + i, "High water at " + i + " past noon.")
                    .published("%d-05-01".formatted(2000 + i % 9))
                    .publication("The Tide Gazette", Certainty.STATED)
                    .file("tides/" + i + ".txt", 1)
                    .article());
    running = Running.with(folder, Stream.concat(Samples.few().stream(), tides).toList());
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @Test
  void theTotalIsExactOnPageAndInJson() throws Exception {
    var page = running.page("/search?q=flood");
    var json = running.json("/search.json?q=flood");

    assertThat(page.select("[role=status] [data-total]").attr("data-total")).isEqualTo("2");
    assertThat(page.select("[role=status]").text()).startsWith("2 articles");
    assertThat(json.get("total").asInt()).isEqualTo(2);
    assertThat(json.get("hits").size()).isEqualTo(2);
  }

  @Test
  void aHitLinksToItsArticleWithTheQueryAlong() throws Exception {
    var link = running.page("/search?q=barrier").select("ol.hits .headline a");

    var article = running.page(link.attr("href"));

    assertThat(link.attr("href")).endsWith("?q=barrier&hit=1");
    assertThat(article.select("article mark").eachText()).contains("barrier");
    assertThat(article.select("a.back").attr("href")).isEqualTo("/search?q=barrier#hit-1");
  }

  @Test
  void hitsAreAnOrderedListWithMarkedExcerpts() throws Exception {
    var hits = running.page("/search?q=barrier").select("ol.hits > li");

    assertThat(hits).hasSize(1);
    assertThat(hits.select(".excerpt mark").text()).contains("barrier");
    assertThat(hits.select(".meta .publication").text()).isEqualTo("The Saltmere Courier");
    assertThat(hits.select(".meta time").attr("datetime")).isEqualTo("2019-11-06");
  }

  @Test
  void excerptsAreListsOfTextsAndMatches() throws Exception {
    var hit = running.json("/search.json?q=barrier").get("hits").get(0);

    var pieces = hit.get("excerpts").get(0);

    assertThat(hit.get("headline").asString()).startsWith("Flood defences");
    assertThat(hit.get("published").asString()).isEqualTo("2019-11-06");
    assertThat(IntStream.range(0, pieces.size()).mapToObj(pieces::get))
        .allMatch(piece -> piece.size() == 1 && (piece.has("text") || piece.has("match")))
        .anyMatch(piece -> piece.has("match"));
  }

  @Test
  void everyResultIsOnExactlyOnePage() throws Exception {
    var ids = new ArrayList<String>();
    var next = "/search?q=tide&size=10";
    while (!next.isEmpty()) {
      var page = running.page(next);
      ids.addAll(page.select(".hits > li").eachAttr("data-id"));
      next = page.select("a[rel=next]").attr("href");
    }

    assertThat(ids).hasSize(46).doesNotHaveDuplicates();
  }

  @Test
  void aFacetLeadsToAsManyArticlesAsItCounts() throws Exception {
    var choices = running.page("/search").select(".facet li");

    assertThat(choices.size()).isGreaterThan(10);
    for (var choice : choices) {
      var count = choice.select(".count").text();
      var narrowed = running.page(choice.select("a.value").attr("href"));
      var without = running.page(choice.select("a.change").attr("href"));

      assertThat(total(narrowed)).as(choice.text()).isEqualTo(count);
      assertThat(Integer.parseInt(total(without)) + Integer.parseInt(count)).isEqualTo(48);
    }
  }

  private static String total(Document page) {
    return page.select("[data-total]").attr("data-total");
  }

  @Test
  void aFilterInForceCanBeTakenAway() throws Exception {
    var page = running.page("/search?q=tide&publication=The+Tide+Gazette&from=2001&to=2003");

    assertThat(page.select(".conditions li").eachText())
        .containsExactly("Publication: The Tide Gazette ×", "Published: 2001–2003 ×", "Clear all");
    assertThat(page.select(".conditions a").eachAttr("href"))
        .containsExactly(
            "/search?q=tide&from=2001&to=2003",
            "/search?q=tide&publication=The+Tide+Gazette",
            "/search?q=tide");
    assertThat(page.select("form input[type=hidden]").eachAttr("name"))
        .containsExactly("publication", "from", "to");
  }

  @Test
  void partsOfTheQueryStandWithTheirOwnCounts() throws Exception {
    var parts = running.page("/search?q=flood+barrier").select(".understood .part");

    assertThat(parts.eachText()).containsExactly("flood 2 ×", "barrier 1 ×");
  }

  @Test
  void whenNothingIsFoundThePageSaysWhichWordIsToBlame() throws Exception {
    var page = running.page("/search?q=flood+barrier+tractor");

    assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("0");
    assertThat(page.select(".nothing").text()).contains("tractor");
    var way = page.select(".nothing a:contains(there is 1)");
    assertThat(total(running.page(way.attr("href")))).isEqualTo("1");
  }

  @Test
  void badParametersFallBackWithANotice() throws Exception {
    var page = running.page("/search?q=tide&page=abc&size=100000&from=never&sort=odd&x=1");

    assertThat(total(page)).isEqualTo("46");
    assertThat(page.select(".notice")).hasSize(4);
  }

  @Test
  void whateverFitsIntoTheBoxIsAnswered() throws Exception {
    var page = running.page("/search?q=" + "%E6%B0%B4".repeat(4000));

    assertThat(total(page)).isEqualTo("0");
    assertThat(page.select(".notice").text()).contains("Only the first 1,000 characters");
  }

  @Test
  void aPageBeyondTheLastSaysSo() throws Exception {
    var page = running.page("/search?q=tide&page=99");

    assertThat(total(page)).isEqualTo("46");
    assertThat(page.select(".notice a").attr("href")).isEqualTo("/search?q=tide&page=3");
  }

  @Test
  void newestAndOldestAreEachOthersReverseInTime() throws Exception {
    var newest = running.page("/search?sort=newest&q=tide").select(".hits time").eachText();
    var oldest = running.page("/search?sort=oldest&q=tide").select(".hits time").eachText();

    assertThat(newest.getFirst()).isEqualTo("6 November 2019");
    assertThat(oldest.getFirst()).isEqualTo("1 May 2000");
  }

  @Test
  void theFrontPageCountsWhatIsThere() throws Exception {
    var page = running.page("/");
    var json = running.json("/index.json");

    assertThat(page.select(".account").text()).startsWith("48 articles 4 publications 2000–2019");
    assertThat(total(page)).isEqualTo("48");
    assertThat(page.select(".warning").text()).contains("1 file could not be read");
    assertThat(json.get("articles").asInt()).isEqualTo(48);
    assertThat(json.get("publications").get(0).get("name").asString())
        .isEqualTo("The Tide Gazette");
    for (var bar : page.select(".chart a")) {
      assertThat(running.page(bar.attr("href")).select("[data-total]").attr("data-total"))
          .isEqualTo(bar.select("title").text().replaceAll(".*: (\\d+) .*", "$1"));
    }
  }

  @Test
  void theLedgerAddsUp() throws Exception {
    var json = running.json("/loading.json");
    var page = running.page("/loading");

    long roles = json.get("roles").valueStream().mapToLong(n -> n.asLong()).sum();
    assertThat(json.get("lines").asLong()).isEqualTo(json.get("blank").asLong() + roles);
    assertThat(json.get("files").asInt()).isEqualTo(49);
    assertThat(page.select("#rejected + dl").text()).contains(Running.EMPTY_FILE);
    assertThat(page.select(".ledger:not(.narrow) tbody tr")).hasSize(49);
  }

  @Test
  void everyPageHasItsSearchBoxOneHeadingAndNothingInline() throws Exception {
    for (var path : List.of("/", "/search?q=tide", "/loading", "/help", "/nope")) {
      var page = running.page(path);

      assertThat(page.select("form[role=search] input[type=search][name=q]")).as(path).hasSize(1);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("main, header, footer")).as(path).hasSizeGreaterThanOrEqualTo(3);
      assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
          .as(path)
          .isEmpty();
      assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
          .as(path)
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
  }

  @Test
  void whatIsTypedStaysInTheBox() throws Exception {
    var page = running.page("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.select("input[type=search]").attr("value"))
        .isEqualTo("\"><script>alert(1)</script>");
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void aYearNarrowsWithinTheRangeOfDatesAskedFor() throws Exception {
    var page = running.page("/search?q=tide&from=2001-02-03&to=2003-12-01");

    var years = page.select(".facets a.value[href*=year=]");

    assertThat(years.eachText()).containsExactlyInAnyOrder("2001", "2002", "2003");
    for (var year : years) {
      assertThat(year.attr("href")).contains("&from=2001-02-03&to=2003-12-01");
      assertThat(total(year.attr("href"))).isEqualTo(count(year));
    }
  }

  @Test
  void anotherYearAddsItsArticlesAndAnExcludedOneTakesThem() throws Exception {
    var page = running.page("/search?q=tide&year=2001");
    int before = total("/search?q=tide&year=2001");

    var others = page.select(".facets li:not(.included) a.value[href*=year=2001&year=]");

    assertThat(others).isNotEmpty();
    for (var year : others) {
      assertThat(total(year.attr("href"))).isEqualTo(before + count(year));
    }
    int all = total("/search?q=tide");
    assertThat(total("/search?q=tide&-year=2001")).isEqualTo(all - before);
  }

  private static int count(Element choice) {
    return Integer.parseInt(choice.siblingElements().select(".count").text());
  }

  private static int total(String address) throws Exception {
    return Integer.parseInt(running.page(address).select("[data-total]").attr("data-total"));
  }
}
