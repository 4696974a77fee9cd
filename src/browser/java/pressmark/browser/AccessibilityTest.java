package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page under axe, in the three themes, on a desk and on the narrowest telephone. Script has to be
/// on: without it axe finds nothing.
@Tag("thorough")
@ExtendWith(InChromium.class)
class AccessibilityTest {
  /// The pages with most words of the interface.
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

  static Stream<Arguments> windows() {
    var widths = List.of(1280, 320);
    var themes = List.of("light", "sepia", "dark");
    return widths.stream()
        .flatMap(width -> themes.stream().map(theme -> Arguments.of(width, theme)));
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @MethodSource("windows")
  void noPageShutsAnyoneOut(int width, String theme, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width))) {
      visit.chooses("theme", theme);
      var violations = new ArrayList<String>();
      for (var sample : archive.pages()) {
        var page = visit.open(sample.path());
        unfold(page);
        violations(page).forEach(it -> violations.add(sample.name() + ": " + it));
      }

      assertThat(violations).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"1280, light", "1280, sepia", "1280, dark", "320, light", "320, sepia", "320, dark"})
  void noSheetShutsAnyoneOut(int width, String theme, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width))) {
      visit.chooses("theme", theme);
      var page = visit.open(archive.page("article").path());

      page.click(".settings-opener");
      var settings = violations(page);
      page.keyboard().press("Escape");
      page.keyboard().press("?");
      page.locator("dialog.keys-list[open]").waitFor();
      var keys = violations(page);

      assertThat(settings).isEmpty();
      assertThat(keys).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}, {1} px")
  @CsvSource({"ar, 320", "de, 1280"})
  void noLanguageShutsAnyoneOut(String language, int width, SampleArchive archive) {
    try (var visit = archive.visit(Visit.wide(width).setLocale(language))) {
      var violations = new ArrayList<String>();
      for (var sample : archive.pages()) {
        var page = visit.open(sample.path());
        unfold(page);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(RoomTest.tooWide(page)).as(sample.name()).isFalse();
        violations(page).forEach(it -> violations.add(sample.name() + ": " + it));
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
