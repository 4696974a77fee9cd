package pressmark.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import pressmark.ServedArchive;

/// The articles shipped with the program, served once for all tests that only read them.
final class SampleArchive implements AutoCloseable {
  static final String NAME = "The Wrenmouth Archive";
  private static final String SEARCH = "/search?q=";

  private final Path index;
  private final ServedArchive served;
  private final Browser browser;
  private final List<SamplePage> pages;

  private SampleArchive(Path index, ServedArchive served, Browser browser) {
    this.index = index;
    this.served = served;
    this.browser = browser;
    this.pages = find();
  }

  static SampleArchive serve(Browser browser) {
    try {
      var index = Files.createTempDirectory("pressmark-samples");
      return new SampleArchive(index, ServedArchive.of(Path.of("articles"), index, NAME), browser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every kind of page there is, each with another name.
  List<SamplePage> pages() {
    return pages;
  }

  SamplePage page(String name) {
    return pages.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  Visit visit(Browser.NewContextOptions options) {
    return Visit.to(served.address(), browser, options);
  }

  /// The articles and their lines are found as readers find them.
  private List<SamplePage> find() {
    try (var visit = visit(Visit.wide(1280))) {
      var article = firstHit(visit, "gate");
      var other = identity(firstHit(visit, "ferry"));
      var lines = visit.open(article).locator("a.original").first().getAttribute("href");
      var month = linked(visit, "/year/2024", ".little h2 a");
      var newspaper = linked(visit, month, "table.month td a");
      return List.of(
          new SamplePage("front", "/"),
          new SamplePage("search", SEARCH + "gate"),
          new SamplePage(
              "filtered", SEARCH + "gate&layout=repeated-headline&from=2023&sort=newest"),
          new SamplePage("nothing", SEARCH + "gate+zeppelin"),
          new SamplePage("any", SEARCH + "gate+herring+%22sea+wall%22&match=any&from=2020"),
          new SamplePage("day", SEARCH + "gate&from=2024-01-01&to=2024-12-31"),
          new SamplePage("values", "/search/values/publication?q=gate&find=o&by=name"),
          new SamplePage("article", article),
          new SamplePage("inferred", firstHit(visit, "socks")),
          new SamplePage("original", lines),
          new SamplePage("newspaper", newspaper),
          new SamplePage("month", month),
          new SamplePage("year", "/year/2024"),
          new SamplePage("hole", "/day/2024-01-01"),
          new SamplePage("calendar", "/calendar"),
          new SamplePage("undated", "/undated"),
          new SamplePage("compare", "/article/" + identity(article) + "/compare/" + other),
          new SamplePage("loading", "/loading"),
          new SamplePage("help", "/help"),
          new SamplePage("missing", "/nowhere"));
    }
  }

  /// The id in the address of an article.
  private static String identity(String address) {
    return address.replaceFirst("^/article/([^/?]+).*", "$1");
  }

  private static String firstHit(Visit visit, String query) {
    return linked(visit, SEARCH + query, ".hit .headline a");
  }

  private static String linked(Visit visit, String path, String link) {
    return visit.open(path).locator(link).first().getAttribute("href");
  }

  @Override
  public void close() throws IOException {
    served.close();
    try (var files = Files.walk(index)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
