package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Paragraph;

class KindredPagesTest {
  private static final String HELD =
      "The sea wall at Saltmere held through the storm on Sunday, and by the time the tide had"
          + " turned the engineers, who had not slept since Friday, were asleep in their boots on"
          + " the benches of the ferry office, where Ellen Marsh covered them with flags.";
  private static final String NEXT =
      "The council meets on Monday to hear what the next wall, of steel, would cost the town.";

  private static final Article WEB =
      Samples.draft("Sea wall holds", HELD, NEXT)
          .published("2020-01-06")
          .publication("The Saltmere Courier", Certainty.STATED)
          .file("web.txt", 1)
          .article();
  private static final Article PRINT =
      Samples.draft("Wall held, engineers asleep", HELD.replace("Friday", "Thursday"))
          .published("2020-01-07")
          .publication("The Gullport Mercury", Certainty.STATED)
          .file("print.txt", 1)
          .article();
  private static final Article HOSTILE =
      Samples.draft(Samples.HOSTILE, HELD + Samples.HOSTILE).file("hostile.txt", 1).article();
  private static final Article FLOOD = Samples.flood().article();

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.with(folder, List.of(WEB, PRINT, HOSTILE, FLOOD));
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static String compare(Article one, Article other) {
    return "/article/" + one.id() + "/compare/" + other.id();
  }

  @Test
  void anArticleSaysWhichVersionsItHas() throws Exception {
    var page = running.page("/article/" + WEB.id());

    var versions = page.select(".versions li");
    assertThat(versions.eachAttr("data-id"))
        .containsExactly(PRINT.id().value(), HOSTILE.id().value());
    assertThat(versions.getFirst().select(".headline").text())
        .isEqualTo("Wall held, engineers asleep");
    assertThat(versions.getFirst().select(".share").text())
        .startsWith("A shorter text; ")
        .endsWith("Published later. Compare");
    assertThat(versions.getFirst().select(".share a").attr("href")).isEqualTo(compare(WEB, PRINT));
    assertThat(versions.getLast().select(".share").text()).doesNotContain("Published");
  }

  @Test
  void theEarlierVersionStandsFirstWhereverTheReaderComesFrom() throws Exception {
    var page = running.page("/article/" + PRINT.id());

    assertThat(page.select(".versions .share a").attr("href")).isEqualTo(compare(WEB, PRINT));
  }

  @Test
  void anArticleWithoutVersionsSaysNothingOfThem() throws Exception {
    assertThat(running.page("/article/" + FLOOD.id()).select(".versions")).isEmpty();
  }

  @Test
  void twoVersionsStandSideBySide() throws Exception {
    var page = running.page(compare(WEB, PRINT));

    assertThat(page.select(".head .headline").eachText())
        .containsExactly("Sea wall holds", "Wall held, engineers asleep");
    assertThat(page.select(".head time").eachText())
        .containsExactly("6 January 2020", "7 January 2020");
    assertThat(page.select(".summary").text())
        .contains("18 only in the first, 1 only in the second");
    page.select(".compared .hidden").remove();
    assertThat(page.select(".compared del").eachText()).containsExactly("Friday", NEXT);
    assertThat(page.select(".compared ins").eachText()).containsExactly("Thursday");
    assertThat(page.select(".compared .pair > :first-child p:not(.label)").eachText())
        .isEqualTo(WEB.paragraphs().stream().map(Paragraph::text).toList());
    assertThat(page.select(".compared .pair > :last-child p:not(.label)").eachText())
        .isEqualTo(PRINT.paragraphs().stream().map(Paragraph::text).toList());
  }

  @Test
  void whatIsMarkedIsSaidInWordsToo() throws Exception {
    var page = running.page(compare(WEB, PRINT));

    assertThat(page.select(".compared del, .compared ins"))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.select(".hidden").text()).isEqualTo("only here:"));
  }

  @Test
  void longPassagesThatAreTheSameAreFoldedWithTheirLength() throws Exception {
    var one = Samples.draft("One", HELD + " " + HELD, NEXT).file("1.txt", 1).article();
    var other = Samples.draft("Other", HELD + " " + HELD).file("2.txt", 1).article();
    running.add(one);
    running.add(other);

    var page = running.page(compare(one, other));

    assertThat(page.select("details.alike summary").text()).isEqualTo("92 words, the same in both");
    assertThat(page.select("details.alike p").text()).isEqualTo(HELD + " " + HELD);
  }

  @Test
  void articlesThatAreNoVersionsCanBeComparedAllTheSame() throws Exception {
    var page = running.page(compare(FLOOD, PRINT));

    assertThat(page.select(".summary").text()).contains("These texts have little in common.");
  }

  @Test
  void anArticleBesideItselfIsTheArticle() throws Exception {
    var answer = running.get(compare(WEB, WEB));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("/article/" + WEB.id());
  }

  @Test
  void whatIsNotThereCannotBeCompared() throws Exception {
    assertThat(running.get("/article/" + WEB.id() + "/compare/aaaaaaaaaaaaa").statusCode())
        .isEqualTo(404);
    assertThat(running.get("/article/" + WEB.id() + "/compare/x").statusCode()).isEqualTo(404);
    assertThat(running.get("/article/aaaaaaaaaaaaa/compare/" + WEB.id()).statusCode())
        .isEqualTo(404);
    assertThat(running.get("/article/aaaaaaaaaaaaa/versions.json").statusCode()).isEqualTo(404);
  }

  @Test
  void hostileTextStaysText() throws Exception {
    for (var path : List.of(compare(HOSTILE, WEB), compare(WEB, HOSTILE), "/article/" + WEB.id())) {
      var page = running.page(path);

      assertThat(page.select("main img, main script:not([src]):not([type])")).isEmpty();
      assertThat(page.title()).doesNotStartWith("owned");
    }
    assertThat(running.page(compare(HOSTILE, WEB)).select(".compared").text())
        .contains("<script>document.title='owned'</script>");
  }

  @Test
  void programsGetVersionsWithWhatTheyShare() throws Exception {
    var answer = running.json("/article/" + WEB.id() + "/versions.json");

    var version = answer.at("/versions/0");
    assertThat(version.at("/article/id").asString()).isEqualTo(PRINT.id().value());
    assertThat(version.at("/shared").asInt()).isEqualTo(version.at("/there").asInt() - 5);
    assertThat(version.at("/order").asString()).isEqualTo("later");
    assertThat(version.at("/compare").asString()).isEqualTo(compare(WEB, PRINT));
  }

  @Test
  void everyLinkOfAVersionLeadsSomewhere() throws Exception {
    var page = running.page("/article/" + WEB.id());

    for (var link : page.select(".kindred a").stream().map(Element::attributes).toList()) {
      assertThat(running.get(link.get("href")).statusCode()).isEqualTo(200);
    }
  }
}
