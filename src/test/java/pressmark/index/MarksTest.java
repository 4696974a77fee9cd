package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.article.Article;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;
import pressmark.query.QueryParser;

/// What is marked in an article, and cut out of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarksTest {
  @TempDir static Path folder;
  private Archive archive;
  private Article article;

  @BeforeAll
  void fill() throws IOException {
    article =
        Sample.titled("Mikati’s “floods”")
            .deck("The deck \ud83d\udd25 floods")
            .by("By Jane Flood")
            .caption("First caption")
            .caption("Flooded street, a flood")
            .text(
                "",
                "One flood. AT&T and C++ are names; U.S. troops came. A flood defence held.",
                "Émile’s café flooded\u00a0twice — naïve?",
                "The flood defence of flood defence towns.")
            .at("a.txt", 1);
    archive = Archive.in(folder);
    archive.index().replace(Sample.ledger("a.txt", 1), List.of(article));
    archive.file("b.txt", Sample.titled("Other").text("Nothing here but Iran.")).published();
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private static String text(Article article, Match match) {
    var whole =
        switch (match.part()) {
          case HEADLINE -> article.headline().map(Found::value).orElse("");
          case DECK -> article.deck().map(Found::value).orElse("");
          case BYLINE, AUTHORS -> article.byline().map(Found::value).orElse("");
          case CAPTION ->
              article.captions().stream().map(Caption::text).toList().get(match.number());
          case PARAGRAPH ->
              article.paragraphs().stream().map(Paragraph::text).toList().get(match.number());
          case CONTRIBUTOR ->
              article.contributors().stream().map(Contributor::said).toList().get(match.number());
        };
    return whole.substring(match.start(), match.end());
  }

  private String marks(String query) throws IOException {
    var marked = archive.index().find(article.id(), QueryParser.parse(query).query()).orElseThrow();
    return String.join(
        " | ",
        marked.matches().stream()
            .map(match ->
                match.part().name().charAt(0)
                    + ""
                    + match.number()
                    + " "
                    + text(marked.article(), match))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "flood ~ H0 floods | D0 floods | B0 Flood | C1 Flooded | C1 flood | P1 flood | P1 flood | P2"
            + " flooded | P3 flood | P3 flood",
        "\"flood defence\" ~ P1 flood defence | P3 flood defence | P3 flood defence",
        "\"flood defence\" flood ~ H0 floods | D0 floods | B0 Flood | C1 Flooded | C1 flood | P1"
            + " flood | P1 flood defence | P2 flooded | P3 flood defence | P3 flood defence",
        "mikati ~ H0 Mikati’s",
        "AT&T ~ P1 AT&T",
        "C++ ~ P1 C++",
        "US ~ P1 U.S",
        "emile cafe ~ P2 Émile’s | P2 café",
        "naiv* ~ P2 naïve",
        "headline:flood ~ H0 floods",
        "flood -Iran ~ H0 floods | D0 floods | B0 Flood | C1 Flooded | C1 flood | P1 flood | P1 flood |"
            + " P2 flooded | P3 flood | P3 flood",
        "troops Iran ~ P1 troops",
        "troops OR Iran ~ P1 troops",
        "-Iran ~ ``",
        "`` ~ ``",
        "caption ~ C0 caption",
        "twice ~ P2 twice",
      })
  void aQueryMarks(String query, String marks) throws IOException {
    assertThat(marks(query)).isEqualTo(marks);
  }

  @Test
  void whoElseContributedIsFoundAndMarkedInTheNote() throws IOException {
    try (var noted = Archive.in(folder.resolve("noted"))) {
      var sample =
          Sample.titled("Harbour").text("It burned.").note("Matt Surman helped.").at("a.txt", 1);
      noted.index().replace(Sample.ledger("a.txt", 1), List.of(sample));
      noted.published();

      var query = QueryParser.parse("lyon \"matt surman\"").query();
      var matches = noted.index().find(sample.id(), query).orElseThrow().matches();

      assertThat(noted.count("matt surman")).isEqualTo(1);
      assertThat(noted.count("\"Lyon Matt\"")).isZero();
      assertThat(matches).extracting(Match::part).containsOnly(Part.CONTRIBUTOR);
      assertThat(matches).extracting(Match::number).containsExactly(0, 1);
      assertThat(matches)
          .extracting(match -> text(sample, match))
          .containsExactly("Lyon", "Matt Surman");
    }
  }

  @Test
  void anInferredHeadlineDoesNotCountWhatItRepeats() throws IOException {
    try (var loose = Archive.in(folder.resolve("loose"))) {
      var sample = Sample.inferred("Harbour burned").text("Harbour burned.").at("a.txt", 1);
      loose.index().replace(Sample.ledger("a.txt", 1), List.of(sample));
      loose.published();

      for (var query : List.of("harbour", "burned harbour", "headline:harbour OR harbour")) {
        var asked = QueryParser.parse(query).query();
        assertThat(loose.index().find(sample.id(), asked).orElseThrow().matches())
            .as(query)
            .isNotEmpty()
            .allMatch(match -> match.part() == Part.PARAGRAPH);
      }
      var onlyThere = QueryParser.parse("headline:harbour").query();
      assertThat(loose.index().find(sample.id(), onlyThere).orElseThrow().matches())
          .containsExactly(new Match(Part.HEADLINE, 0, 0, 7));
    }
  }

  @Test
  void excerptsAreCutAtSentenceEnds() throws IOException {
    var filler = "Nothing of interest was said in this long sentence about other things. ";
    try (var long1 = Archive.in(folder.resolve("long"))) {
      long1
          .file(
              "a.txt",
              Sample.titled("Long story")
                  .text(
                      filler.repeat(5) + "Then the harbour burned. " + filler.repeat(5),
                      "The harbour " + "very ".repeat(200) + "long.",
                      "A third harbour.",
                      "The harbour and the fire: harbour, fire, harbour."))
          .published();

      var excerpts =
          long1.ask("harbour OR fire").hits().getFirst().excerpts().stream()
              .map(Archive::marked)
              .toList();

      assertThat(excerpts).hasSize(2);
      assertThat(excerpts.getFirst()).startsWith("Then the [harbour] burned. Nothing of interest");
      assertThat(excerpts.getLast())
          .isEqualTo("The [harbour] and the [fire]: [harbour], [fire], [harbour].");
      assertThat(excerpts)
          .allSatisfy(
              excerpt -> assertThat(excerpt.replaceAll("[\\[\\]]", "").length()).isLessThan(230));
    }
  }

  @Test
  void whereOnlyTheHeadlineMatchesTheLeadIsShown() throws IOException {
    var hit = archive.ask("headline:other").hits().getFirst();

    assertThat(hit.excerpts()).map(Archive::marked).containsExactly("Nothing here but Iran.");
    assertThat(Archive.marked(hit.headline())).isEqualTo("[Other]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "pier ~ The [pier] seen from the sea ~ It burned.",
        "deck ~ A [deck] ~ It burned.",
        "ida ~ By [Ida] Thorne ~ It burned.",
        "surman ~ Matt [Surman] helped. ~ It burned.",
        "sea deck ~ A [deck] ~ It burned.",
        "sea pier deck ~ The [pier] seen from the [sea] ~ It burned.",
      })
  void whatMatchesBesideTheTextIsShownBeforeTheLead(String query, String beside, String lead)
      throws IOException {
    try (var shown = Archive.in(folder.resolve("beside " + query.hashCode()))) {
      var sample = Sample.titled("Harbour").deck("A deck").by("By Ida Thorne").text("It burned.");
      shown.file("a.txt", sample.caption("The pier seen from the sea").note("Matt Surman helped."));
      shown.published();

      var excerpts = shown.ask(query).hits().getFirst().excerpts();

      assertThat(excerpts).map(Archive::marked).containsExactly(beside, lead);
    }
  }

  @Test
  void anArticleWithoutTextHasNoExcerpt() throws IOException {
    try (var bare = Archive.in(folder.resolve("bare"))) {
      bare.file("a.txt", Sample.titled("Only a headline")).published();

      assertThat(bare.ask("headline").hits().getFirst().excerpts()).isEmpty();
    }
  }

  /// Text as bad as it gets: control characters, lone surrogates, marks without letters.
  private static String hostile(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(0x300));
        case 2 -> text.append((char) (0xd800 + random.nextInt(0x800)));
        case 3 -> text.append("\ufdfa\u0301\u202e\u200d\u0000\u0001\u0002");
        case 4 -> text.append("flood");
        case 5 -> text.append("<script>’&+#.");
        default -> text.append(' ');
      }
    }
    return text.toString();
  }

  @Test
  void anyTextCanBeIndexedFoundAndMarked() throws IOException {
    var random = new Random(7);
    try (var odd = Archive.in(folder.resolve("odd"))) {
      var articles = new java.util.ArrayList<Article>();
      for (int i = 0; i < 20; i++) {
        articles.add(
            Sample.titled(hostile(random, 300))
                .by(hostile(random, 50))
                .in(hostile(random, 40_000))
                .section("x".repeat(50_000))
                .caption(hostile(random, 500))
                .text(
                    hostile(random, 10_000),
                    "flood " + "w".repeat(40_000) + " flood",
                    hostile(random, 100))
                .digest("%064x".formatted(i))
                .id("a".repeat(11) + (char) ('a' + i) + "a")
                .at("a.txt", 1 + i));
      }
      odd.index().replace(Sample.ledger("a.txt", 20), articles);
      odd.published();

      var results = odd.ask("flood");

      assertThat(results.total()).isEqualTo(20);
      for (var one : articles) {
        var marked = odd.index().find(one.id(), QueryParser.parse("flood").query()).orElseThrow();
        assertThat(marked.matches()).isNotEmpty();
        assertThat(marked.matches())
            .allSatisfy(match -> assertThat(text(one, match)).containsIgnoringCase("flood"));
      }
      for (int i = Math.min(300, Integer.getInteger("pressmark.searches", 300)) / 3; i > 0; i--) {
        assertThat(odd.ask(hostile(random, random.nextInt(200))).total()).isNotNegative();
      }
    }
  }

  @Test
  void aParagraphOfAMillionCharactersIsIndexedFoundAndMarked() throws IOException {
    try (var big = Archive.in(folder.resolve("big"))) {
      var sample =
          Sample.titled("Big").text("word flood, ".repeat(90_000) + "and the end").at("a.txt", 1);
      big.index().replace(Sample.ledger("a.txt", 1), List.of(sample));
      big.published();

      var hit = big.ask("flood").hits().getFirst();
      var marked = big.index().find(sample.id(), QueryParser.parse("flood").query()).orElseThrow();

      assertThat(hit.excerpts()).isNotEmpty();
      assertThat(hit.excerpts()).allMatch(excerpt -> Archive.plain(excerpt).length() < 230);
      assertThat(marked.matches()).hasSizeGreaterThan(1_000);
      assertThat(big.ask("\"the end\"").total()).isEqualTo(1);
    }
  }
}
