package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pressmark.ServedArchive;

/// Sixty matches in twelve articles, one after the other, without the list in between.
@Tag("thorough")
@ExtendWith(InChromium.class)
class HitToHitTest {
  private static final List<Integer> MATCHES = List.of(1, 9, 2, 8, 3, 7, 4, 6, 5, 5, 8, 2);
  private static final String SEARCH = "/search?q=beacon&size=5";
  private static final Pattern ADDRESS = Pattern.compile(".*/article/([0-9a-z]+).*#(m[0-9]+)");

  @TempDir private static Path folder;
  private static ServedArchive archive;

  @BeforeAll
  static void serve() throws IOException {
    var articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < MATCHES.size(); i++) {
      Files.writeString(articles.resolve("light-%02d.txt".formatted(i)), article(i));
    }
    archive = ServedArchive.of(articles, folder.resolve("index"), "The Lighthouse Archive");
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static String article(int number) {
    var text = new StringBuilder("Title: Keeper number %d and his lamp\n".formatted(number));
    text.append("Date: 3 March 20%02d\n\n".formatted(number));
    for (int night = 1; night <= MATCHES.get(number); night++) {
      text.append(
          """
          On night %d of the winter keeper %d saw the beacon and wrote it down in his book.

          The %d boats that went out before dawn came back with herring for %d families.

          """
              .formatted(night, number, 2 * night + number, 7 * night + number));
    }
    return text.toString();
  }

  /// A match an address leads to.
  private record Stop(String article, String match) {
    static Stop at(Page page) {
      var address = ADDRESS.matcher(page.url());
      assertThat(address.matches()).as(page.url()).isTrue();
      return new Stop(address.group(1), address.group(2));
    }
  }

  /// All of them, from the first match of the first result on.
  private static List<Stop> all(Visit visit) {
    var stops = new ArrayList<Stop>();
    for (int number = 1; number <= 3; number++) {
      for (var hit : visit.open(SEARCH + "&page=" + number).locator(".hit").all()) {
        var id = hit.getAttribute("data-id");
        var headline = hit.locator(".headline").innerText();
        int matches = MATCHES.get(Integer.parseInt(headline.replaceAll("[^0-9]", "")));
        IntStream.rangeClosed(1, matches).forEach(match -> stops.add(new Stop(id, "m" + match)));
      }
    }
    assertThat(stops).hasSize(60).doesNotHaveDuplicates();
    return stops;
  }

  private static void openFirst(Visit visit) {
    var page = visit.open(SEARCH);
    page.locator(".hit .headline a").first().click();
    page.waitForURL("**/article/**");
  }

  @Test
  void nVisitsThemAllAndPLeadsBack(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      var all = all(visit);
      openFirst(visit);

      assertThat(walk(visit.page(), "n", all.size())).isEqualTo(all);
      visit.page().keyboard().press("n");
      assertThat(visit.page().locator(".stepper .at").innerText()).contains("last match");
      assertThat(walk(visit.page(), "p", all.size() - 1))
          .isEqualTo(all.subList(0, all.size() - 1).reversed());
      assertThat(visit.page().locator(".position").innerText()).isEqualTo("1 of 12 articles");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static List<Stop> walk(Page page, String key, int steps) {
    var stops = new ArrayList<Stop>();
    for (int i = 0; i < steps; i++) {
      var before = page.url();
      page.keyboard().press(key);
      page.waitForURL(url -> !url.equals(before) && ADDRESS.matcher(url).matches());
      assertThat(page.locator("mark.current").getAttribute("id")).isEqualTo(Stop.at(page).match());
      stops.add(Stop.at(page));
    }
    return stops;
  }

  @Test
  void linksDoTheSameWithoutScript(Browser browser) {
    var options = Visit.wide(1280).setJavaScriptEnabled(false);
    try (var visit = Visit.to(archive.address(), browser, options)) {
      var all = all(visit);
      openFirst(visit);

      assertThat(follow(visit.page(), "a.next", all.size())).isEqualTo(all);
      assertThat(visit.page().locator(".stepper a.next").count()).isZero();
      assertThat(follow(visit.page(), "a.previous", all.size() - 1))
          .isEqualTo(all.subList(0, all.size() - 1).reversed());
      assertThat(visit.page().locator(".stepper a.previous").count()).isZero();
    }
  }

  private static List<Stop> follow(Page page, String link, int steps) {
    var stops = new ArrayList<Stop>();
    for (int i = 0; i < steps; i++) {
      page.navigate(page.locator(".stepper " + link).getAttribute("href"));
      stops.add(Stop.at(page));
    }
    return stops;
  }

  @Test
  void theWayBackLeadsToThePlaceInTheList(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(390))) {
      var page = visit.open(SEARCH);
      page.locator(".hit .headline a").last().click();
      page.waitForURL("**/article/**");
      for (int i = 0; i < 4; i++) {
        var before = page.url();
        page.keyboard().press("j");
        page.waitForURL(url -> !url.equals(before));
      }
      assertThat(page.locator(".position").innerText()).isEqualTo("9 of 12 articles");

      page.keyboard().press("u");
      page.waitForURL("**&page=2&size=5#hit-9");
      assertThat(page.locator("#hit-9").boundingBox().y).isBetween(0.0, 700.0);
    }
  }
}
