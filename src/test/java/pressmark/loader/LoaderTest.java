package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderTest {
  private static final String ARTICLE =
      "Night Ferry Returns\n\nThe night ferry to the islands left the quay on Sunday.\n";

  @TempDir Path folder;

  private String reason(Path file) {
    return reason(new Loader(Loader.LIMIT).read(file, "a.txt"));
  }

  private static String reason(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    assertThat(reading.ledger().lines()).isZero();
    assertThat(reading.ledger().found()).isZero();
    var reason = reading.ledger().rejected().orElseThrow();
    assertThat(reason).startsWith("This file could not be read: ").endsWith(".");
    assertThat(reason).doesNotContain("Exception", folderName());
    return reason;
  }

  private static String folderName() {
    return System.getProperty("java.io.tmpdir");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }

  @Test
  void aFileIsReadUnderTheNameItIsGiven() throws IOException {
    var reading = new Loader(Loader.LIMIT).read(file(ARTICLE), "2023/october/a.txt");

    assertThat(reading).isInstanceOf(Reading.Read.class);
    var file = reading.ledger().file();
    assertThat(file.name()).isEqualTo("2023/october/a.txt");
    assertThat(file.size()).isEqualTo(ARTICLE.length());
    assertThat(file.charset()).isEqualTo("UTF-8");
    assertThat(file.sha256()).isEqualTo(Loader.sha256(ARTICLE.getBytes(StandardCharsets.UTF_8)));
    assertThat(((Reading.Read) reading).articles().getFirst().places().getFirst().file())
        .isEqualTo("2023/october/a.txt");
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    assertThat(reason(file(""))).contains("it is empty");
  }

  @Test
  void aPictureIsRejected() throws IOException {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I'};

    assertThat(reason(Files.write(folder.resolve("a.txt"), png))).contains("it is not text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " \n\t\n", "\u00A0\n\u200B\n", "\uFEFF", "\f\n\f"})
  void aFileOfBlankLinesIsRejected(String text) throws IOException {
    assertThat(reason(file(text))).contains("nothing but blank lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "TT\n", "=====\n\n=====\n"})
  void aFileWithoutALineOfTextIsRejected(String text) throws IOException {
    assertThat(reason(file(text))).contains("no line of it is text");
  }

  @Test
  void aFileOverTheLimitIsRejectedUnread() throws IOException {
    var file = file(ARTICLE.repeat(100));

    assertThat(reason(new Loader(1000).read(file, "a.txt"))).contains("larger than the limit");
    assertThat(new Loader(Files.size(file)).read(file, "a.txt")).isInstanceOf(Reading.Read.class);
  }

  @Test
  void aMissingFileIsRejected() {
    assertThat(reason(folder.resolve("gone.txt"))).contains("there is no such file");
  }

  @Test
  void aFolderIsRejected() {
    assertThat(reason(folder)).contains("it is a folder");
  }

  @Test
  void aFileThatMayNotBeReadIsRejected() throws IOException {
    var file = file(ARTICLE);
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "skipped: files here have no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "skipped: this user may read everything");

    assertThat(reason(file)).contains("permissions");
  }

  @Test
  void aCountThatIsNotReachedIsAWarning() {
    var text = "Document 1 of 3\n\n" + ARTICLE + "\nDocument 2 of 3\n\n" + ARTICLE;

    var ledger = Reads.text(text).ledger();

    assertThat(ledger.expected()).isEqualTo(OptionalInt.of(3));
    assertThat(ledger.found()).isEqualTo(2);
    assertThat(ledger.warnings()).contains("The file says it holds 3 articles; 2 were found.");
  }

  /// A headline block that is one in the whole file may be none in a part of it.
  @Test
  void linesThatStandTwiceWithoutAStoryAreRead() {
    var text =
        """
        Otto Brandt in his loft above the smokehouse, where he has worked since he was fourteen
        She was eleven minutes late. “She always was,” said the cook, who has served breakfast.
        Children wait for the first barrels
        Otto Brandt in his loft above the smokehouse, where he has worked since he was fourteen

        “We Are Not a Museum,” Says the Last Netmaker
        Children wait for the first barrels
        “We Are Not a Museum,” Says the Last Netmaker
        """;

    assertThat(Reads.text(text).articles()).isNotEmpty();
  }

  @Test
  void aLineOfAMegabyteThatSpeaksToManyIsReadInTime() {
    var line = "told The Gazette ".repeat(60_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Reads.text("A Headline\n\n" + line + "\n"));
  }

  @Test
  void aFileThatSaysNoCountExpectsNone() {
    var ledger = Reads.text(ARTICLE).ledger();

    assertThat(ledger.expected()).isEmpty();
    assertThat(ledger.warnings()).isEmpty();
    assertThat(ledger.layout()).isEqualTo("headline-first");
    assertThat(ledger.why()).isNotBlank();
  }

  @Test
  void damagedLettersAreReportedNotRepaired() {
    var read = Reads.text("A cafÃ© on the quay\n\nThe cafÃ© on the quay was closed on Sunday.\n");

    assertThat(read.ledger().warnings()).anyMatch(warning -> warning.contains("damaged"));
    assertThat(Reads.headline(read.articles().getFirst())).isEqualTo("A cafÃ© on the quay");
  }

  @Test
  void aDateThatCannotBeReadIsAWarningAndNoDate() {
    var read = Reads.text("Title: A night\nDate: the other day\n\nIt was a long night.\n");

    assertThat(read.articles().getFirst().published()).isEmpty();
    assertThat(read.ledger().warnings()).anyMatch(warning -> warning.contains("the other day"));
  }

  @Test
  void aBodyMuchShorterThanTheExportStatesIsAWarning() {
    var text =
        """
        A Headline
        The Fenland Herald
        May 9, 2024 Thursday

        Length: 900 words
        Body

        One line is all that is left of it.
        Classification

        Load-Date: May 9, 2024

        End of Document
        """;

    assertThat(Reads.text(text).ledger().warnings()).anyMatch(warning -> warning.contains("900"));
  }

  /// Neither the file's own time nor today is ever a publication date.
  @Test
  void aFileThatStatesNoDateIsUndated() {
    assertThat(Reads.text(ARTICLE).articles().getFirst().published()).isEmpty();
  }
}
