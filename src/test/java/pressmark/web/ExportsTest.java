package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;
import pressmark.article.Certainty;

class ExportsTest {
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"a, b\")";
  private static final String BROKEN = "Two\r\nlines\u2028three\u0001 and \ud83d";

  @TempDir private static Path folder;
  private static Running running;
  private static Lists lists;

  @BeforeAll
  static void start() throws IOException {
    var articles = new ArrayList<>(Samples.few());
    articles.add(odd(FORMULA, 1));
    articles.add(odd("-5 degrees at noon", 2));
    articles.add(odd("@editor writes", 3));
    articles.add(odd(BROKEN, 4));
    articles.add(
        Samples.draft("A month alone", "Nothing more is known of it.")
            .published("2019-05")
            .publication("The Guess", Certainty.INFERRED)
            .file("odd/5.txt", 1)
            .article());
    running = Running.with(folder, articles);
    lists = new Lists(running);
  }

  private static Article odd(String headline, int number) {
    return Samples.draft(headline, "An odd one, number " + number + ".")
        .published("2018-02-0" + number + "T12:06 EST")
        .file("odd/" + number + ".txt", 1)
        .article();
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static CSVRecord row(String query) throws Exception {
    var rows = lists.table("/search.csv?q=" + query);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  @Test
  void aTableHasARowForEachArticleUnderTheNamesOfItsColumns() throws Exception {
    var row = row("headline%3Aharbour");
    var flood = Samples.flood().article();

    assertThat(row.toMap())
        .containsEntry("id", flood.id().value())
        .containsEntry("headline", flood.headline().orElseThrow().value())
        .containsEntry("headlineCertainty", "stated")
        .containsEntry("publication", "The Saltmere Courier")
        .containsEntry("publicationCertainty", "stated")
        .containsEntry("published", "2019-11-06")
        .containsEntry("byline", "By Ida Thorne and Paul Reyes")
        .containsEntry("authors", "Ida Thorne; Paul Reyes")
        .containsEntry("place", "Saltmere")
        .containsEntry("section", "Local")
        .containsEntry("language", "en")
        .containsEntry("words", Integer.toString(flood.words()));
    assertThat(running.get(Lists.path(row.get("url"))).statusCode()).isEqualTo(200);
  }

  @Test
  void aTableHasAllArticlesWhateverThePage() throws Exception {
    assertThat(lists.table("/search.csv?page=7&size=2")).hasSize(8);
    assertThat(lists.table("/search.csv?q=nowhere")).isEmpty();
    assertThat(running.get("/search.csv?q=nowhere").body()).startsWith("id,headline,");
  }

  @Test
  void noCellIsAFormula() throws Exception {
    var headlines = lists.table("/search.csv").stream().map(row -> row.get("headline")).toList();

    assertThat(headlines)
        .contains("'" + FORMULA, "'-5 degrees at noon", "'@editor writes", Samples.HOSTILE)
        .noneMatch(headline -> headline.matches("(?s)[=+@\\t\\r-].*"));
  }

  @Test
  void aReferenceIsANewspaperArticle() throws Exception {
    var reference = reference("headline%3Aharbour");
    var flood = Samples.flood().article();

    assertThat(reference.getType()).isEqualTo(RisType.NEWS);
    assertThat(reference.getTitle()).isEqualTo(flood.headline().orElseThrow().value());
    assertThat(reference.getAuthors()).containsExactly("Thorne, Ida", "Reyes, Paul");
    assertThat(reference.getSecondaryTitle()).isEqualTo("The Saltmere Courier");
    assertThat(reference.getDate()).isEqualTo("2019/11/06/");
    assertThat(reference.getPublicationYear()).isEqualTo("2019");
    assertThat(reference.getLanguage()).isEqualTo("en");
    assertThat(reference.getUrl())
        .isEqualTo("http://127.0.0.1:" + running.port() + "/article/" + flood.id());
    assertThat(reference.getAccessDate()).matches("\\d{4}/\\d\\d/\\d\\d/");
  }

  private static RisRecord reference(String query) throws Exception {
    var references = lists.references("/search.ris?q=" + query);
    assertThat(references).hasSize(1);
    return references.getFirst();
  }

  @Test
  void aReferenceLeavesOutWhatIsNotKnown() throws Exception {
    var month = running.get("/search.ris?q=headline%3Amonth").body();
    var inferred = running.get("/search.ris?q=keeper").body();

    assertThat(month)
        .contains("DA  - 2019/05//\r\n", "PY  - 2019\r\n")
        .doesNotContain("AU  -", "T2  -", "CY  -", "SP  -");
    assertThat(inferred).startsWith("TY  - NEWS\r\n").doesNotContain("TI  -", "DA  -", "PY  -");
  }

  @Test
  void everyReferenceStandsOnLinesOfItsOwn() throws Exception {
    var text = running.get("/search.ris").body();

    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\u2028", "\u0001");
    assertThat(text.split("\r\n", -1)).allMatch(line -> line.matches("|[A-Z][A-Z0-9]  - .*"));
    assertThat(text).contains("TI  - Two lines three and");
    assertThat(lists.references("/search.ris")).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ris"})
  void filesHaveANameAndAreKeptUntilTheArchiveChanges(String ending) throws Exception {
    var address = "/search." + ending + "?q=flood+d%C3%A9fense+%22%5C";

    var got = running.get(address);
    var head = running.send("HEAD", address);
    var tag = got.headers().firstValue("ETag").orElseThrow();

    assertThat(got.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"flood-defense.%s\"; filename*=UTF-8''flood-defense.%s"
                .formatted(ending, ending));
    assertThat(running.get("/search." + ending + "?q=%E6%B0%B4").headers().map())
        .containsEntry(
            "content-disposition",
            List.of(
                "attachment; filename=\"articles.%s\"; filename*=UTF-8''%%E6%%B0%%B4.%s"
                    .formatted(ending, ending)));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(got.headers().firstValue("Content-Type"));
    assertThat(running.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope.csv", "/nope.ris", "/nope.atom"})
  void errorsOfFilesAreJson(String path) throws Exception {
    assertThat(running.get(path).statusCode()).isEqualTo(404);
    assertThat(running.json(path).get("error").asString()).isEqualTo("missing");
  }

  @Test
  void aReaderWhoGoesAwayTakesNoTurnAlong() throws Exception {
    for (int i = 0; i < 8; i++) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
        var request = "GET /search.csv HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.setSoLinger(true, 0);
      }
    }

    assertThat(lists.table("/search.csv")).hasSize(8);
  }
}
