package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Order;

/// The whole list of a facet's values.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetPageTest {
  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    var samples = new ArrayList<Sample>();
    for (int i = 0; i < 250; i++) {
      samples.add(
          Sample.titled("Number " + i)
              .text("word")
              .authors("Author %03d".formatted(i), i % 2 == 0 ? "Élise Roy" : "elena Ray"));
    }
    archive
        .file("many.txt", samples.toArray(Sample[]::new))
        .file("one.txt", Sample.titled("Alone").text("other").authors("Zoë Last"))
        .published();
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private FacetPage page(
      String text, String containing, FacetRequest.By by, int page, Filter... filters)
      throws IOException {
    var search = Archive.search(text, List.of(filters), Order.BEST, 1, 10);
    return archive
        .index()
        .values(search, new FacetRequest(Facet.BYLINE, containing, by, page, 100));
  }

  private static List<String> values(FacetPage page) {
    return page.values().stream().map(value -> value.value() + " " + value.count()).toList();
  }

  @Test
  void mostArticlesComeFirst() throws IOException {
    var page = page("word", "", FacetRequest.By.COUNT, 1);

    assertThat(page.total()).isEqualTo(252);
    assertThat(page.matching()).isEqualTo(252);
    assertThat(values(page))
        .hasSize(100)
        .startsWith("elena Ray 125", "Élise Roy 125", "Author 000 1");
  }

  @Test
  void namesAreListedAsInADictionary() throws IOException {
    var all = new ArrayList<String>();
    for (int page = 1; page <= 3; page++) {
      all.addAll(values(page("", "", FacetRequest.By.NAME, page)));
    }

    assertThat(all)
        .hasSize(253)
        .startsWith("Author 000 1")
        .endsWith("elena Ray 125", "Élise Roy 125", "Zoë Last 1");
    assertThat(values(page("", "", FacetRequest.By.NAME, 4))).isEmpty();
  }

  @Test
  void lettersAreFoundWithoutTheirAccents() throws IOException {
    var page = page("word", "ELI", FacetRequest.By.NAME, 1);

    assertThat(page.matching()).isEqualTo(1);
    assertThat(page.total()).isEqualTo(252);
    assertThat(values(page)).containsExactly("Élise Roy 125");
    assertThat(values(page("", "zoe", FacetRequest.By.COUNT, 1))).containsExactly("Zoë Last 1");
    assertThat(page("word", "zoe", FacetRequest.By.COUNT, 1).values()).isEmpty();
  }

  @Test
  void whatIsAskedForAndShutOutIsSaid() throws IOException {
    var filter = new Filter.Values(Facet.BYLINE, List.of("Author 004"), List.of("Élise Roy"));

    var page = page("word", "", FacetRequest.By.COUNT, 1, filter);

    assertThat(page.total()).isEqualTo(127);
    assertThat(values(page)).startsWith("elena Ray 125", "Élise Roy 125", "Author 001 1");
    assertThat(page.values().get(1).excluded()).isTrue();
    assertThat(page.values().get(0).excluded()).isFalse();
  }
}
