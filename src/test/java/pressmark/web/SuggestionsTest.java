package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SuggestionsTest {
  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.with(folder, Samples.few());
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static List<JsonNode> suggestions(String typed) throws Exception {
    return running.json("/suggest.json?q=" + typed).get("suggestions").valueStream().toList();
  }

  private static JsonNode of(String kind, String typed) throws Exception {
    return suggestions(typed).stream()
        .filter(each -> each.get("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCompletionIsAQuery() throws Exception {
    var completion = of("completion", "storm+publication:couri");

    assertThat(completion.get("text").asString())
        .isEqualTo("storm publication:\"The Saltmere Courier\"");
    assertThat(completion.has("url")).isFalse();
  }

  @Test
  void aHeadlineLeadsToItsArticle() throws Exception {
    var headline = of("headline", "flood+def");

    assertThat(headline.get("kind").asString()).isEqualTo("headline");
    assertThat(headline.get("text").asString()).startsWith("Flood defences held");
    assertThat(headline.get("publication").asString()).isEqualTo("The Saltmere Courier");
    assertThat(headline.get("published").asString()).isEqualTo("2019-11-06");
    assertThat(running.page(headline.get("url").asString()).select("h1").text())
        .isEqualTo(headline.get("text").asString());
  }

  @Test
  void aPublicationLeadsToAsManyArticlesAsItCounts() throws Exception {
    var paper = of("publication", "courie");

    assertThat(paper.get("kind").asString()).isEqualTo("publication");
    assertThat(paper.get("text").asString()).isEqualTo("The Saltmere Courier");
    assertThat(running.page(paper.get("url").asString()).select("[data-total]").attr("data-total"))
        .isEqualTo(paper.get("count").asString());
  }

  @Test
  void aFieldCompletesWhatWasTyped() throws Exception {
    var field = of("field", "storm+Head");

    assertThat(field.get("kind").asString()).isEqualTo("field");
    assertThat(field.get("text").asString()).isEqualTo("storm headline:");
    assertThat(field.has("url")).isFalse();
  }

  @Test
  void nothingTypedSuggestsNothing() throws Exception {
    for (var address : List.of("/suggest.json", "/suggest.json?q=", "/suggest.json?q=+")) {
      assertThat(running.json(address).get("suggestions").isEmpty()).as(address).isTrue();
    }
    assertThat(running.json("/suggest").toString()).isEqualTo("[\"\",[],[],[]]");
  }

  @Test
  void browsersGetCompletionsThatAreQueries() throws Exception {
    var answer = running.json("/suggest?q=sal");

    assertThat(answer.get(0).asString()).isEqualTo("sal");
    assertThat(answer.get(1).get(0).asString()).isEqualTo("publication:\"The Saltmere Courier\"");
    assertThat(answer.get(2).get(0).asString()).isEqualTo("1 article");
    assertThat(answer.get(3).get(0).asString())
        .isEqualTo(
            "http://127.0.0.1:%d/search?publication=The+Saltmere+Courier"
                .formatted(running.port()));
    assertThat(running.get("/suggest?q=sal").headers().firstValue("Content-Type"))
        .contains("application/x-suggestions+json; charset=utf-8");
  }

  @Test
  void aSuggestionIsKeptUntilTheArchiveChanges() throws Exception {
    var answer = running.get("/suggest.json?q=flo");
    var tag = answer.headers().firstValue("ETag").orElseThrow();

    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(running.get("/suggest.json?q=flo", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void everyAddressOfTheDescriptionAnswersWithItsType() throws Exception {
    var description = new Lists(running).feed("/opensearch.xml").getDocumentElement();

    var urls = Lists.elements(description, "Url");
    var types = urls.stream().map(url -> url.getAttribute("type")).toList();

    assertThat(description.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    assertThat(Lists.text(description, "ShortName")).hasSizeLessThanOrEqualTo(16).isNotBlank();
    assertThat(types)
        .contains(
            "text/html",
            "application/json",
            "application/atom+xml",
            "application/x-suggestions+json",
            "application/opensearchdescription+xml");
    for (var url : urls) {
      var template = url.getAttribute("template");
      var filled =
          template.replace("{searchTerms}", "flood").replaceAll("\\{(startPage|count)\\?}", "");
      var answer = running.get(Lists.path(filled));

      assertThat(filled).startsWith("http://127.0.0.1:" + running.port());
      assertThat(answer.statusCode()).as(filled).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith(url.getAttribute("type"));
    }
    assertThat(running.json("/search.json?q=flood&page=&size=").at("/query/notices").isEmpty())
        .isTrue();
  }
}
