package pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the search box offers while one types. The archive's own answers are tested elsewhere: here
/// they are given, so that only the box is tried.
@Tag("thorough")
@ExtendWith(InChromium.class)
class SuggestionsTest {
  private static final String ANSWER =
      """
      {"query": "ga", "suggestions": [
        {"text": "<b>Gates</b> stay shut", "kind": "headline", "url": "/help"},
        {"text": "gate flood", "kind": "publication", "count": 1204},
        {"text": "headline:", "kind": "field"}]}
      """;

  private final SampleArchive archive;
  private Visit visit;

  SuggestionsTest(SampleArchive archive) {
    this.archive = archive;
  }

  @BeforeEach
  void come() {
    visit = archive.visit(Visit.wide(1280));
    visit
        .page()
        .route(
            "**/suggest.json?**",
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setContentType("application/json").setBody(ANSWER)));
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    visit.close();
  }

  @Test
  void arrowsChooseEnterTakesAndWhatWasTypedStaysUntilThen() {
    var page = typed("ga");
    var options = page.locator("[role=option]");

    assertThat(options).hasCount(3);
    assertThat(options.first()).containsText("<b>Gates</b> stay shut");
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-1");
    assertThat(page.locator("#q")).hasValue("ga");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=gate+flood");
  }

  @Test
  void escapeClosesAndKeepsWhatWasTyped() {
    var page = typed("ga");

    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(page.locator(".suggestions")).isHidden();
    assertThat(page.locator("#q")).hasValue("ga");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=ga");
  }

  @Test
  void anArticleIsGoneToAndAFieldIsWrittenOn() {
    var page = typed("ga");
    page.locator("[role=option]").nth(2).click();
    assertThat(page.locator("#q")).hasValue("headline:");
    assertThat(page.locator("#q")).isFocused();

    page.locator("[role=option]").first().click();
    page.waitForURL("**/help");
  }

  @Test
  void pastQueriesAreOfferedInTheEmptyBoxUntilTheyAreForgotten() {
    var page = visit.open("/");
    page.locator("#q").fill("gate -herring");
    page.locator("#q").press("Enter");
    page.waitForURL("**/search?q=gate+-herring");

    page = visit.open("/");
    page.keyboard().press("/");
    assertThat(page.locator("[role=option] .text")).hasText("gate -herring");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page = visit.open("/");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    assertThat(page.locator(".suggestions")).isHidden();
  }

  private Page typed(String text) {
    var page = visit.open("/");
    page.locator("#q").pressSequentially(text);
    page.locator("[role=option]").first().waitFor();
    return page;
  }
}
