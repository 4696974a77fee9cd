package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;

/// The way from match to match, from article to article and back to the list.
class WayTest {
  private static final Article FLOOD = Samples.flood().article();

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running =
        Running.with(
            folder,
            List.of(
                FLOOD,
                Samples.inferred().article(),
                Samples.hostile().article(),
                Samples.draft("The ferry", "Flood water stopped the ferry.")
                    .file("f.txt", 1)
                    .article(),
                Samples.draft("A mill", "No flood reached the mill.").file("m.txt", 1).article()));
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static String at(Article article) {
    return "/article/" + article.id();
  }

  @Test
  void stepsLeadThroughAllMatchesAndAroundWithoutScript() throws Exception {
    var visited = new ArrayList<String>();
    var path = at(FLOOD) + "?q=flood+zeppelin";
    for (int i = 0; i < 5; i++) {
      path = running.page(path).select(".stepper a.next").attr("href");
      visited.add(
          running.page(path).select("mark.current").attr("id") + path.replaceAll(".*#", "#"));
    }

    assertThat(visited).containsExactly("m1#m1", "m2#m2", "m3#m3", "m4#m4", "m1#m1");
    assertThat(running.page(at(FLOOD) + "?q=flood+zeppelin").select("a.previous").attr("href"))
        .endsWith("at=4#m4");
  }

  @Test
  void theWayBackKeepsTheWholeSearch() throws Exception {
    var page = running.page(at(FLOOD) + "?q=flood&section=Local&sort=newest&page=2");

    assertThat(page.select("a.back").attr("href"))
        .isEqualTo("/search?q=flood&section=Local&sort=newest#hit-1");
    assertThat(running.page(at(FLOOD) + "?q=zeppelin&page=3").select("a.back").attr("href"))
        .isEqualTo("/search?q=zeppelin&page=3");
  }

  @Test
  void anArticleKnowsItsPlaceInTheListAndItsNeighbours() throws Exception {
    var ids = running.page("/search?q=flood&size=2").select("ol.hits > li").eachAttr("data-id");
    var second = running.page("/article/" + ids.get(1) + "?q=flood&size=2&hit=2");

    assertThat(second.select(".position").text()).matches("2 of [3-9] articles");
    assertThat(second.select("a.before").attr("href")).contains(ids.get(0)).endsWith("&hit=1");
    assertThat(second.select("a.after").attr("href")).endsWith("&hit=3");
    assertThat(running.page(second.select("a.after").attr("href")).select("a.back").attr("href"))
        .isEqualTo("/search?q=flood&page=2&size=2#hit-3");
    var first = running.page("/article/" + ids.get(0) + "?q=flood&size=2&hit=1");
    assertThat(first.select("a.before")).isEmpty();
  }

  @Test
  void aPlaceThatIsNoLongerRightIsFoundAgainOrNotSaid() throws Exception {
    var id = running.page("/search?q=flood").select("ol.hits > li").get(1).attr("data-id");

    for (var hit : List.of("1", "3", "17", "0", "x", "-2")) {
      assertThat(running.page("/article/" + id + "?q=flood&hit=" + hit).select(".position").text())
          .as(hit)
          .startsWith("2 of ");
    }
    assertThat(running.page("/article/" + id + "?q=flood&hit=999999999").select(".position"))
        .isEmpty();
  }

  @Test
  void theLastMatchIsFoundWhicheverItIs() throws Exception {
    var answer = running.get(at(FLOOD) + "?q=flood&hit=1&at=last");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("?q=flood&hit=1&at=4#m4");
  }

  @Test
  void theRailLeadsToEveryMatchFromTopToBottom() throws Exception {
    var page = running.page(at(FLOOD) + "?q=flood");

    var ticks = page.select(".rail a");
    assertThat(ticks.eachAttr("href")).containsExactly("#m1", "#m2", "#m3", "#m4");
    var heights = page.select(".rail rect").eachAttr("y").stream().map(Integer::valueOf).toList();
    assertThat(heights).isSorted().allMatch(y -> y >= 0 && y < 1_000);
    assertThat(running.page(at(FLOOD)).select(".rail")).isEmpty();
  }

  @Test
  void matchesTooCloseToBeToldApartShareATick() throws Exception {
    var ticks = running.page(at(FLOOD) + "?q=the+OR+a+OR+of+OR+in+OR+at").select(".rail title");

    assertThat(ticks.eachText()).anyMatch(title -> title.matches("Matches [0-9]+ to [0-9]+"));
  }
}
