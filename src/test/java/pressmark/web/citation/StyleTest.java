package pressmark.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.article.Certainty;

class StyleTest {
  private static final Certainty STATED = Certainty.STATED;

  private static Told by(String... authors) {
    return Told.by(authors).headline("Tide").in("The Post", STATED).on("2024-02-03", STATED);
  }

  @Test
  void examplesComeOutAsGuidesToTheStylesHaveThem() throws IOException {
    var examples = Blocks.read("/citations/examples.txt");

    assertThat(examples).hasSize(10);
    for (var example : examples) {
      var style = Style.valueOf(example.getOrDefault("style", "").toUpperCase(Locale.ROOT));
      var address = example.getOrDefault("address", "@");
      var told =
          Told.by(Blocks.list(example, "authors").toArray(String[]::new))
              .headline(example.getOrDefault("headline", ""))
              .in(example.getOrDefault("publication", ""), STATED)
              .on(example.getOrDefault("date", ""), STATED);
      var seen = LocalDate.parse(example.getOrDefault("seen", "2026-11-25"));

      var cited = Blocks.starred(style.write(told.cited(address, seen)));
      // the examples from print have no address
      var printed =
          cited.replaceFirst(", @\\.$", ".").replaceFirst("\\.( Available at:)? @.*", ".");
      assertThat(printed).isEqualTo(example.get("cited"));
    }
  }

  @Test
  void oneTwoThreeAndMoreAuthors() {
    assertThat(by("Ann Roe", "Ben Poe").starred())
        .containsExactly(
            "Roe, Ann, and Ben Poe. “Tide.” *Post*, February 3, 2024. @.",
            "Roe, Ann, and Ben Poe. “Tide.” *The Post*, 3 Feb. 2024, @.",
            "Roe, A., & Poe, B. (2024, February 3). Tide. *The Post*. @",
            "Roe, A. and Poe, B. (2024) ‘Tide’, *The Post*, 3 February. Available at: @ (Accessed:"
                + " 25 November 2026).");
    assertThat(by("Ann Roe", "Ben Poe", "Cat Loe").starred())
        .containsExactly(
            "Roe, Ann, Ben Poe, and Cat Loe. “Tide.” *Post*, February 3, 2024. @.",
            "Roe, Ann, et al. “Tide.” *The Post*, 3 Feb. 2024, @.",
            "Roe, A., Poe, B., & Loe, C. (2024, February 3). Tide. *The Post*. @",
            "Roe, A., Poe, B. and Loe, C. (2024) ‘Tide’, *The Post*, 3 February. Available at: @"
                + " (Accessed: 25 November 2026).");
    assertThat(by("Ann Roe", "Ben Poe", "Cat Loe", "Dan Moe").starred())
        .containsExactly(
            "Roe, Ann, Ben Poe, Cat Loe, and Dan Moe. “Tide.” *Post*, February 3, 2024. @.",
            "Roe, Ann, et al. “Tide.” *The Post*, 3 Feb. 2024, @.",
            "Roe, A., Poe, B., Loe, C., & Moe, D. (2024, February 3). Tide. *The Post*. @",
            "Roe, A. *et al.* (2024) ‘Tide’, *The Post*, 3 February. Available at: @ (Accessed:"
                + " 25 November 2026).");
  }

  @Test
  void manyAuthorsAreCutWhereEachStyleCutsThem() {
    var many =
        IntStream.range(0, 21)
            .mapToObj(i -> "Ann " + (char) ('A' + i) + "oe")
            .toArray(String[]::new);

    var cited = by(many).starred();

    assertThat(cited.get(0)).startsWith("Aoe, Ann, Ann Boe, Ann Coe, et al. “Tide.”");
    assertThat(cited.get(2)).contains("Soe, A., . . . Uoe, A. (2024").doesNotContain("Toe");
  }

  @Test
  void bodiesStandAsTheyAreCalled() {
    assertThat(by("Reuters").starred())
        .containsExactly(
            "Reuters. “Tide.” *Post*, February 3, 2024. @.",
            "Reuters. “Tide.” *The Post*, 3 Feb. 2024, @.",
            "Reuters. (2024, February 3). Tide. *The Post*. @",
            "Reuters (2024) ‘Tide’, *The Post*, 3 February. Available at: @ (Accessed: 25 November"
                + " 2026).");
    assertThat(by("BBC News", "Ann Roe").starred())
        .satisfies(cited -> assertThat(cited.get(0)).startsWith("BBC News and Ann Roe. "))
        .satisfies(cited -> assertThat(cited.get(2)).startsWith("BBC News & Roe, A. (2024"));
  }

