package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.ServedArchive;

/// Text that means harm is only text, wherever it is shown: also in a browser that would let it act.
@Tag("thorough")
@ExtendWith(InChromium.class)
class HostileTextTest {
  private static final String SEARCH = "/search?q=" + HostileArticles.WORD;
  private static final List<String> PARTS =
      List.of("article h1", ".head .kicker", ".head .publication", ".head .byline");
  private static final String ALIVE =
      """
      () => [...document.querySelectorAll("*")].filter(element =>
          ["IMG", "IFRAME", "OBJECT", "EMBED", "BASE", "TEMPLATE", "TEXTAREA", "STYLE"]
              .includes(element.tagName)
          || (element.tagName === "META" && element.httpEquiv !== "")
          || (element.tagName === "SCRIPT" && !element.src && element.type !== "application/ld+json")
          || (element.tagName === "FORM" && element.method !== "dialog"
              && element.getAttribute("action") !== "/search")
          || [...element.attributes].some(attribute => attribute.name.startsWith("on")
              || attribute.name === "style" || attribute.name === "autofocus"
              || /^(javascript|data):/i.test(attribute.value.trim())
                  && ["href", "src", "action"].includes(attribute.name)))
        .map(element => element.outerHTML.slice(0, 200))
      """;

  @TempDir private static Path folder;
  private static ServedArchive archive;

  @BeforeAll
  static void serve() throws IOException {
    var articles = Files.createDirectory(folder.resolve("articles"));
    HostileArticles.write(articles);
    archive = ServedArchive.of(articles, folder.resolve("index"), "<b>\"'&amp; The Archive");
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static final Pattern MARKUP = Pattern.compile("<|&lt;|&#");

  @ParameterizedTest(name = "without the security policy: {0}")
  @ValueSource(booleans = {false, true})
  void nothingComesToLife(boolean lawless, Browser browser) {
    var options = Visit.wide(320).setBypassCSP(lawless);
    try (var visit = Visit.to(archive.address(), browser, options)) {
      for (var path : paths(visit)) {
        var page = visit.open(path);

        assertThat((List<?>) page.evaluate(ALIVE)).as(path).isEmpty();
        assertThat(page.evaluate("window.owned === undefined")).as(path).isEqualTo(true);
        assertThat(RoomTest.tooWide(page)).as("%s is too wide", path).isFalse();
      }

      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void everyTextIsShownAsItStands(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      var shown = new HashMap<String, List<String>>();
      for (var path : articles(visit)) {
        visit.open(path);
        for (var part : PARTS) {
          var texts = visit.page().locator(part).allTextContents();
          shown.computeIfAbsent(part, _ -> new ArrayList<>()).addAll(texts);
        }
      }

      assertThat(shown)
          .hasSize(PARTS.size())
          .allSatisfy(
              (part, texts) -> assertThat(texts).map(String::strip).containsAll(expected(part)));
    }
  }

  /// A byline with markup in it gives way to the names it holds, and these hold none.
  private static List<String> expected(String part) {
    return HostileArticles.TEXTS.stream()
        .filter(text ->
            !part.endsWith(".byline") || (text.length() <= 100 && !MARKUP.matcher(text).find()))
        .toList();
  }

  @Test
  void whatAReaderTypesIsOnlyText(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(320).setBypassCSP(true))) {
      for (var text : HostileArticles.TEXTS) {
        var typed = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (var path :
            List.of(
                "/search?q=" + typed,
                SEARCH + "&publication=" + typed + "&section=" + typed + "&-byline=" + typed,
                SEARCH + "&sort=" + typed + "&page=" + typed + "&from=" + typed)) {
          var page = visit.open(path);

          assertThat((List<?>) page.evaluate(ALIVE)).as(path).isEmpty();
          assertThat(RoomTest.tooWide(page)).as("%s is too wide", path).isFalse();
        }
        assertThat(visit.page().locator("#q").inputValue()).isEqualTo(HostileArticles.WORD);
      }
      assertThat(visit.page().evaluate("window.owned === undefined")).isEqualTo(true);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /// Marks that turn the direction of text around end where the value ends that they stand in.
  @Test
  void noValueTurnsItsNeighboursAround(Browser browser) {
    try (var visit = Visit.to(archive.address(), browser, Visit.wide(1280))) {
      for (var path : articles(visit)) {
        var meta = visit.open(path).locator(".head .meta > *");
        var places = meta.all().stream().map(HostileTextTest::place).toList();

        assertThat(places).as(path).isSorted();
      }
    }
  }

  /// Grows from line to line, and in each from left to right.
  private static Integer place(Locator element) {
    var place =
        element.evaluate(
            "it => { const box = it.getClientRects()[0]; return Math.round(box.top) * 10000 + Math.round(box.left); }");
    return ((Number) place).intValue();
  }

  private static List<String> paths(Visit visit) {
    var paths = new ArrayList<>(List.of("/", SEARCH, "/loading"));
    for (var article : articles(visit)) {
      paths.add(article);
      paths.add(visit.open(article).locator("a.original").first().getAttribute("href"));
    }
    return paths;
  }

  private static List<String> articles(Visit visit) {
    var links = visit.open(SEARCH).locator(".hit .headline a");
    assertThat(links.count()).isGreaterThan(HostileArticles.TEXTS.size());
    return links.all().stream().map(link -> link.getAttribute("href")).toList();
  }
}
