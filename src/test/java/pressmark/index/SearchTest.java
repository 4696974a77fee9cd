package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.index.words.TextAnalysis;
import pressmark.query.NameVariants;
import pressmark.query.Notice;
import pressmark.query.Order;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`` ~ 6",
        "flood ~ 4",
        "flood defence ~ 3",
        "\"flood defence\" ~ 1",
        "“flood defences” ~ 1",
        "flooded ~ 4",
        "flood -council ~ 3",
        "flood OR opera ~ 4",
        "opera OR flood council ~ 2",
        "-flood ~ 2",
        "-flood -river ~ 1",
        "-(flood OR river) ~ 1",
        "flood OR -flood ~ 6",
        "headline:flood ~ 1",
        "headline:defence ~ 2",
        "headline:(flood OR opera) ~ 2",
        "headline:-defence ~ 4",
        "flo* ~ 4",
        "election* ~ 1",
        "jane ~ 1",
        "street ~ 1",
        "wall night ~ 1",
        "\"the town the morning\" ~ 0",
        "\"nobody was hurt the town\" ~ 0",
        "U.S. ~ 2",
        "US ~ 2",
        "AT&T ~ 1",
        "C++ ~ 1",
        "hommes ~ 1",
        "election ~ 1",
        "élection ~ 1",
        "sea-wall ~ 1",
        "lebanon ~ 0",
        "\u0001flood ~ 4",
        "soldier* ~ 1",
        "soldie* boat ~ 1",
        "\"—\" ~ 6",
        "easthaven harbour ~ 0",
      })
  void aQueryFinds(String text, int count) throws IOException {
    var results = archive.ask(text);

    assertThat(results.total()).isEqualTo(count);
    assertThat(results.hits()).hasSize(count);
    assertThat(results.partial()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "flood ~ Flood defence fails in Easthaven",
        "flood defence ~ Flood defence fails in Easthaven",
        "defence ~ Flood defence fails in Easthaven",
        "defence flood soldiers ~ The ministry of defence",
        "council ~ Council pays for repairs",
        "flood claims ~ Council pays for repairs",
        "night ~ A night at the opera",
      })
  void theBestComesFirst(String text, String headline) throws IOException {
    assertThat(archive.headlines(text).getFirst()).isEqualTo(headline);
  }

  @Test
  void undatedArticlesComeLastBothWays() throws IOException {
    var newest = archive.index().search(Archive.search("", List.of(), Order.NEWEST, 1, 10));
    var oldest = archive.index().search(Archive.search("", List.of(), Order.OLDEST, 1, 10));

    assertThat(dates(newest))
        .containsExactly("2024-03-01", "2024-02", "2023-10-13T06:30", "2023-10-13", "2022", "");
    assertThat(dates(oldest))
        .containsExactly("2022", "2023-10-13", "2023-10-13T06:30", "2024-02", "2024-03-01", "");
  }

  private static List<String> dates(Results results) {
    return results.hits().stream()
        .map(hit -> hit.published().map(date -> date.value().value()).orElse(""))
        .toList();
  }

  @Test
  void everyPartIsCountedByItself() throws IOException {
    assertThat(archive.ask("flood council -night").parts())
        .containsExactly(
            new Results.Part("flood", 4, 1),
            new Results.Part("council", 1, 2),
            new Results.Part("-night", 4, 1));
  }

  @Test
  void aBeginningThatStandsForTooManyWordsIsNoticed() throws IOException {
    var random = new Random(1);
    try (var many = Archive.in(folder.resolve("many"))) {
      var words = new StringBuilder();
      for (int i = 0; i < 1_500; i++) {
        words.append("com").append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
      }
      many.file("a.txt", Sample.titled("Words").text(words.toString() + "come come"))
          .file("b.txt", Sample.titled("Come in").text("come"))
          .published();

      var results = many.ask("com*");

      assertThat(results.total()).isEqualTo(2);
      assertThat(results.search().notices())
          .extracting(Notice::text)
          .containsExactly(
              "“com*” stands for more than 1,000 words; only the most frequent of them were"
                  + " searched.");
    }
  }

  @Test
  void aSearchThatTakesTooLongAnswersWithWhatItHas() throws IOException {
    try (var reader = org.apache.lucene.index.DirectoryReader.open(directory())) {
      var snapshot = new Snapshot(reader, new Pieces(), false);
      var search = Archive.search("flood", List.of(), Order.BEST, 1, 10);
      var means =
          new Searching.Means(
              new TextAnalysis(), NameVariants.none(), new Cores(1), Duration.ofSeconds(-1));

      var results = Searching.run(snapshot, search, means);

      assertThat(results.partial()).isTrue();
    }
  }

  private static org.apache.lucene.store.Directory directory() throws IOException {
    var generations =
        Generations.of(folder.resolve("index"), folder.resolve("articles").toAbsolutePath());
    return org.apache.lucene.store.FSDirectory.open(
        generations.path(generations.numbers().getFirst()));
  }

  @Test
  void theOverviewShowsTheArchiveAtAGlance() throws IOException {
    var overview = archive.index().overview();

    assertThat(overview.articles()).isEqualTo(6);
    assertThat(overview.undated()).isEqualTo(1);
    assertThat(overview.files()).isEqualTo(2);
    assertThat(overview.rejected()).isZero();
    assertThat(overview.earliest())
        .hasValueSatisfying(d -> assertThat(d.value()).isEqualTo("2022"));
    assertThat(overview.latest())
        .hasValueSatisfying(d -> assertThat(d.value()).isEqualTo("2024-03-01"));
    assertThat(overview.publications())
        .containsExactly(
            new Overview.PublicationSpan(
                "The Daily Ledger", 2, Optional.of(2022), Optional.of(2024)),
            new Overview.PublicationSpan(
                "The Harbour Post", 2, Optional.of(2023), Optional.of(2023)),
            new Overview.PublicationSpan("Le Port", 1, Optional.of(2024), Optional.of(2024)));
    assertThat(overview.years())
        .containsExactly(
            new Overview.YearCount(2022, 1),
            new Overview.YearCount(2023, 2),
            new Overview.YearCount(2024, 2));
    assertThat(overview.newest())
        .map(hit -> Archive.plain(hit.headline()))
        .first()
        .isEqualTo("Les élections");
    assertThat(archive.index().ledgers())
        .map(ledger -> ledger.file().name())
        .isEqualTo(Arrays.asList("harbour.txt", "monde.txt"));
  }
}
