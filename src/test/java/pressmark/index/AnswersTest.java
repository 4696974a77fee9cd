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
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.NameVariants;
import pressmark.query.Order;

/// What an answer says beside the list: parts, most of the words, spellings, and why a hit stands
/// where it stands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
  private static final NameVariants NAMES =
      NameVariants.read(
              List.of(
                  "October, Oct",
                  "Hezbollah, Hizbullah, Hizballah, al-Hezbollah",
                  "Abu Mazen, Mahmoud Abbas"))
          .variants();

  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    archive
        .file(
            "a.txt",
            Sample.titled("Hezbollah and Iran speak")
                .text("Netanyahu spoke of Hezbollah, he said."),
            Sample.titled("Hizbullah moves north").text("Netanyahu waited by the river."),
            Sample.titled("Hizbullah moves south").in("The Post").text("A river, a boat."),
            Sample.titled("Abu Mazen speaks").text("Sea and boat and river and harbour."),
            Sample.titled("Mahmoud Abbas speaks")
                .text("Sea and harbour. " + "So it was. ".repeat(20) + "Boat."),
            Sample.titled("Judgements").text("judgement judged judgments reprots"))
        .published();
    for (int i = 0; i < 3; i++) {
      archive.file(
          "c" + i,
          Sample.titled("Truce " + i).text("A cease-fire since Oct. 7. Every day ever since."));
    }
    archive.file("d", Sample.titled("Peace").text("The ceasefire of October 7, everyday quiet."));
    for (int i = 0; i < 12; i++) {
      archive.file("r" + i, Sample.titled("Reports " + i).text("reports arrive")).published();
    }
    archive.index().naming(NAMES);
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private static List<String> spellings(Results results) {
    return results.spellings().stream()
        .map(s -> s.word() + " " + s.count() + (s.family() ? " also " : " near ") + others(s))
        .toList();
  }

  private static List<String> others(Spelling spelling) {
    return spelling.others().stream().map(other -> other.word() + " " + other.count()).toList();
  }

  @Test
  void aWordNobodyHasIsOfferedWhatIsWrittenNearly() throws IOException {
    assertThat(spellings(archive.ask("netanyhau")))
        .containsExactly("netanyhau 0 near [netanyahu 2]");
    assertThat(spellings(archive.ask("\"netanyhau spoke\" -rivver")))
        .containsExactly("netanyhau 0 near [netanyahu 2]");
    assertThat(spellings(archive.ask("headline:spaek"))).containsExactly("spaek 0 near [speak 3]");
    assertThat(spellings(archive.ask("boot"))).containsExactly("boot 0 near [boat 3]");
  }

  @Test
  void aRareWordIsOfferedOnlyWhatIsFarMoreFrequent() throws IOException {
    assertThat(spellings(archive.ask("reprots"))).containsExactly("reprots 1 near [reports 22]");
    assertThat(spellings(archive.ask("harbour"))).isEmpty();
    assertThat(spellings(archive.ask("river"))).isEmpty();
  }

  @Test
  void otherFormsOfAWordShortWordsAndNumbersAreNotOffered() throws IOException {
    assertThat(spellings(archive.ask("judging"))).isEmpty();
    assertThat(spellings(archive.ask("sae"))).isEmpty();
    assertThat(spellings(archive.ask("r3ports"))).isEmpty();
  }

  @Test
  void knownSpellingsOfANameAreOfferedUnlessAskedFor() throws IOException {
    assertThat(spellings(archive.ask("Hezbollah")))
        .containsExactly("Hezbollah 1 also [Hizbullah 2]");
    assertThat(spellings(archive.ask("Hezbollah OR hizbullah"))).isEmpty();
    assertThat(spellings(archive.ask("\"Abu Mazen\"")))
        .containsExactly("\"Abu Mazen\" 1 also [\"Mahmoud Abbas\" 1]");
  }

  @Test
  void aWordThatPapersWriteInTwoIsOfferedSo() throws IOException {
    assertThat(spellings(archive.ask("ceasefire")))
        .containsExactly("ceasefire 1 also [\"cease fire\" 3]");
    assertThat(spellings(archive.ask("ceasefire OR \"cease fire\""))).isEmpty();
    assertThat(spellings(archive.ask("headline:ceasefire"))).isEmpty();
    assertThat(spellings(archive.ask("netanyahu"))).isEmpty();
  }

  @Test
  void monthsAreOfferedAsPapersShortenThem() throws IOException {
    assertThat(spellings(archive.ask("october"))).containsExactly("october 1 also [Oct 3]");
    assertThat(spellings(archive.ask("oct."))).containsExactly("oct 3 also [October 1]");
    assertThat(spellings(archive.ask("\"October 7\"")))
        .containsExactly("\"October 7\" 1 also [\"Oct 7\" 3]");
  }

  @Test
  void aQueryOfConditionsAloneGivesNoReasons() throws IOException {
    assertThat(archive.ask("words<900").hits())
        .isNotEmpty()
        .allMatch(hit -> hit.placing().isEmpty());
    assertThat(archive.ask("words<900 boat").hits()).allMatch(hit -> hit.placing().isPresent());
  }

  @Test
  void fewWithAllWordsBringThoseWithMost() throws IOException {
    var results = archive.ask("sea boat river");

    assertThat(results.total()).isEqualTo(1);
    var most = results.most().orElseThrow();
    assertThat(most.total()).isEqualTo(2);
    assertThat(most.hits())
        .map(hit -> Archive.plain(hit.headline()))
        .containsExactlyInAnyOrder("Mahmoud Abbas speaks", "Hizbullah moves south");
    assertThat(most.hits()).allMatch(hit -> !hit.excerpts().isEmpty() && hit.matches() >= 2);
    assertThat(most.hits().getFirst().placing().orElseThrow().missing()).hasSize(1);
  }

  @Test
  void mostOfTheWordsKeepsToAllElseThatIsAsked() throws IOException {
    assertThat(archive.ask("sea boat river -abbas").most().orElseThrow().total()).isEqualTo(1);
    var post = new Filter.Values(Facet.PUBLICATION, List.of("The Post"), List.of());
    assertThat(archive.ask("sea boat river", post).most().orElseThrow().total()).isEqualTo(1);
    assertThat(archive.ask("boat").most()).isEmpty();
    assertThat(archive.ask("reports arrive").most()).isEmpty();
    assertThat(archive.ask("unheard nothing").most()).isEmpty();
    var newest = Archive.search("sea boat river", List.of(), Order.NEWEST, 1, 10);
    assertThat(archive.index().search(newest).most()).isEmpty();
    var any = Archive.search("sea boat river", List.of(), Order.BEST, 1, 10).matching(Match.ANY);
    assertThat(archive.index().search(any).most()).isEmpty();
  }

  @Test
  void aSinglePartIsCountedToo() throws IOException {
    assertThat(archive.ask("boat").parts()).containsExactly(new Results.Part("boat", 3, 22));
    assertThat(archive.ask("").parts()).isEmpty();
  }

  @Test
  void partsOfALooseSearchAreLeftOutLoosely() throws IOException {
    var any = Archive.search("sea boat -abbas", List.of(), Order.BEST, 1, 10).matching(Match.ANY);

    assertThat(archive.index().search(any).parts())
        .containsExactly(
            new Results.Part("sea", 2, 2),
            new Results.Part("boat", 3, 1),
            new Results.Part("-abbas", 21, 3));
  }

  private Placing placing(String text) throws IOException {
    return archive.ask(text).hits().getFirst().placing().orElseThrow();
  }

  @Test
  void theHeadlineSpeaksForAHit() throws IOException {
    var placing = placing("iran hezbollah");

    assertThat(placing.inHeadline()).containsExactly("Hezbollah", "Iran");
    assertThat(placing.matches()).isEqualTo(3);
    assertThat(placing.phrase()).isFalse();
    assertThat(placing.near()).isTrue();
    assertThat(placing.missing()).isEmpty();
  }

  @Test
  void wordsSideBySideSpeakForAHit() throws IOException {
    assertThat(placing("moves north").phrase()).isTrue();
    assertThat(placing("\"moves north\"").phrase()).isTrue();
    assertThat(placing("north moves").phrase()).isFalse();
    assertThat(placing("north moves").near()).isTrue();
    assertThat(placing("abbas sea boat").near()).isFalse();
    assertThat(placing("harbour boat abbas").phrase()).isFalse();
  }

  @Test
  void listsByDateGiveNoReasons() throws IOException {
    var newest = Archive.search("boat", List.of(), Order.NEWEST, 1, 10);

    assertThat(archive.index().search(newest).hits())
        .map(Hit::placing)
        .containsOnly(Optional.empty());
    assertThat(archive.ask("").hits()).map(Hit::placing).containsOnly(Optional.empty());
  }
}
