package pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The archive without a mouse.
@Tag("thorough")
@ExtendWith(InChromium.class)
class KeyboardTest {
  private static final int MOST_STOPS = 300;
  private final SampleArchive archive;
  private Visit visit;

  KeyboardTest(SampleArchive archive) {
    this.archive = archive;
  }

  @BeforeEach
  void come() {
    visit = archive.visit(Visit.wide(1280));
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void theFirstStopLeadsPastTheMasthead() {
    for (var sample : archive.pages()) {
      var page = visit.open(sample.path());

      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip")).isFocused();
      assertThat(Focus.on(page))
          .as(sample.name())
          .hasValueSatisfying(focus -> assertThat(focus.seen()).isTrue());
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator(".masthead :focus")).hasCount(0);
      if (page.locator("main a").count() > 0) {
        assertThat(Focus.on(page))
            .as(sample.name())
            .hasValueSatisfying(focus -> assertThat(focus.main()).isTrue());
      }
    }
  }

  @Test
  void everyStopIsSeenAndHasARing() {
    for (var sample : archive.pages()) {
      var page = visit.open(sample.path());
      var stops = stops(page);

      assertThat(stops).as(sample.name()).hasSizeGreaterThan(5);
      assertThat(stops).as(sample.name()).allMatch(stop -> stop.ring() && stop.seen());
    }
  }

  @Test
  void theSlashGoesToTheSearchBox() {
    for (var sample : archive.pages()) {
      var page = visit.open(sample.path());
      var before = page.locator("#q").inputValue();

      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      assertThat(page.locator("#q")).hasValue(before);
      page.keyboard().type("herring/np");
      assertThat(page.locator("#q")).hasValue("herring/np");
    }
  }

  @Test
  void nAndPStepThroughMatchesAndAroundWhereThereIsNoList() {
    var page = visit.open(archive.page("article").path().replace("q=gate", "q=gate+zeppelin"));
    int matches = page.locator("article mark").count();

    assertThat(matches).isGreaterThan(2);
    assertThat(page.locator("mark.current")).hasCount(0);
    for (int match = 1; match <= matches; match++) {
      page.keyboard().press("n");
      assertStandsAt(page, match, matches);
    }
    page.keyboard().press("n");
    assertStandsAt(page, 1, matches);
    page.keyboard().press("p");
    assertStandsAt(page, matches, matches);
  }

  @Test
  void lettersTypedIntoTheBoxStayThere() {
    var page = visit.open(archive.page("article").path());
    var address = page.url();

    page.locator("#q").fill("");
    page.keyboard().type("nnpujkov/?");

    assertThat(page.locator("#q")).hasValue("nnpujkov/?");
    assertThat(page.locator("mark.current")).hasCount(0);
    assertThat(page).hasURL(address);
  }

  @Test
  void keysWithModifiersStayTheBrowsers() {
    var page = visit.open(archive.page("article").path());

    for (var chord : List.of("Control+u", "Alt+n", "Meta+p")) {
      page.keyboard().press(chord);
    }

    assertThat(page.locator("mark.current")).hasCount(0);
  }

  @Test
  void jKAndOGoThroughResultsUAndVBetweenPages() {
    var page = visit.open("/search?q=gate");

    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".hit .headline a").nth(1)).isFocused();
    page.keyboard().press("k");
    assertThat(page.locator(".hit .headline a").first()).isFocused();
    page.keyboard().press("o");
    page.waitForURL("**/article/**");
    var article = page.url();
    page.keyboard().press("v");
    page.waitForURL("**/original?**");
    page.keyboard().press("u");
    page.waitForURL(article);
    page.keyboard().press("u");
    page.waitForURL("**/search?q=gate#hit-1");
  }

  @Test
  void keysCanBeSwitchedOffAndStayOff() {
    var page = visit.open("/help");
    var button = page.locator("main .keys-switch button");

    button.click();
    assertThat(button).hasText("Switch the keys on");
    page = visit.open("/search?q=gate");
    page.keyboard().press("/");
    page.keyboard().press("j");
    assertThat(page.locator("main :focus, #q:focus")).hasCount(0);

    visit.open("/help").locator("main .keys-switch button").click();
    visit.page().keyboard().press("/");
    assertThat(visit.page().locator("#q")).isFocused();
  }

  /// All that Tab leads to, from the first to the last.
  private static List<Focus> stops(Page page) {
    var stops = new ArrayList<Focus>();
    page.keyboard().press("Tab");
    for (var focus = Focus.on(page); focus.isPresent(); focus = Focus.on(page)) {
      stops.add(focus.get());
      assertThat(stops).hasSizeLessThan(MOST_STOPS);
      page.keyboard().press("Tab");
    }
    return stops;
  }

  private static void assertStandsAt(Page page, int match, int of) {
    assertThat(page.locator("mark.current")).hasId("m" + match);
    assertThat(page.locator("mark.current")).isInViewport();
    assertThat(page.locator(".stepper .at")).hasText(match + " of " + of);
  }
}
