package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.query.Order;

/// Which articles of the [Herald] come first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {
  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    Herald.fill(archive);
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "harbour tunnel ~ Harbour tunnel opens|Traffic in the east|Two works at once",
        "tunnel harbour ~ Harbour tunnel opens|Traffic in the east|Two works at once",
        "harbour OR tunnel ~ Harbour tunnel opens|Traffic in the east|Two works at once",
        "\"harbour tunnel\" ~ Harbour tunnel opens|Traffic in the east",
        "railway tunnel ~ Two works at once",
        "tunnel ~ Harbour tunnel opens",
        "pilots strike ~ Pilots strike for a week|A picture of the quay",
        "strike ~ Pilots strike for a week|A picture of the quay",
        "strikes ~ Pilots strike for a week|A picture of the quay",
        "caption:strike ~ A picture of the quay",
        "headline:strike ~ Pilots strike for a week",
        "strike judge ~ Pilots strike for a week",
        "picture quay ~ A picture of the quay",
        "ferry ~ Ferry sinks off the lighthouse|Lighthouse to be sold",
        "the ferry ~ Ferry sinks off the lighthouse|Lighthouse to be sold",
        "ferr* ~ Ferry sinks off the lighthouse|Lighthouse to be sold",
        "lighthouse ~ Lighthouse to be sold|Ferry sinks off the lighthouse",
        "ferry lighthouse ~ Ferry sinks off the lighthouse|Lighthouse to be sold",
        "lighthouse ferry ~ Ferry sinks off the lighthouse|Lighthouse to be sold",
        "lighthouse sale ~ Lighthouse to be sold",
        "(ferry OR orchestra) sank ~ Ferry sinks off the lighthouse",
        "israel ~ Israel and its neighbours|Israeli singer on tour",
        "israeli ~ Israeli singer on tour|Israel and its neighbours",
        "Israelis ~ Israeli singer on tour|Israel and its neighbours",
        "talks geneva ~ Israel and its neighbours",
        "prime minister ~ Prime minister visits the coast|Minister of the old church dies",
        "minister prime ~ Prime minister visits the coast|Minister of the old church dies",
        "\"prime minister\" ~ Prime minister visits the coast",
        "U.S. ~ U.S. ships call at the port",
        "us ~ A letter to us all|U.S. ships call at the port",
        "US ships ~ U.S. ships call at the port",
        "ceasefire ~ Ceasefire holds in the hills|Generals meet",
        "generals ~ Generals meet|Ceasefire holds in the hills",
        "generals OR ceasefire ~ Generals meet|Ceasefire holds in the hills",
        "school ~ School roof mended|Budget cuts anger teachers",
        "school budget ~ Budget cuts anger teachers|Council votes on budget",
        "budget council ~ Council votes on budget",
        "slates ~ School roof mended",
        "orchestra ~ Orchestra seeks a conductor|Music in short|The orchestra of the town played",
        "orchestra town ~ The orchestra of the town played",
        "orchestra -school ~ Orchestra seeks a conductor|The orchestra of the town played",
        "people ~ People at the zoo|Quagga born at the zoo",
        "quagga people ~ Quagga born at the zoo",
        "quagga OR people ~ Quagga born at the zoo|People at the zoo",
        "people zoo ~ People at the zoo|Quagga born at the zoo",
        "gilbert stone ~ Gilbert Stone at ninety|A wall of stone",
        "\"gilbert stone\" ~ Gilbert Stone at ninety|A wall of stone",
        "byline:stone ~ A wall of stone",
        "stone wall ~ A wall of stone",
        "ruth vale ~ Gilbert Stone at ninety",
      })
  void theFirstHitsAre(String text, String headlines) throws IOException {
    var first = List.of(headlines.split("\\|", -1));

    assertThat(archive.headlines(text)).startsWith(first.toArray(String[]::new));
  }

  @Test
  void betweenEqualsTheNewerComesFirst() throws IOException {
    var dates =
        archive.ask("tide table").hits().stream()
            .map(hit -> hit.published().map(date -> date.value().value()).orElse("undated"))
            .toList();

    assertThat(dates).containsExactly("2015-03-01", "2015-02-01", "2015-01-01", "undated");
  }

  @Test
  void aPageFarDownStandsInTheSameOrder() throws IOException {
    try (var many = Archive.in(folder.resolve("many"))) {
      var samples =
          IntStream.range(0, 1_200)
              .mapToObj(
                  i -> Sample.titled("Tide " + i).on("20%02d-01-0%d".formatted(i % 90, 1 + i % 7)))
              .toArray(Sample[]::new);
      many.file("tides.txt", samples).published();
      var above = page(many, 10);
      var below = page(many, 11);

      assertThat(above).hasSize(100).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(below).hasSize(100).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(below.getFirst()).isLessThanOrEqualTo(above.getLast());
    }
  }

  private static List<String> page(Archive archive, int page) throws IOException {
    var search = Archive.search("tide", List.of(), Order.BEST, page, 100);
    return archive.index().search(search).hits().stream()
        .map(hit -> hit.published().map(date -> date.value().value()).orElse(""))
        .toList();
  }

  @Test
  void excerptsShowThePlacesOfTellingWords() throws IOException {
    var text = "The one that was there, that is the one that they had. ";
    var sample =
        Sample.titled("Notes").text(text.repeat(12), "Only here a lighthouse stands, far off.");
    try (var other = Archive.in(folder.resolve("notes"))) {
      other.file("notes.txt", sample).published();

      var excerpts = other.ask("that the lighthouse").hits().getFirst().excerpts();

      assertThat(excerpts).map(Archive::plain).anyMatch(plain -> plain.contains("lighthouse"));
      assertThat(other.ask("that the").hits().getFirst().excerpts()).isNotEmpty();
    }
  }

  @Test
  void wordsThatBeginSoAreWorthWhatWordsAre() throws IOException {
    try (var other = Archive.in(folder.resolve("beginnings"))) {
      other
          .file(
              "a.txt",
              Sample.titled("One").text("Bread and butter. " + "So it was. ".repeat(30)),
              Sample.titled("Two").text("Butter, butters and buttered bread."))
          .published();

      assertThat(other.headlines("butter*")).containsExactly("Two", "One");
    }
  }
}
