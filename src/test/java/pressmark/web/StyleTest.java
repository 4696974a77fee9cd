package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pressmark.web.address.Assets;

class StyleTest {
  private static final Pattern TOKEN =
      Pattern.compile(
          "--([a-z-]+): (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));");
  private final String sheet =
      new Assets().find(new Assets().address("pressmark.css")).orElseThrow().content();

  @Test
  void everyThemeHasContrastEnoughToRead() {
    var sepia = tokens(":root[data-theme=\"sepia\"]", 3);
    for (var theme : List.of(tokens(":root {", 1), tokens(":root {", 2), sepia)) {
      for (var text : List.of("ink", "quiet", "link", "visited", "accent")) {
        assertThat(contrast(theme, text, "paper")).as(text + theme).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(theme, "ink", "mark")).as("marks").isGreaterThanOrEqualTo(4.5);
      for (var role : theme.keySet().stream().filter(name -> name.startsWith("role-")).toList()) {
        assertThat(contrast(theme, role, "paper")).as(role).isGreaterThanOrEqualTo(3.0);
      }
    }
  }

  @Test
  void whatIsMarkedIsAlwaysInInk() {
    int start = sheet.indexOf("\nmark {");

    assertThat(sheet.substring(start, sheet.indexOf("}", start)))
        .contains("background: var(--mark);", "color: var(--ink);");
  }

  @Test
  void nothingComesFromElsewhere() {
    assertThat(sheet).doesNotContain("url(").doesNotContain("@import").doesNotContain("http");
  }

  /// @param group which of the colours of a token: light, dark, or the only one
  private Map<String, String> tokens(String from, int group) {
    int start = sheet.indexOf(from);
    var block = sheet.substring(start, sheet.indexOf("}", start));
    var tokens = new TreeMap<String, String>();
    TOKEN.matcher(block).results().forEach(m -> tokens.put(m.group(1), m.group(1 + group)));
    assertThat(tokens).containsKeys("paper", "ink", "mark");
    return tokens;
  }

  private static double contrast(Map<String, String> theme, String text, String ground) {
    double one = luminance(theme.getOrDefault(text, ""));
    double other = luminance(theme.getOrDefault(ground, ""));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /// Relative luminance as WCAG 2 defines it.
  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
