package pressmark.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Certainty;

class FormatTest {
  private static final Cited FULL =
      Told.by("Martin Luther King Jr.", "Ursula von der Leyen", "BBC News", "Coastwire")
          .headline("Tide & Time: 50% of “It”")
          .in("The Post", Certainty.STATED)
          .on("2024-02-03T12:06 EST", Certainty.STATED)
          .cited();

  @Test
  void anEntryOfBibTex() {
    assertThat(Format.BIBTEX.write(FULL))
        .isEqualTo(
            """
            @article{king2024-aaaaa,
              author = {King, Jr., Martin Luther and von der Leyen, Ursula and {BBC News} and {Coastwire}},
              title = {{Tide \\& Time: 50\\% of “It”}},
              journal = {The Post},
              year = {2024},
              month = feb,
              day = {3},
              langid = {en},
              url = {http://archive.example/article/aaaaaaaaaaaaa},
              urldate = {2026-11-25}
            }
            """);
  }

  @Test
  void aReferenceOfRis() {
    assertThat(Format.RIS.write(FULL))
        .isEqualTo(
            """
            TY  - NEWS
            TI  - Tide & Time: 50% of “It”
            AU  - King, Martin Luther, Jr.
            AU  - von der Leyen, Ursula
            AU  - BBC News
            AU  - Coastwire
            T2  - The Post
            DA  - 2024/02/03/
            PY  - 2024
            LA  - en
            UR  - http://archive.example/article/aaaaaaaaaaaaa
            Y2  - 2026/11/25/
            ER  -\s

            """
                .replace("\n", "\r\n"));
  }

  @Test
  void anItemOfCsl() {
    var item = References.csl(FULL);

    assertThat(item.propertyNames())
        .containsExactly(
            "id",
            "type",
            "title",
            "author",
            "container-title",
            "issued",
            "language",
            "URL",
            "accessed");
    assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
    assertThat(item.get("author").toString())
        .isEqualTo(
            "[{\"family\":\"King\",\"given\":\"Martin Luther\",\"suffix\":\"Jr.\"},"
                + "{\"family\":\"Leyen\",\"given\":\"Ursula\",\"non-dropping-particle\":\"von der\"},"
                + "{\"literal\":\"BBC News\"},{\"literal\":\"Coastwire\"}]");
    assertThat(References.date(item.get("issued"))).containsExactly(2024, 2, 3);
    assertThat(References.date(item.get("accessed"))).containsExactly(2026, 11, 25);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024///, 1, 2024",
    "2024-09, 2024/09//, 2, 9",
    "2024-09-30, 2024/09/30/, 3, 30"
  })
  void aDateIsNoMorePreciseThanItIsKnown(String date, String ris, int parts, int last)
      throws Exception {
    var cited = Told.by().on(date, Certainty.STATED).cited();

    assertThat(References.ris(cited).getDate()).isEqualTo(ris);
    assertThat(References.date(References.csl(cited).get("issued"))).hasSize(parts).endsWith(last);
    var entry = References.bibTex(cited);
    assertThat(References.printed(entry, "year")).contains("2024");
    assertThat(References.printed(entry, "month").isPresent()).isEqualTo(parts > 1);
    assertThat(References.printed(entry, "day").isPresent()).isEqualTo(parts > 2);
  }

  @Test
  void whatIsNotStatedIsLeftOut() throws Exception {
    var cited = Told.by().in("The Post", Certainty.INFERRED).cited();

    var ris = References.ris(cited);
    assertThat(ris.getTitle()).isNull();
    assertThat(ris.getSecondaryTitle()).isNull();
    assertThat(ris.getDate()).isNull();
    assertThat(References.bibTex(cited).getFields().keySet().stream().map(Object::toString))
        .containsExactly("langid", "url", "urldate");
    assertThat(References.csl(cited).propertyNames())
        .containsExactly("id", "type", "language", "URL", "accessed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A } and { B", "50% of $100 & more_or_less #1 ~ ^ \\end{x}", "Ends with \\",
            "“Quoted” ‘so’",
        "@article{x, title = {y}}", "TY - BOOK", "<script>alert(1)</script>", "فيضان في المدينة"
      })
  void anyTextComesBackAsItWas(String text) throws Exception {
    var cited = Told.by("Ann Roe").headline(text).in(text, Certainty.STATED).cited();

    var entry = References.bibTex(cited);
    assertThat(References.printed(entry, "title")).contains(text);
    assertThat(References.printed(entry, "journal")).contains(text);
    assertThat(References.ris(cited).getTitle()).isEqualTo(text);
    assertThat(References.csl(cited).get("title").asString()).isEqualTo(text);
  }

  @Test
  void aBreakInATextBreaksNoLine() throws Exception {
    var cited = Told.by("Ann\r\nER  - Roe").headline("One\nTY  - BOOK\u2028\u0001two").cited();

    assertThat(References.ris(cited).getTitle()).isEqualTo("One TY - BOOK two");
    assertThat(References.printed(References.bibTex(cited), "title")).contains("One TY - BOOK two");
  }

  @Test
  void keysSayWhoAndWhenAndAreNeverEmpty() {
    assertThat(List.of(key(Told.by("Hélène d’Arc")), key(Told.by("王毅")), key(Told.by())))
        .containsExactly("darc-aaaaa", "article-aaaaa", "article-aaaaa");
  }

  private static String key(Told told) {
    return Format.BIBTEX
        .write(told.cited())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll("^@article\\{|,$", "");
  }
}
