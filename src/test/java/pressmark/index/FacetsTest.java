package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Period;

/// Narrowing, and the counts that lead to it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {
  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    Town.fill(archive);
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private static Filter published(String from, String to, boolean undated) {
    return new Filter.Published(Period.parse(from), Period.parse(to), undated);
  }

  @ParameterizedTest
  @CsvSource({
    "2023,2023,false,2",
    "2022-06,2022-07,false,1",
    "2024-02-10,2024-02-10,false,1",
    "2023-10-14,,false,2",
    ",2022-01-01,false,1",
    ",2021,false,0",
    "2024,,true,3",
    ",,true,1",
    ",,false,6",
    "2023-10-13,2023-10-13,false,2",
    "2023-10-12,2023-10-12,false,0",
  })
  void datesAreInARangeWhenTheyOverlapIt(String from, String to, boolean undated, int count)
      throws IOException {
    var filter =
        published(
            Optional.ofNullable(from).orElse(""), Optional.ofNullable(to).orElse(""), undated);

    assertThat(archive.count("", filter)).isEqualTo(count);
  }

  private static FacetCount facet(Results results, Facet facet) {
    return results.facets().stream()
        .filter(count -> count.facet() == facet)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> counts(Results results, Facet facet) {
    return facet(results, facet).values().stream()
        .map(value -> value.value() + " " + value.count() + (value.included() ? " in" : ""))
        .toList();
  }

  @Test
  void facetsCountWhatIsFound() throws IOException {
    var results = archive.ask("flood");

    assertThat(counts(results, Facet.PUBLICATION))
        .containsExactly("The Daily Ledger 2", "The Harbour Post 2");
    assertThat(counts(results, Facet.YEAR)).containsExactly("2023 2", "2022 1", "2024 1");
    assertThat(counts(results, Facet.CERTAINTY)).containsExactly("stated 4");
    assertThat(counts(archive.ask(""), Facet.CERTAINTY)).containsExactly("stated 5", "undated 1");
    assertThat(counts(archive.ask(""), Facet.LANGUAGE)).containsExactly("en 5", "fr 1");
    assertThat(counts(archive.ask("lebanon"), Facet.LAYOUT)).isEmpty();
  }

  @Test
  void aFacetsOwnFilterDoesNotNarrowItsCounts() throws IOException {
    var post = new Filter.Values(Facet.PUBLICATION, List.of("The Harbour Post"), List.of());
    var politics = new Filter.Values(Facet.SECTION, List.of(), List.of("Politics"));

    var results = archive.ask("flood", post, politics);

    assertThat(results.total()).isEqualTo(1);
    assertThat(counts(results, Facet.PUBLICATION))
        .containsExactly("The Daily Ledger 1", "The Harbour Post 1 in");
    assertThat(counts(results, Facet.SECTION)).containsExactly("News 1", "Politics 1");
    assertThat(facet(results, Facet.SECTION).values().getLast().excluded()).isTrue();
    assertThat(counts(results, Facet.YEAR)).containsExactly("2023 1");
  }

  @Test
  void severalValuesOfAFacetMeanAnyOfThem() throws IOException {
    var years = new Filter.Values(Facet.YEAR, List.of("2022", "2024", "1999"), List.of());

    var results = archive.ask("", years);

    assertThat(results.total()).isEqualTo(3);
    assertThat(counts(results, Facet.YEAR))
        .containsExactly("2023 2", "2024 2 in", "2022 1 in", "1999 0 in");
  }
}
