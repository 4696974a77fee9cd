package pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way every reader goes, over the articles shipped with the program.
@ExtendWith(InChromium.class)
class MainWalkTest {
  private static final String GATE = "gates?";

  @ParameterizedTest(name = "with script: {0}")
  @ValueSource(booleans = {true, false})
  void aReaderSearchesOpensStepsLooksAtTheLinesAndComesBack(boolean script, SampleArchive archive) {
    var options = Visit.wide(1280).setJavaScriptEnabled(script);
    try (var visit = archive.visit(options)) {
      var page = visit.open("/");

      search(page, "gate -herring");
      open(page);
      step(page);
      original(page);
      back(page);

      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void search(Page page, String query) {
    assertThat(page.locator("h1")).hasText(SampleArchive.NAME);
    page.locator("#q").fill(query);
    page.locator("#q").press("Enter");
    page.waitForURL("**/search?q=gate+-herring");

    int total = Integer.parseInt(page.locator("[data-total]").getAttribute("data-total"));
    assertThat(total).isPositive();
    assertThat(page.locator(".hit")).hasCount(total);
    assertThat(page.locator("#q")).hasValue(query);
    assertThat(page.locator(".hit .excerpt mark").allTextContents())
        .isNotEmpty()
        .allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("gate"));
  }

  private static void open(Page page) {
    var headline = page.locator(".hit .headline a").first();
    var title = headline.textContent();
    headline.click();
    page.waitForURL("**/article/**");

    assertThat(page.locator("article h1")).hasText(title.strip());
    var text = MarkedText.of(page);
    assertThat(text.words()).hasSizeGreaterThan(1);
    assertThat(text.wronglyMarked(GATE)).isEmpty();
    assertThat(page.locator(".stepper .at")).hasText(text.words().size() + " matches");
  }

  private static void step(Page page) {
    int marks = page.locator("article mark").count();
    var first = page.url().replaceAll("[?].*", "");
    for (int at = 1; at <= marks; at++) {
      page.locator(".stepper .next").click();

      assertThat(page.locator("mark.current")).hasId("m" + at);
      assertThat(page.locator("mark.current")).isInViewport();
      assertThat(page.locator(".stepper .at")).hasText(at + " of " + marks);
    }
    page.locator(".stepper .next").click();
    page.waitForURL(url -> !url.startsWith(first));
    assertThat(page.locator("mark.current")).hasId("m1");
    assertThat(page.locator(".position")).containsText("2 of ");
    page.locator(".stepper .previous").click();
    page.waitForURL(url -> url.startsWith(first));
    assertThat(page.locator("mark.current")).hasId("m" + marks);
  }

  private static void original(Page page) {
    var title = page.locator("article h1").textContent();
    page.locator("a.original").click();
    page.waitForURL("**/original?**");

    assertThat(page.locator("h1")).hasText(title);
    assertThat(page.locator(".role-headline .line span").first()).hasText(title);
    assertThat(page.locator(".role-unread")).hasCount(0);
  }

  private static void back(Page page) {
    page.locator("a.back").click();
    page.waitForURL("**/article/**");
    assertThat(page.locator("article mark").first()).isVisible();

    page.locator("a.back").click();
    page.waitForURL("**/search?q=gate+-herring#hit-1");
    assertThat(page.locator(".hit").first()).isVisible();
  }
}
