package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import tools.jackson.databind.json.JsonMapper;

class ArticlePagesTest {
  private static final Article FLOOD = Samples.flood().article();
  private static final Article KEEPER = Samples.inferred().article();
  private static final Article HOSTILE = Samples.hostile().article();
  private static final Article ARABIC =
      Samples.draft("فيضان في المدينة", "قال المحافظ إن الفيضان انحسر.")
          .language("ar")
          .publication("The Saltmere Courier", Certainty.GUESSED)
          .file("arabic.txt", 1)
          .article();

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.with(folder, List.of(FLOOD, KEEPER, HOSTILE, ARABIC));
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static String at(Article article) {
    return "/article/" + article.id();
  }

  @Test
  void theWholeRecordIsOnThePage() throws Exception {
    var page = running.page(at(FLOOD));

    assertThat(page.select("article h1").text()).isEqualTo(FLOOD.headline().orElseThrow().value());
    assertThat(page.select(".deck").text()).startsWith("A barrier argued over");
    assertThat(page.select(".head .meta > *").eachText())
        .containsExactly(
            "The Saltmere Courier",
            "6 November 2019",
            "SALTMERE",
            "By Ida Thorne and Paul Reyes",
            "93 words, 1 minute");
    assertThat(page.select("figure figcaption").text())
        .isEqualTo("The barrier at high water, seen from Ferry Lane. Courier / J. Okafor");
    assertThat(page.select(".text > [id^=p]").eachText())
        .isEqualTo(FLOOD.paragraphs().stream().map(Paragraph::text).toList());
    assertThat(page.select(".text h2").attr("id")).isEqualTo("p3");
    assertThat(page.select(".contributor").text()).startsWith("Tom Hale");
    assertThat(page.select("article").attr("lang")).isEqualTo("en");
  }

  @Test
  void marksStandExactlyWhereTheMatchesAre() throws Exception {
    var page = running.page(at(FLOOD) + "?q=flood");

    var marks = page.select("article mark");
    assertThat(marks.eachText()).hasSize(4).allMatch(text -> text.equalsIgnoreCase("flood"));
    assertThat(marks.eachAttr("id")).containsExactly("m1", "m2", "m3", "m4");
    assertThat(page.select(".text > [id^=p]").eachText())
        .isEqualTo(FLOOD.paragraphs().stream().map(Paragraph::text).toList());
    assertThat(page.select(".stepper .at").text()).isEqualTo("4 matches");
  }

  @Test
  void aPhraseIsMarkedAndOtherWordsAreNot() throws Exception {
    var page = running.page(at(FLOOD) + "?q=%22flood+barrier%22");

    assertThat(String.join(" ", page.select("article mark").eachText())).isEqualTo("flood barrier");
  }

  @Test
  void aNameInAContributorsNoteIsMarkedThere() throws Exception {
    var page = running.page(at(FLOOD) + "?q=gullport");

    assertThat(page.select(".contributor mark").text()).isEqualTo("Gullport");
    assertThat(page.select(".contributor").text()).endsWith("reporting from Gullport.");
  }

  @Test
  void whatWasSetAsideIsFoldedWhereItStood() throws Exception {
    var fold = running.page(at(FLOOD)).select(".text > .fold:last-child");

    assertThat(fold.select("summary").text()).isEqualTo("2 lines of the source set aside");
    assertThat(fold.select(".folded p").eachText())
        .containsExactly(
            "The label of a page widget, such as a button, left in the text.",
            "The same line again.",
            "In the source");
    assertThat(fold.select("a").attr("href"))
        .isEqualTo("/article/" + FLOOD.id() + "/original#l" + fold.attr("data-first"));
  }

  @Test
  void whatIsNotStatedLooksItAndLeadsToItsReason() throws Exception {
    var page = running.page(at(KEEPER));

    assertThat(page.select("h1.inferred")).hasSize(1);
    assertThat(page.select(".head .meta").text()).contains("no headline in the source");
    assertThat(page.select("a.publication.unsure").attr("href")).isEqualTo("#why-publication");
    assertThat(page.select("#why-publication").text()).contains("inferred");
    assertThat(page.select("#why-published + dd").text()).contains("no date is made up");
    assertThat(page.select(".strip").text())
        .isEqualTo(
            "From loose/keeper.txt, lines 3–8 headline inferred publication inferred undated");
  }

  @Test
  void anyOrNoSlugLeadsToTheArticleWhoseAddressIsOne() throws Exception {
    for (var slug : List.of("", "/", "/flood-defences", "/anything-else", "/%E6%B0%B4")) {
      var page = running.page(at(FLOOD) + slug);

      assertThat(page.select("link[rel=canonical]").attr("href"))
          .as(slug)
          .isEqualTo(
              "http://127.0.0.1:"
                  + running.port()
                  + at(FLOOD)
                  + "/flood-defences-held-through-the-night-harbour-master-says");
    }
  }

  @Test
  void theAddressToKeepIsWhole() throws Exception {
    assertThat(running.page(at(FLOOD)).select(".address a").text())
        .isEqualTo("http://127.0.0.1:" + running.port() + at(FLOOD));
  }

  @Test
  void hostileTextIsOnlyText() throws Exception {
    for (var path :
        List.of(at(HOSTILE), at(HOSTILE) + "/original", "/", "/search", "/search?q=flood")) {
      var page = running.page(path);

      assertThat(page.select("img, iframe, object")).as(path).isEmpty();
      assertThat(page.select("script"))
          .as(path)
          .allMatch(
              script -> script.hasAttr("src") || script.attr("type").equals("application/ld+json"));
      assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
      assertThat(page.text()).as(path).contains("<script>document.title");
    }
    assertThat(running.page(at(HOSTILE)).select("h1").text()).contains("</title>");
    assertThat(running.page(at(HOSTILE)).title()).startsWith("<script>");
  }

