package pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Citations and quotes on their way to the clipboard.
@Tag("thorough")
@ExtendWith(InChromium.class)
class CopyingTest {
  private static final String CLIPBOARD =
      """
      async (type) => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType(type)).text();
      }
      """;

  /// Selects from the tenth letter of a paragraph to the tenth of another.
  private static final String SELECT =
      """
      ([from, to]) => {
        const start = document.getElementById(from).firstChild;
        const end = document.getElementById(to).firstChild;
        getSelection().setBaseAndExtent(start, 10, end, 10);
      }
      """;

  private final SampleArchive archive;
  private Visit visit;

  CopyingTest(SampleArchive archive) {
    this.archive = archive;
  }

  @BeforeEach
  void come() {
    visit = archive.visit(Visit.wide(1280));
    visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  @AfterEach
  void leave() {
    assertThat(visit.complaints()).isEmpty();
    visit.close();
  }

  private static String clipboard(Page page, String type) {
    return (String) page.evaluate(CLIPBOARD, type);
  }

  private Page article() {
    return visit.open(archive.page("article").path().replaceFirst("\\?.*", ""));
  }

  @Test
  void cCopiesTheCitationLastChosenAndRemembersIt() {
    var page = article();
    var said = page.locator(".said");

    page.keyboard().press("c");
    assertThat(said).hasText("Copied: Chicago");
    var chicago = page.locator(".citation").first();
    assertThat(clipboard(page, "text/plain")).isEqualTo(chicago.textContent());
    assertThat(clipboard(page, "text/html")).contains("<i>");

    page.locator(".cite summary").click();
    page.locator("[data-kind=apa]").click();
    assertThat(said).hasText("Copied: APA");
    page = article();
    page.keyboard().press("c");
    assertThat(page.locator(".said")).hasText("Copied: APA");
    assertThat(clipboard(page, "text/plain")).contains(" (20");

    page.locator(".cite summary").click();
    page.locator("[data-kind=bibtex]").click();
    assertThat(page.locator(".said")).hasText("Copied: BibTeX");
    assertThat(clipboard(page, "text/plain")).startsWith("@article{");
  }

  @Test
  void whatIsSelectedIsCopiedWithWhereItStands() {
    var page = article();
    var button = page.locator(".quote button");
    var address = page.locator(".address a").textContent();

    assertThat(button).isHidden();
    page.evaluate(SELECT, List.of("p2", "p3"));
    assertThat(button).isInViewport();
    button.click();
    assertThat(page.locator(".said")).hasText(Pattern.compile("^Copied: the quote"));

    var plain = clipboard(page, "text/plain");
    var second = page.locator("#p2").textContent();
    var headline = page.locator("h1").textContent().strip();
    assertThat(plain)
        .startsWith(
            "“" + second.substring(10).replace('“', '‘').replace('”', '’').strip() + "\n\n“")
        .contains("”\n\n" + headline + ". ")
        .endsWith(". " + address + "#p2");
    assertThat(clipboard(page, "text/html"))
        .contains("<blockquote", "<i>", "<a href=\"" + address + "#p2\"");

    page.evaluate("getSelection().removeAllRanges()");
    assertThat(button).isHidden();
  }

  @Test
  void aParagraphsLinkIsSeenByHoverAndByKey() {
    var page = article();
    var link = page.locator("#p2 > .anchor");

    assertThat(link).hasCSS("opacity", "0");
    page.locator("#p2").hover();
    assertThat(link).hasCSS("opacity", "1");
    page.locator("h1").hover();
    page.locator("#p1 > .anchor").focus();
    page.keyboard().press("Tab");
    assertThat(link).isFocused();
    assertThat(link).hasCSS("opacity", "1");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#p2$"));
  }
}
