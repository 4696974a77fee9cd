package pressmark.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.article.Article;
import pressmark.article.Certainty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an article's page offers to those who quote and cite it, and tells their programs.
class CitingTest {
  private static final Article FLOOD = Samples.flood().article();
  private static final Article KEEPER = Samples.inferred().article();
  private static final Article HOSTILE = Samples.hostile().article();
  private static final Article WIRE =
      Samples.draft("Peace at last", "It was signed on Friday.")
          .byline("By Reuters and Ursula von der Leyen", "Reuters", "Ursula von der Leyen")
          .publication("The Saltmere Courier", Certainty.STATED)
          .published("2019-11")
          .file("wire.txt", 1)
          .article();

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.with(folder, List.of(FLOOD, KEEPER, HOSTILE, WIRE));
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static String at(Article article) {
    return "/article/" + article.id();
  }

  @Test
  void thePageCitesInEveryStyleWithItalics() throws Exception {
    var page = running.page(at(FLOOD));
    var rows = page.select(".cite .row");
    var address = "http://127.0.0.1:" + running.port() + at(FLOOD);

    assertThat(rows.select("dt").eachText())
        .containsExactly("Chicago", "MLA", "APA", "Harvard", "BibTeX", "RIS", "CSL-JSON");
    assertThat(rows.getFirst().select(".citation").text())
        .isEqualTo(
            "Thorne, Ida, and Paul Reyes. “Flood defences held through the night, harbour master"
                + " says.” Saltmere Courier, November 6, 2019. "
                + address
                + ".");
    assertThat(page.select(".citation i").eachText())
        .containsExactly(
            "Saltmere Courier",
            "The Saltmere Courier",
            "The Saltmere Courier",
            "The Saltmere Courier");
    assertThat(page.select(".brackets")).isEmpty();
    assertThat(page.select(".cite button:not([hidden])")).isEmpty();
  }

  @Test
  void bracketsAreExplainedWhereThereAreAny() throws Exception {
    var page = running.page(at(KEEPER));

    assertThat(page.select(".cite .citation").getFirst().text())
        .startsWith("[Gullport Mercury]. Untitled news article. n.d. Accessed ");
    assertThat(page.select(".brackets").text()).startsWith("What stands in square brackets");
  }