  @Test
  void programsFindANewspaperArticle() throws Exception {
    var page = running.page(at(FLOOD));

    assertThat(page.select("meta[name='z:itemType']").attr("content"))
        .isEqualTo("newspaperArticle");
    assertThat(page.select("meta[name='DC.creator']").eachAttr("content"))
        .containsExactly("Thorne, Ida", "Reyes, Paul");
    assertThat(page.select("meta[name='prism.publicationName']").attr("content"))
        .isEqualTo("The Saltmere Courier");
    assertThat(page.select("meta[name='prism.publicationDate']").attr("content"))
        .isEqualTo("2019-11-06");
    assertThat(page.select("meta[property='article:section']").attr("content")).isEqualTo("Local");
    assertThat(page.select("meta[name=citation_journal_title]")).isEmpty();
  }

  @Test
  void whatIsUnknownOrGuessedIsNotToldToPrograms() throws Exception {
    var page = running.page(at(ARABIC));

    assertThat(page.select("meta[name^=prism], meta[name='DC.creator']")).isEmpty();
    assertThat(page.select("meta[name='DC.language']").attr("content")).isEqualTo("ar");
  }

  @Test
  void theLinkedDescriptionIsJsonThatCannotEndItsElement() throws Exception {
    for (var article : List.of(FLOOD, HOSTILE)) {
      var data =
          running.page(at(article)).select("script[type=application/ld+json]").getFirst().data();

      assertThat(data).doesNotContain("<");
      var description = JsonMapper.shared().readTree(data);
      assertThat(description.get("@type").asString()).isEqualTo("NewsArticle");
      assertThat(description.get("headline").asString())
          .isEqualTo(article.headline().map(Found::value).orElseThrow());
    }
  }

  @Test
  void textOfAnyDirectionFindsItsOwn() throws Exception {
    var page = running.page(at(ARABIC));

    assertThat(page.select("article").attr("lang")).isEqualTo("ar");
    assertThat(page.select("article h1, .text p").eachAttr("dir")).containsOnly("auto");
  }

  @Test
  void theOriginalShowsEveryLineWithItsRoleAndReason() throws Exception {
    var lines = running.page(at(FLOOD) + "/original").select(".source tbody tr");

    assertThat(lines.eachAttr("id"))
        .containsExactly("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9");
    assertThat(lines.select("td.role").eachText())
        .containsExactly(
            "headline",
            "paragraph",
            "paragraph",
            "paragraph",
            "paragraph",
            "paragraph",
            "residue",
            "repeat");
    assertThat(lines.stream().map(line -> line.select(".line > span:first-child").text()))
        .containsExactlyElementsOf(Samples.source(FLOOD));
    assertThat(lines.select("#l8 .reason").text()).contains("page widget");
    assertThat(lines.select("#l9 .reason a").attr("href")).isEqualTo("#l1");
    assertThat(lines.get(1).className()).isEqualTo("blank");
  }

  @Test
  void theOriginalSaysWhenTheFileChangedOrIsGone(@TempDir Path other) throws Exception {
    try (var archive = Running.with(other, List.of(FLOOD))) {
      var file = FLOOD.places().getFirst().file();
      var path = at(FLOOD) + "/original";
      var longer = Stream.concat(Samples.source(FLOOD).stream(), Stream.of("more")).toList();

      archive.sources.put(file, new Sources.SourceText("cd".repeat(32), longer));
      assertThat(archive.page(path).select(".notice").text()).contains("not in these lines");
      assertThat(archive.page(path).select(".source tbody tr")).hasSize(9);

      archive.sources.put(file, new Sources.SourceText("ef".repeat(32), List.of("All is new.")));
      assertThat(archive.page(path).select(".notice.warning").text()).contains("has changed");
      assertThat(archive.page(path).select(".source")).isEmpty();

      archive.sources.clear();
      assertThat(archive.page(path).select(".notice.warning").text()).contains("no longer there");
      assertThat(archive.json(path + ".json").get("state").asString()).isEqualTo("gone");
    }
  }

  @Test
  void theRecordAndThePlainTextAreThere() throws Exception {
    var record = running.json(at(FLOOD) + ".json");
    var text = running.get(at(FLOOD) + ".txt");

    assertThat(record.get("id").asString()).isEqualTo(FLOOD.id().value());
    assertThat(record.has("lines")).isFalse();
    assertThat(running.json(at(FLOOD) + ".json?lines=1").get("lines").size()).isEqualTo(8);
    assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(text.body())
        .startsWith(FLOOD.headline().orElseThrow().value() + "\n\nA barrier")
        .contains("The Saltmere Courier · 6 November 2019 · SALTMERE")
        .endsWith("courier/2019.txt, lines 1–9\n/article/" + FLOOD.id() + "\n");
  }

  @Test
  void everyLinkInTheProvenanceLeadsToItsLine() throws Exception {
    for (Element link : running.page(at(FLOOD)).select(".why dd a")) {
      var target = link.attr("href");

      assertThat(
              running.page(target.replaceFirst("#.*", "")).select(target.replaceFirst(".*#", "#")))
          .as(target)
          .hasSize(1);
    }
  }
}
