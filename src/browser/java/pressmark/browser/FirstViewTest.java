package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader waits for at the first page: little comes over the wire, from nowhere else, and
/// nothing moves once it is drawn.
@Tag("thorough")
@ExtendWith(InChromium.class)
class FirstViewTest {
  /// Bytes over the wire, compressed, with headers.
  private static final int MOST = 60_000;

  private static final double MOVED = 0.01;

  private static final String WEIGHT =
      """
      () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .reduce((sum, entry) => sum + entry.transferSize, 0)
      """;

  /// How much has moved, once two more frames were drawn (as Cumulative Layout Shift is defined).
  private static final String SHIFT =
      """
      () => new Promise((done) => {
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          list.getEntries().filter((it) => !it.hadRecentInput).forEach((it) => (shift += it.value));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift), 100)));
      })
      """;

  @ParameterizedTest(name = "{0}, {1} px, {2}")
  @CsvSource({
    "front, 1280, light",
    "search, 1280, light",
    "search, 390, dark",
    "article, 1280, sepia",
    "article, 390, light",
    "newspaper, 1280, light",
    "calendar, 390, dark"
  })
  void itIsLightAndStandsStill(String name, int width, String theme, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width))) {
      visit.chooses("theme", theme);
      var page = visit.open(archive.page(name).path());

      assertThat(number(page, WEIGHT)).isBetween(1_000.0, (double) MOST);
      assertThat(number(page, SHIFT)).isLessThan(MOVED);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /// A test that cannot fail is none: a page that moves is found out.
  @Test
  void aPageThatMovesIsFoundOut(SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(1280))) {
      var page = visit.open(archive.page("article").path());
      page.evaluate(
          """
          () => new Promise((done) => requestAnimationFrame(() => {
            document.querySelector("main").style.paddingTop = "40vh";
            requestAnimationFrame(() => setTimeout(done, 50));
          }))
          """);

      assertThat(number(page, SHIFT)).isGreaterThan(MOVED);
    }
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