  @ParameterizedTest
  @CsvSource({
    "ris, application/x-research-info-systems, TY  - NEWS",
    "bib, application/x-bibtex, @article{thorne2019-",
    "csl.json, application/vnd.citationstyles.csl+json, [ {"
  })
  void theReferencesOfTheBoxAreFiles(String ending, String type, String begins) throws Exception {
    var link = running.page(at(FLOOD)).select(".cite a[href$=." + ending + "]").attr("href");

    var answer = running.get(link);

    assertThat(link).isEqualTo(at(FLOOD) + "." + ending);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type + "; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + FLOOD.id() + "." + ending + "\"");
    assertThat(answer.body()).startsWith(begins);
    var tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).contains(LocalDate.now(ZoneOffset.UTC).toString());
    assertThat(running.get(link, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(running.get("/article/aaaaaaaaaaaaa." + ending).statusCode()).isEqualTo(404);
  }

  @Test
  void everyParagraphHasALinkToItselfThatStaysWhenTheFileIsLoadedAgain() throws Exception {
    var before = anchors(running.page(at(FLOOD)));

    running.add(FLOOD);

    assertThat(before).containsExactly("p1#p1", "p2#p2", "p3#p3", "p4#p4", "p5#p5");
    assertThat(anchors(running.page(at(FLOOD)))).isEqualTo(before);
  }

  private static List<String> anchors(Document page) {
    return page.select(".text > [id] > a.anchor[aria-label]").stream()
        .map(link -> Objects.requireNonNull(link.parent()).id() + link.attr("href"))
        .toList();
  }

  @Test
  void aQuoteKnowsWhereItStands() throws Exception {
    var quote = running.page(at(WIRE)).select(".quote[hidden]");

    assertThat(quote.attr("data-address"))
        .isEqualTo("http://127.0.0.1:" + running.port() + at(WIRE));
    assertThat(quote.select(".source").html())
        .isEqualTo("Peace at last. <i>The Saltmere Courier</i>, November 2019");
  }

  @Test
  void referenceManagersFindAllTheyLookFor() throws Exception {
    var page = running.page(at(FLOOD));

    assertThat(entries(page, "name"))
        .containsEntry("z:itemType", List.of("newspaperArticle"))
        .containsEntry(
            "DC.title", List.of("Flood defences held through the night, harbour master says"))
        .containsEntry("DC.creator", List.of("Thorne, Ida", "Reyes, Paul"))
        .containsEntry("prism.publicationName", List.of("The Saltmere Courier"))
        .containsEntry("prism.publicationDate", List.of("2019-11-06"))
        .containsEntry("DC.language", List.of("en"))
        .doesNotContainKey("citation_journal_title");
    assertThat(entries(page, "property"))
        .containsEntry("article:section", List.of("Local"))
        .containsEntry("og:type", List.of("article"))
        .containsEntry(
            "og:title", List.of("Flood defences held through the night, harbour master says"))
        .containsEntry("og:site_name", List.of("The Saltmere Courier"))
        .containsEntry("og:url", List.of(page.select("link[rel=canonical]").attr("href")));
    assertThat(entries(running.page(at(WIRE)), "name"))
        .containsEntry("DC.creator", List.of("Reuters", "von der Leyen, Ursula"))
        .containsEntry("prism.publicationDate", List.of("2019-11"));
  }

  private static Map<String, List<String>> entries(Document page, String kind) {
    var entries = new LinkedHashMap<String, List<String>>();
    for (var name : page.select("meta[" + kind + "]").eachAttr(kind)) {
      entries.put(name, page.select("meta[" + kind + "='" + name + "']").eachAttr("content"));
    }
    return entries;
  }

  @Test
  void theLinkedDescriptionUsesTheTermsOfSchemaOrgWithTheirTypes() throws Exception {
    var types = types();
    for (var article : List.of(FLOOD, KEEPER, HOSTILE, WIRE)) {
      var data =
          running.page(at(article)).select("script[type=application/ld+json]").getFirst().data();
      var description = JsonMapper.shared().readTree(data);

      assertThat(description.get("@context").asString()).isEqualTo("https://schema.org");
      assertThat(description.get("@type").asString()).isEqualTo("NewsArticle");
      for (var property : description.properties()) {
        if (!property.getKey().startsWith("@")) {
          assertThat(types).as(data).containsKey(property.getKey());
          var values =
              property.getValue().isArray()
                  ? property.getValue().values()
                  : List.of(property.getValue());
          assertThat(values)
              .as(property.getKey())
              .allMatch(value -> is(value, types.getOrDefault(property.getKey(), List.of())));
        }
      }
    }
    var wire = running.page(at(WIRE)).select("script[type=application/ld+json]").getFirst().data();
    assertThat(
            JsonMapper.shared().readTree(wire).get("author").valueStream().map(JsonNode::toString))
        .allMatch(author -> author.contains("Reuters") == author.contains("Organization"));
  }

  private static boolean is(JsonNode value, List<String> types) {
    return types.stream()
        .anyMatch(type ->
            switch (type) {
              case "Text" -> value.isString() && !value.asString().isBlank();
              case "URL" -> value.isString() && value.asString().startsWith("http");
              case "Date" -> value.asString().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
              case "Integer" -> value.isInt();
              default ->
                  value.isObject()
                      && value.get("@type").asString().equals(type)
                      && value.get("name").isString()
                      && value.size() == 2;
            });
  }

  private static Map<String, List<String>> types() throws IOException {
    try (var stream =
        Objects.requireNonNull(
            CitingTest.class.getResourceAsStream("/citations/schema-org-news-article.txt"))) {
      var types = new LinkedHashMap<String, List<String>>();
      new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.contains(": ") && !line.startsWith("#"))
          .map(line -> line.split(": ", -1))
          .forEach(pair -> types.put(pair[0], Stream.of(pair[1].split(" ", -1)).toList()));
      return types;
    }
  }
}
