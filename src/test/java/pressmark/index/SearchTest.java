package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Period;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    archive
        .file(
            "harbour.txt",
            Sample.titled("Flood defence fails in Easthaven")
                .deck("A wall gave way at night")
                .by("By Jane Roe")
                .in("The Harbour Post")
                .section("News")
                .on("2023-10-13T06:30")
                .caption("A street under water in Easthaven")
                .text(
                    "The sea wall gave way at three in the morning. Nobody was hurt.",
                    "The town had asked for a better flood defence for years.",
                    "“We told them,” the mayor said."),
            Sample.titled("Council pays for repairs")
                .in("The Harbour Post")
                .section("Politics")
                .on("2023-10-13")
                .text(
                    "The council pays for the repair of houses that were flooded.",
                    "Defence lawyers spoke of a flood of claims."),
            Sample.titled("The ministry of defence")
                .in("The Daily Ledger")
                .section("Politics")
                .on("2022")
                .text("Soldiers helped in the flood. The U.S. Army sent boats."),
            Sample.titled("A night at the opera")
                .in("The Daily Ledger")
                .section("Culture")
                .on("2024-02")
                .caption("Flood lights")
                .text("The tenor sang. AT&T and C++ were not on the programme."),
            Sample.untitled().text("Undated and without a name: only a river.", "US rivers rise."))
        .file(
            "monde.txt",
            Sample.titled("Les élections")
                .language("fr")
                .in("Le Port")
                .on("2024-03-01")
                .text("L’homme a gagné l'élection."))
        .published();
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
        "defence ~ The ministry of defence",
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
          .containsExactly(
              new Notice(
                  "“com*” stands for more than 1,000 words; only the most frequent of them were"
                      + " searched."));
    }
  }

  @Test
  void everyPageOfALongListIsRight() throws IOException {
    try (var many = Archive.in(folder.resolve("long"))) {
      for (int file = 0; file < 3; file++) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 700; i++) {
          int number = 700 * file + i;
          var sample =
              Sample.titled("Number " + number)
                  .text("word ".repeat(1 + number % 7) + "and " + "more ".repeat(number % 11));
          samples.add(number % 5 == 0 ? sample : sample.on("20%02d".formatted(number % 23)));
        }
        many.file("f" + file, samples.toArray(Sample[]::new)).published();
      }
      for (var order : Order.values()) {
        var whole = headlines(many, order, 1, 2_100);
        var paged = new ArrayList<String>();
        for (int page = 1; page <= 22; page++) {
          paged.addAll(headlines(many, order, page, 100));
        }

        assertThat(whole).hasSize(2_100).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(headlines(many, order, 1_000_000, 100)).isEmpty();
      }
    }
  }

  private static List<String> headlines(Archive many, Order order, int page, int size)
      throws IOException {
    return Archive.headlines(
        many.index().search(Archive.search("word", List.of(), order, page, size)));
  }

  @Test
  void aSearchThatTakesTooLongAnswersWithWhatItHas() throws IOException {
    try (var reader = org.apache.lucene.index.DirectoryReader.open(directory())) {
      var snapshot = Snapshot.of(reader, java.util.Map.of());
      var search = Archive.search("flood", List.of(), Order.BEST, 1, 10);

      var results = Searching.run(snapshot, search, new TextAnalysis(), Duration.ofSeconds(-1));

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
