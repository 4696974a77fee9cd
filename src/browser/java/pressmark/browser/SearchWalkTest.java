package pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways to ask for less, more and something else: parts, dates and values, by mouse and by
/// keyboard, with script and without.
@ExtendWith(InChromium.class)
@Tag("thorough")
class SearchWalkTest {
  private static final String QUERY = "/search?q=gate+flood";

  @ParameterizedTest(name = "with script: {0}")
  @ValueSource(booleans = {true, false})
  void aReaderNarrowsAndWidensWithTheMouse(boolean script, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(1280).setJavaScriptEnabled(script))) {
      walk(visit.open(QUERY), Locator::click);

      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest(name = "with script: {0}")
  @ValueSource(booleans = {true, false})
  void aReaderNarrowsAndWidensWithTheKeyboard(boolean script, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(1280).setJavaScriptEnabled(script))) {
      walk(visit.open(QUERY), SearchWalkTest::follow);

      assertThat(visit.complaints()).isEmpty();
    }
  }

  /// How a link is followed.
  private interface Way {
    void follow(Locator link);
  }

  private static void follow(Locator link) {
    link.focus();
    assertThat(link).isFocused();
    link.press("Enter");
  }

  private static void walk(Page page, Way way) {
    int both = total(page);
    var before = page.url();
    way.follow(page.locator(".understood .drop").nth(1));
    page.waitForURL("**/search?q=gate");
    assertThat(total(page)).isGreaterThanOrEqualTo(both);

    narrowByDate(page, way);
    narrowByValue(page, way);
    allValues(page, way);

    page.navigate(before);
    assertThat(page.locator(".understood .part")).hasCount(2);
  }

  private static void narrowByDate(Page page, Way way) {
    int all = total(page);
    way.follow(page.locator(".horizon .dated a").first());
    page.waitForURL("**from=**");
    assertThat(total(page)).isPositive().isLessThanOrEqualTo(all);
    assertThat(page.locator(".conditions li").first()).containsText("Published");

    way.follow(page.locator(".wider").last());
    page.waitForURL("**/search?q=gate");
    assertThat(total(page)).isEqualTo(all);
  }

  private static void narrowByValue(Page page, Way way) {
    int all = total(page);
    var value = page.locator(".facet li").first();
    int count = Integer.parseInt(value.locator(".count").textContent());
    way.follow(value.locator(".value"));
    page.waitForURL("**&*=*");
    assertThat(total(page)).isEqualTo(count);
    assertThat(page.locator(".facet .included")).hasCount(1);

    page.goBack();
    page.waitForURL("**/search?q=gate");
    way.follow(page.locator(".facet li").first().locator(".change"));
    page.waitForURL("**&-*=*");
    assertThat(total(page)).isEqualTo(all - count);
    assertThat(page.locator(".facet .excluded s")).hasCount(1);

    way.follow(page.locator(".facet .excluded .change"));
    page.waitForURL("**/search?q=gate");
  }

  private static void allValues(Page page, Way way) {
    page.navigate("/search/values/publication?q=gate");
    var first = page.locator("ul.values li").first();
    var name = first.locator(".value").textContent();
    page.locator("#find").fill(name.substring(0, 3));
    page.locator("#find").press("Enter");
    page.waitForURL("**find=**");
    assertThat(page.locator("ul.values .value").first()).hasText(name);

    way.follow(page.locator("ul.values .value").first());
    page.waitForURL("**/search?q=gate&publication=**");
    assertThat(page.locator(".conditions b").first()).hasText(name);
    page.goBack();
    page.goBack();
    page.goBack();
    page.waitForURL("**/search?q=gate");
  }

  @Test
  void arrowKeysGoFromBarToBar(SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(1280))) {
      var page = visit.open("/search?q=the");
      var bars = page.locator(".horizon .dated a");
      bars.first().focus();
      page.keyboard().press("ArrowRight");
      assertThat(bars.nth(1)).isFocused();
      page.keyboard().press("End");
      assertThat(bars.last()).isFocused();
      page.keyboard().press("ArrowRight");
      assertThat(bars.last()).isFocused();
      page.keyboard().press("Home");
      assertThat(bars.first()).isFocused();
    }
  }

  private static int total(Page page) {
    return Integer.parseInt(page.locator("[data-total]").getAttribute("data-total"));
  }
}
