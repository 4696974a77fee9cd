package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page under axe, in both themes, on a desk and on the narrowest telephone. Script has to be
/// on: without it axe finds nothing.
@ExtendWith(InChromium.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {1280, 320})
  void noPageShutsAnyoneOut(int width, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width))) {
      var violations = new ArrayList<String>();
      for (var sample : archive.pages()) {
        var page = visit.open(sample.path());
        unfold(page);
        for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
          violations(page)
              .forEach(it -> violations.add("%s, %s: %s".formatted(sample.name(), theme, it)));
        }
      }

      assertThat(violations).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void aBadPageIsFoundOut(ColorScheme theme, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(1280).setColorScheme(theme))) {
      visit
          .page()
          .setContent(
              """
              <html><style>@media (prefers-color-scheme: dark) { p { background: #bbb } }</style>
              <body><img src='data:,'><p style='color:#ccc'>Faint</p></body></html>
              """);

      assertThat(violations(visit.page()))
          .anyMatch(violation -> violation.startsWith("image-alt"))
          .anyMatch(violation -> violation.startsWith("color-contrast"))
          .anyMatch(violation -> violation.startsWith("html-has-lang"))
          .anyMatch(violation -> violation.startsWith("region"));
    }
  }

  /// What is folded away has to be good too.
  private static void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
            .setLegacyMode(true) // there are no frames
            .withTags(RULES)
            .analyze()
            .getViolations()
            .stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node -> rule.getId() + " at " + node.getTarget() + " " + node.getHtml()))
            .toList();
  }
}
