package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.index.ArticleRecord;

class CommandTreeTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    write("ferry.txt", "Ferry reaches the island", "ferry");
    write("mill.txt", "Mill turns again", "mill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "load", "check", "search"})
  void everyCommandHelpsWithExamples(String command) {
    int code = command.isEmpty() ? run("--help") : run(command, "--help");

    assertThat(code).isZero();
    assertThat(out.toString()).contains("Usage: pressmark", "Examples:\n  pressmark");
  }

  @Test
  void whatIsNotUnderstoodEndsWithTwoAndAHint() {
    assertThat(run("serch", "ferry")).isEqualTo(2);
    assertThat(err.toString()).contains("pressmark search");
    assertThat(run("--port", "http")).isEqualTo(2);
    assertThat(err.toString())
        .contains("“http” is not a number\nSee 'pressmark serve --help'.\n")
        .doesNotContain("Usage:");
    assertThat(run("--port", "70000")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no port 70000");
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "--sideways", "a.txt")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void checkPrintsALedgerThatAddsUp() {
    int code = run("check", article("ferry.txt"));

    assertThat(code).isZero();
    assertThat(out.toString())
        .startsWith("ferry.txt\n  UTF-8, ")
        .contains("Layout: headline first.")
        .contains("1 article\n")
        .contains("1–5            Ferry reaches the island\n")
        .contains("undated · publication unknown · ")
        .contains("5 lines: 2 blank + 1 headline + 2 paragraph\n");
  }

  @Test
  void checkPrintsEveryLineWithItsRoleAndRule() {
    run("check", "--lines", article("ferry.txt"));

    assertThat(out.toString().lines().filter(line -> line.matches(" {2}[ 0-9]{5}[0-9](  .*)?")))
        .hasSize(5)
        .first()
        .asString()
        .matches(" +1  headline +\\S+ +Ferry reaches the island");
  }

  @Test
  void checkPrintsARecordALineForEachArticle() throws IOException {
    Files.writeString(
        folder.resolve("elsewhere.txt"), Files.readString(Path.of(article("mill.txt"))));
    var elsewhere = folder.resolve("elsewhere.txt").toString();

    int code = run("check", "--json", "--lines", article("ferry.txt"), elsewhere);

    var records = out.toString().lines().map(ArticleRecord::read).toList();
    assertThat(code).isZero();
    assertThat(records)
        .extracting(article -> article.places().getFirst().file())
        .containsExactly("ferry.txt", elsewhere);
    assertThat(records.getFirst().lines()).hasSize(3);
  }

  @Test
  void checkLeavesLinesOutOfRecordsUnlessAsked() {
    run("check", "--json", article("ferry.txt"));

    assertThat(out.toString()).doesNotContain("\"role\"");
  }

  @Test
  void aRejectedFileIsToldAndTheOthersGoOn() throws IOException {
    Files.writeString(folder.resolve("articles/empty.txt"), "");

    int code =
        run("check", "--json", article("empty.txt"), article("gone.txt"), article("mill.txt"));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .contains("empty.txt: This file could not be read: it is empty.")
        .contains("gone.txt: This file could not be read: there is no such file.");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void manyFilesAreCheckedInTheOrderGiven() throws IOException {
    var names = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      names.add("%03d.txt".formatted(199 - i));
      write(names.getLast(), "Number " + i + " is drawn", "draw");
    }
    var arguments = new ArrayList<>(List.of("check", "--json"));
    names.forEach(name -> arguments.add(article(name)));

    run(arguments.toArray(String[]::new));

    assertThat(out.toString().lines().map(ArticleRecord::read))
        .extracting(article -> article.places().getFirst().file())
        .containsExactlyElementsOf(names);
  }

  @Test
  void aFolderStandsForItsFiles() {
    assertThat(run("check", "--json", folder.resolve("articles").toString())).isZero();
    assertThat(out.toString().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2001", "-5"})
  void aLimitOfFilesThatCannotBeIsSaid(String limit) {
    assertThat(run("load", "--largest-file=" + limit)).isEqualTo(2);
    assertThat(run("check", "--largest-file=" + limit, article("mill.txt"))).isEqualTo(2);
    assertThat(err.toString()).contains("Files cannot be limited to " + limit + " MiB: 1 to 2000.");
  }

  @Test
  void aLargeFileIsCheckedAsIfItWereSmall() throws IOException {
    var story =
        Files.readString(Path.of(article("mill.txt"))) + "Grain was ground all night. ".repeat(150);
    var large =
        Files.writeString(folder.resolve("articles/large.txt"), (story + "\n---\n\n").repeat(300));
    assertThat(Files.size(large)).isGreaterThan(1 << 20);

    assertThat(run("check", "--lines", article("large.txt"))).isZero();
    var atOnce = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("check", "--lines", "--largest-file=1", article("large.txt"))).isZero();

    assertThat(out.toString().lines().toList()).isEqualTo(atOnce.lines().toList());
    assertThat(out.toString()).contains("300 articles");
    assertThat(run("load", "--largest-file=1")).isZero();
    assertThat(out.toString()).contains("Read 3 files with 302 articles in ");
  }

  @Test
  void whatWasLoadedCanBeSearched() {
    assertThat(run("load")).isZero();
    assertThat(out.toString())
        .contains("Read 2 files with 2 articles in ", "2 articles in 2 files");

    assertThat(run("search", "council", "-mill")).isZero();
    assertThat(out.toString())
        .contains("1 article in ", "with “council”", "without “mill”")
        .contains("  1. Ferry reaches the island")
        .contains("/article/")
        .contains("\n     The council spoke")
        .doesNotContain("\u001b");
    assertThat(run("search", "--json", "mill")).isZero();
    assertThat(out.toString()).containsPattern("\"took\":[0-9]+\\.[0-9]{1,3},");
    assertThat(out.toString()).contains("\"total\":1,", "\"headline\":\"Mill turns again\"");
  }

  @Test
  void searchingWithoutAnIndexSaysSo() {
    assertThat(run("search", "ferry")).isEqualTo(1);
    assertThat(err.toString()).startsWith("There is no index of ");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void aListOfNamesThatCannotBeReadIsSaid() throws IOException {
    Files.write(folder.resolve("odd.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(run("--variants", folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(run("--variants", folder.resolve("odd.txt").toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "There is no %s.".formatted(folder.resolve("none.txt")),
            "%s is not text in UTF-8.".formatted(folder.resolve("odd.txt")));
  }

  @Test
  void aTakenPortIsSaidWithTheOptionToChooseAnother() throws IOException {
    try (var socket = new ServerSocket(0)) {
      var port = String.valueOf(socket.getLocalPort());

      assertThat(run("--port", port)).isEqualTo(1);
      assertThat(run("--port", port, "--with-parent")).isEqualTo(1);
    }
    assertThat(err.toString().lines())
        .satisfiesExactly(
            alone -> assertThat(alone).endsWith("Choose another one with --port N."),
            byMaven -> assertThat(byMaven).endsWith("Choose another one with -Dport=N."));
  }

  @Test
  void loadEndsWithOneWhileAFileOfTheArchiveCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("articles/empty.txt"), " \n");

    assertThat(run("load")).isEqualTo(1);
    assertThat(run("load")).isEqualTo(1);
    assertThat(out.toString())
        .contains("2 articles in 2 files, and 1 file that could not be read.");
    Files.delete(folder.resolve("articles/empty.txt"));
    assertThat(run("load")).isZero();
  }

  @Test
  void loadOfAFolderThatIsNotThereEndsWithOne() {
    assertThat(run("load", "--articles", folder.resolve("gone").toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "There is no folder %s, and nothing was loaded from it before."
                .formatted(folder.resolve("gone")));
    assertThat(run("load", "--articles", article("ferry.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("ferry.txt is not a folder, and nothing");
    assertThat(run("search", "--articles", folder.resolve("gone").toString(), "x")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no index of ");
    assertThat(run("load", "--index", folder.resolve("articles").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("The index cannot be kept in ");
    assertThat(out.toString()).isEmpty();
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void loadWhenTheFolderHasGoneKeepsWhatWasLoaded() throws IOException {
    run("load");
    Files.move(folder.resolve("articles"), folder.resolve("aside"));

    assertThat(run("load", "--articles", folder.resolve("articles").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("is missing", "2 articles in 2 files.");
  }

  private int run(String... arguments) {
    var surroundings = new Surroundings(folder, Optional.empty(), folder.resolve("cache"));
    return new CommandTree(surroundings, new PrintWriter(out, true), new PrintWriter(err, true))
        .run(arguments);
  }

  private String article(String name) {
    return folder.resolve("articles").resolve(name).toString();
  }

  private void write(String name, String headline, String word) throws IOException {
    Files.writeString(
        folder.resolve("articles").resolve(name),
        """
        %s

        The council spoke of the %s for an hour on Tuesday and came to no decision about it.

        Nobody who was there expects that to change before the summer, its clerk said.
        """
            .formatted(headline, word));
  }
}
