package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.ServedArchive;

/// Two files of real news, where they lie beside the project: what is found in them, and that the
/// marks of every hit stand on the words searched for and nowhere else.
@ExtendWith(InChromium.class)
class SeedWalkTest {
  private static final Path ARTICLES = Path.of("../shared/articles");

  @TempDir private static Path folder;
  private static ServedArchive archive;

  @BeforeAll
  static void serve() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "There is no folder ../shared/articles to read.");
    archive = ServedArchive.of(ARTICLES, folder, "The seeds");
  }

  @AfterAll
  static void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Hezbollah            | 3 | Hezbollah",
        "Hezbollah -Iran      | 1 | Hezbollah",
        "\"judicial overhaul\" | 1 | judicial overhaul",
        "judiciary            | 1 | judiciary",
        "judiciary -Iran      | 0 | judiciary",
        "Mikati               | 1 | Mikati",
        "tractors             | 1 | tractors?",
        "\"command center\"   | 1 | command center",
      })
  void whatIsSearchedForIsFoundAndMarked(String query, int total, String words, Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      var page = visit.open("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));

      assertThat(page.locator("[data-total]").getAttribute("data-total")).isEqualTo("" + total);
      assertThat(page.locator(".hit").count()).isEqualTo(total);
      for (var address : addresses(page)) {
        var text = MarkedText.of(visit.open(address));
        assertThat(text.words()).isNotEmpty();
        assertThat(text.wronglyMarked(words)).isEmpty();
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsSearchedForInHeadlinesIsMarkedInThemAlone(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      var hits = addresses(visit.open("/search?q=headline:HTS"));

      assertThat(hits).hasSize(1);
      var text = MarkedText.of(visit.open(hits.getFirst()));
      assertThat(text.headline().words()).containsExactly("hts");
      assertThat(text.headline().wronglyMarked("HTS")).isEmpty();
      assertThat(text.rest().words()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static List<String> addresses(Page page) {
    return page.locator(".hit .headline a").all().stream()
        .map((Locator link) -> link.getAttribute("href"))
        .toList();
  }
}
