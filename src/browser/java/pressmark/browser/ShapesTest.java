package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pressmark.ServedArchive;

/// Articles of a megabyte, of one line, of one word and of the other direction are read like others.
@Tag("thorough")
@ExtendWith(InChromium.class)
class ShapesTest {
  private static final String SEARCH = "/search?q=" + HostileArticles.WORD;

  @TempDir private static Path folder;
  private static ServedArchive archive;

  @BeforeAll
  static void serve() throws IOException {
    var articles = Files.createDirectory(folder.resolve("articles"));
    HostileArticles.writeShapes(articles);
    archive = ServedArchive.of(articles, folder.resolve("index"), "The Archive of Shapes");
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @Test
  void everyShapeHasRoomOnTheNarrowestWindow(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(320))) {
      var paths = new ArrayList<>(List.of("/", "/loading", SEARCH));
      var links = visit.open(SEARCH).locator(".hit .headline a").all();
      assertThat(links).hasSize(8);
      links.forEach(link -> paths.add(link.getAttribute("href")));

      for (int i = 0; i < paths.size(); i++) {
        var path = paths.get(i);
        var page = visit.open(path);
        page.locator("a.original").all().forEach(it -> paths.add(it.getAttribute("href")));
        assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
        assertThat(RoomTest.tooWide(page)).as("%s is too wide", path).isFalse();
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aLongArticleIsThereToItsLastWordWithEveryMatch(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      visit.open("/search?q=headline:twenty+" + HostileArticles.WORD);
      visit.page().locator(".hit .headline a").click();
      visit.page().waitForURL("**/article/**");

      var text = MarkedText.of(visit.page());
      assertThat(text.blocks()).hasSize(171);
      assertThat(text.wronglyMarked("twenty|" + HostileArticles.WORD)).isEmpty();
      assertThat(text.words()).hasSize(1701);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void arabicIsReadFromTheRight(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(320))) {
      var hits = visit.open("/search?q=الفيضان").locator(".hit");
      assertThat(hits.count()).isEqualTo(1);
      visit.page().locator(".hit .headline a").click();
      visit.page().waitForURL("**/article/**");

      var page = visit.page();
      assertThat(page.locator("article").getAttribute("lang")).isEqualTo("ar");
      for (var block : page.locator("article h1, .text p").all()) {
        assertThat(block.evaluate("block => getComputedStyle(block).direction")).isEqualTo("rtl");
      }
      assertThat(MarkedText.of(page).words()).isNotEmpty().allMatch(it -> it.contains("فيضان"));
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