  @Test
  void suffixesStandWhereEachStyleWantsThem() {
    assertThat(by("Martin Luther King Jr.", "Henry Ford II").starred())
        .satisfies(cited ->
            assertThat(cited.get(0)).startsWith("King, Martin Luther, Jr., and Henry Ford II. "))
        .satisfies(
            cited -> assertThat(cited.get(2)).startsWith("King, M. L., Jr., & Ford, H., II. (2024"))
        .satisfies(cited ->
            assertThat(cited.get(3)).startsWith("King, M.L., Jr. and Ford, H., II (2024)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024             | *Post*, 2024.             | *The Post*, 2024,       | (2024)             | *The Post*. A
          2024-09          | *Post*, September 2024.   | *The Post*, Sept. 2024, | (2024, September)  | *The Post*, September. A
          2024-05-17T12:06 | *Post*, May 17, 2024.     | *The Post*, 17 May 2024, | (2024, May 17)    | *The Post*, 17 May. A
          """)
  void aDateIsNoMorePreciseThanItIsKnown(
      String date, String chicago, String mla, String apa, String harvard) {
    var cited = by("Ann Roe").on(date, STATED).starred();

    assertThat(cited.get(0)).contains("” " + chicago + " @");
    assertThat(cited.get(1)).contains("” " + mla + " @");
    assertThat(cited.get(2)).contains("Roe, A. " + apa + ". Tide");
    assertThat(cited.get(3)).contains("(2024) ‘Tide’, " + harvard);
  }

  @Test
  void whatIsUnknownIsLeftOutAndSaid() {
    assertThat(Told.by(" ").headline(" ").starred()).isEqualTo(Told.by().starred());
    assertThat(Told.by().starred())
        .containsExactly(
            "Untitled news article. n.d. Accessed November 25, 2026. @.",
            "Untitled news article. @. Accessed 25 Nov. 2026.",
            "[Untitled news article]. (n.d.). @",
            "[Untitled news article] (no date). Available at: @ (Accessed: 25 November 2026).");
    assertThat(Told.by("Ann Roe").in("The Post", STATED).starred())
        .containsExactly(
            "Roe, Ann. Untitled news article. *Post*, n.d. Accessed November 25, 2026. @.",
            "Roe, Ann. Untitled news article. *The Post*, @. Accessed 25 Nov. 2026.",
            "Roe, A. (n.d.). [Untitled news article]. *The Post*. @",
            "Roe, A. (no date) [Untitled news article], *The Post*. Available at: @ (Accessed: 25"
                + " November 2026).");
  }

  @Test
  void whatIsInferredStandsInBracketsAndWhatIsGuessedNowhere() {
    var inferred =
        by("Ann Roe").in("The Post", Certainty.INFERRED).on("2024-02-03", Certainty.INFERRED);
    var guessed =
        by("Ann Roe").in("The Post", Certainty.GUESSED).on("2024-02-03", Certainty.GUESSED);

    assertThat(inferred.cited().inferred()).isTrue();
    assertThat(inferred.starred())
        .containsExactly(
            "Roe, Ann. “Tide.” [*Post*], [February 3, 2024]. @.",
            "Roe, Ann. “Tide.” [*The Post*], [3 Feb. 2024], @.",
            "Roe, A. ([2024, February 3]). Tide. [*The Post*]. @",
            "Roe, A. ([2024]) ‘Tide’, [*The Post*], [3 February]. Available at: @ (Accessed: 25"
                + " November 2026).");
    assertThat(guessed.cited().inferred()).isFalse();
    assertThat(guessed.starred()).isEqualTo(Told.by("Ann Roe").headline("Tide").starred());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Who Pays?             | “Who Pays?” *Post*            | Who Pays? *The Post*      | ‘Who Pays?’,
          “I Could Hear It”     | “‘I Could Hear It.’” *Post*   | “I Could Hear It”. *The   | ‘“I Could Hear It”’,
          “No ‘Ifs’ Now,” He Said | “‘No “Ifs” Now,’ He Said.”  | “No ‘Ifs’ Now,” He Said.  | ‘“No “Ifs” Now,” He Said’,
          The "Old" Gate        | “The ‘Old’ Gate.” *Post*      | The "Old" Gate. *The      | ‘The "Old" Gate’,
          ‘Don’t Wait,’ She Said | “‘Don’t Wait,’ She Said.”    | ‘Don’t Wait,’ She Said.   | ‘“Don’t Wait,” She Said’,
          Tide Ebbs…            | “Tide Ebbs…” *Post*           | Tide Ebbs… *The           | ‘Tide Ebbs…’,
          """)
  void marksInHeadlinesGiveWay(String headline, String chicago, String apa, String harvard) {
    var cited = by("Ann Roe").headline(headline).starred();

    assertThat(cited.get(0)).contains(chicago);
    assertThat(cited.get(2)).contains(apa);
    assertThat(cited.get(3)).contains(harvard);
  }
}
