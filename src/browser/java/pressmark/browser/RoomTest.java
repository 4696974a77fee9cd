package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page has room in every window: nobody has to scroll sideways to read.
@Tag("thorough")
@ExtendWith(InChromium.class)
class RoomTest {
  @ParameterizedTest(name = "{0} px, text at {1} %")
  @CsvSource({"320, 100", "390, 100", "768, 100", "1280, 200", "640, 200"})
  void noPageIsWiderThanItsWindow(int width, int text, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width))) {
      var wider = new ArrayList<String>();
      for (var sample : archive.pages()) {
        var page = visit.open(sample.path());
        page.evaluate("size => document.documentElement.style.fontSize = size", text + "%");
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        if (tooWide(page)) {
          wider.add(sample.name() + ": " + widest(page));
        }
      }

      assertThat(wider).isEmpty();
    }
  }

  static boolean tooWide(Page page) {
    return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  }

  /// The element that reaches furthest, for the message.
  private static Object widest(Page page) {
    return page.evaluate(
        """
        () => [...document.body.querySelectorAll("*")]
          .map(element => ({ right: element.getBoundingClientRect().right, element }))
          .reduce((a, b) => (b.right > a.right ? b : a)).element.outerHTML.slice(0, 200)
        """);
  }
}
