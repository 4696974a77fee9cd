package pressmark.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.article.Certainty;
import tools.jackson.databind.JsonNode;

/// Whatever is searched, list, counts, feed and files are the same articles.
@Tag("thorough")
class AgreementTest {
  private static final int ARTICLES = 50;
  private static final List<String> WORDS =
      List.of(
          "flood", "tide", "harbour", "keeper", "barrier", "market", "ferry", "council", "rain");
  private static final List<String> PAPERS = List.of("The Courier", "The Mercury", "L’Écho & Fils");
  private static final List<String> SECTIONS = List.of("Local", "Sport", "News; Pg. 1");
  private static final List<String> AUTHORS = List.of("Ida Thorne", "Paul Reyes", "Bo Lind");

  @TempDir private static Path folder;
  private static Running running;
  private static Lists lists;
  private static final Random CHANCE = new Random(3);

  @BeforeAll
  static void start() throws IOException {
    running =
        Running.with(
            folder, IntStream.range(0, ARTICLES).mapToObj(AgreementTest::article).toList());
    lists = new Lists(running);
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static Article article(int number) {
    var draft =
        Samples.draft(
                words(3) + " " + number, words(12) + ".", words(8) + ", number " + number + ".")
            .language(one(List.of("en", "en", "fr")))
            .file("f" + number + ".txt", 1);
    var year = 2018 + CHANCE.nextInt(4);
    switch (CHANCE.nextInt(4)) {
      case 0 -> draft.published("" + year);
      case 1 -> draft.published("%d-%02d".formatted(year, 1 + CHANCE.nextInt(12)));
      case 2 ->
          draft.published(
              "%d-%02d-11T08:%02d".formatted(year, 1 + CHANCE.nextInt(12), number % 60));
      default -> {}
    }
    if (CHANCE.nextInt(5) > 0) {
      draft.publication(one(PAPERS), Certainty.STATED).section(one(SECTIONS));
    }
    if (CHANCE.nextInt(3) > 0) {
      var author = one(AUTHORS);
      draft.byline("By " + author, author).dateline(one(List.of("SALTMERE", "GULLPORT")));
    }
    return CHANCE.nextBoolean() ? draft.article() : draft.caption(words(4), "EPA").article();
  }

  private static <T> T one(List<T> of) {
    return of.get(CHANCE.nextInt(of.size()));
  }

  private static String words(int most) {
    var words = new ArrayList<String>();
    IntStream.rangeClosed(0, CHANCE.nextInt(most)).forEach(_ -> words.add(one(WORDS)));
    return String.join(" ", words);
  }

  @Test
  void pageListFeedAndFilesAreTheSameArticles() throws Exception {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      var parameters = parameters();
      var ids = pages("/search.json?" + parameters);
      var page = running.page("/search?" + parameters);

      assertThat(page.select("[data-total]").attr("data-total"))
          .as(parameters)
          .isEqualTo("" + ids.size());
      assertThat(page.select("ol.hits > li.hit").eachAttr("data-id"))
          .as(parameters)
          .isEqualTo(ids.subList(0, Math.min(20, ids.size())));
      assertThat(lists.table("/search.csv?" + parameters).stream().map(row -> row.get("id")))
          .as(parameters)
          .isEqualTo(ids);
      assertThat(
              lists.references("/search.ris?" + parameters).stream()
                  .map(reference -> Lists.id("" + reference.getUrl())))
          .as(parameters)
          .isEqualTo(ids);
      assertThat(
              lists.entries("/search.atom?size=30&" + parameters).stream()
                  .map(entry -> Lists.id(Lists.text(entry, "id"))))
          .as(parameters)
          .isEqualTo(ids);
      found += ids.isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(100);
  }

  /// The ids on all pages, which are as many as each page says.
  private static List<String> pages(String address) throws Exception {
    var ids = new ArrayList<String>();
    var pages = 1;
    for (int page = 1; page <= pages; page++) {
      var answer = running.json(address + "&size=30&page=" + page);
      pages = answer.get("pages").asInt();
      answer.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
      if (page == pages) {
        assertThat(ids).as(address).hasSize(answer.get("total").asInt()).doesNotHaveDuplicates();
      }
    }
    return ids;
  }

  @Test
  void aValueOfAFacetLeadsToAsManyArticlesAsItCounts() throws Exception {
    for (int i = 0; i < 5; i++) {
      var parameters = parameters();
      var answer = running.json("/search.json?" + parameters);
      for (var facet : answer.get("facets").properties()) {
        var key = facet.getKey().equals("language") ? "lang" : facet.getKey();
        if (!parameters.matches("(.*&)?-?" + key + "=.*")) {
          follow(parameters, key, facet.getValue());
        }
      }
    }
  }

  @Test
  void aBarOfTheChartLeadsToAsManyArticlesAsItCounts() throws Exception {
    for (int i = 0; i < 5; i++) {
      var parameters = parameters();
      var bars = running.json("/search.json?" + parameters).at("/chart/bars");
      for (var bar : parameters.matches(".*&(from|to|undated)=.*") ? List.<JsonNode>of() : bars) {
        var stretch = "from=" + bar.get("from").asString() + "&to=" + bar.get("to").asString();
        assertThat(total(parameters + "&" + stretch))
            .as(parameters + "&" + stretch)
            .isEqualTo(bar.get("count").asLong());
      }
    }
  }

  private static long total(String parameters) throws Exception {
    return running.json("/search.json?" + parameters).get("total").asLong();
  }

  private static void follow(String parameters, String key, JsonNode values) throws Exception {
    for (var value : values) {
      var address =
          "/search.json?%s&%s".formatted(parameters, pair(key, value.get("value").asString()));
      assertThat(running.json(address).get("total").asLong())
          .as(address)
          .isEqualTo(value.get("count").asLong());
    }
  }

  private static String parameters() {
    var pairs = new ArrayList<String>();
    pairs.add(pair("q", query()));
    add(pairs, 4, pair("match", "any"));
    add(pairs, 4, pair("publication", one(PAPERS)));
    add(pairs, 8, pair("publication", one(PAPERS)));
    add(pairs, 8, pair("-section", one(SECTIONS)));
    add(pairs, 8, pair("byline", one(AUTHORS)));
    add(pairs, 8, pair("caption", one(List.of("yes", "no"))));
    add(pairs, 8, pair("lang", "en"));
    add(pairs, 8, pair("year", "2019"));
    add(pairs, 6, pair("from", one(List.of("2018", "2019-03", "2020-05-11"))));
    add(pairs, 6, pair("to", one(List.of("2021", "2020-12"))));
    add(pairs, 8, pair("undated", "1"));
    add(pairs, 2, pair("sort", one(List.of("best", "newest", "oldest", "longest"))));
    return String.join("&", pairs);
  }

  private static void add(List<String> pairs, int oneIn, String pair) {
    if (CHANCE.nextInt(oneIn) == 0) {
      pairs.add(pair);
    }
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, UTF_8);
  }

  private static String query() {
    return switch (CHANCE.nextInt(8)) {
      case 0 -> "";
      case 1 -> one(WORDS) + " OR " + one(WORDS);
      case 2 -> one(WORDS) + " -" + one(WORDS);
      case 3 -> '"' + one(WORDS) + " " + one(WORDS) + '"';
      case 4 -> one(WORDS).substring(0, 3) + "*";
      case 5 -> "headline:" + one(WORDS);
      case 6 -> one(WORDS) + " " + one(WORDS) + " " + one(WORDS);
      default -> one(WORDS);
    };
  }
}
