package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;
import pressmark.article.Mark;
import pressmark.article.SourceFile;

/// A file that is read in pieces is read as it would be at once.
class LargeFileTest {
  private static final int MADE = 150;
  private static final long MOST_OF_REAL = 3L << 20;
  private static final List<String> BETWEEN =
      List.of(
          "\n---\n",
          "\n***\n\n",
          "\n* * *\n",
          "\f\n",
          "\f",
          "\n=====\n",
          "\nDocument 2 of 7\n\n",
          "\nDocument 3 of 7\n-------------------\n",
          "\n\n\n\n",
          "\n___\n\nJane Roe contributed reporting.\n",
          "\nEnd of Document\n",
          "\n---\n---\n",
          "\n~~~~~~~~~~~~~~~~~~~~\n");

  @TempDir Path folder;

  /// What came of reading a file, whichever way.
  private record Whole(
      Object ledger, List<Article> articles, List<Mark> marks, List<String> lines) {}

  private static Whole atOnce(Path path) throws IOException {
    return switch (new Loader(Long.MAX_VALUE).read(path, "a.txt")) {
      case Reading.Read read ->
          new Whole(read.ledger(), read.articles(), read.marks(), read.lines());
      case Reading.Rejected(var ledger) -> new Whole(ledger, List.of(), List.of(), List.of());
      case Reading.Large large -> fail("not at once: " + large);
    };
  }

  private static LargeFile large(Path path, long piece) throws IOException {
    var file =
        new SourceFile(
            "a.txt", Files.size(path), Files.getLastModifiedTime(path).toMillis(), "", "");
    return new LargeFile(path, file, new Loader(1L << 30, piece));
  }

  /// @param counts how many pieces there were is added to it
  private static Whole inPieces(Path path, long piece, AtomicLong counts) throws IOException {
    return switch (large(path, piece).read(_ -> {})) {
      case Reading.Large(var ledger, var contents) -> {
        var whole = new Whole(ledger, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        contents.read(
            _ -> {},
            it -> {
              assertThat(it.first()).isEqualTo(whole.lines().size() + 1);
              whole.articles().addAll(it.articles());
              whole.marks().addAll(it.marks());
              whole.lines().addAll(it.lines());
              counts.incrementAndGet();
            });
        yield whole;
      }
      case Reading.Rejected(var ledger) -> new Whole(ledger, List.of(), List.of(), List.of());
      case Reading.Read read -> fail("not in pieces: " + read);
    };
  }

  /// @return how many pieces it was read in; 0 when nothing parts it
  private static long isReadTheSame(Path path, long piece) throws IOException {
    var pieces = new AtomicLong();
    try {
      var whole = atOnce(path);
      var read = inPieces(path, piece, pieces);

      assertThat(read.ledger()).isEqualTo(whole.ledger());
      assertThat(read.articles()).isEqualTo(whole.articles());
      assertThat(read.marks()).isEqualTo(whole.marks());
      assertThat(read.lines()).isEqualTo(whole.lines());
    } catch (TooLong _) {
      return 0;
    }
    return pieces.get();
  }

  static Stream<Arguments> fixtures() {
    return Fixtures.texts().stream().map(text -> Arguments.of(Named.of(Fixtures.name(text), text)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFixtureIsReadTheSameInPieces(Path text) throws IOException {
    for (long piece : List.of(1L, 300L, 2000L)) {
      isReadTheSame(text, piece);
    }
  }

  @Test
  void joinedFilesAreReadTheSameInPieces() throws IOException {
    var texts = new ArrayList<String>();
    for (var text : Fixtures.texts()) {
      texts.add(String.join("\n", Reads.file(text).lines()));
    }
    long pieces = 0;
    for (int seed = 0; seed < MADE; seed++) {
      var made = joined(texts, new Random(seed));
      var path = Files.writeString(folder.resolve("made.txt"), made);
      try {
        pieces += isReadTheSame(path, 1 + seed * 7L % 4000);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ":\n" + made, e);
      }
    }
    assertThat(pieces).isGreaterThan(MADE * 2);
  }

  /// Some are joined by one line throughout, as exports are, others by any.
  private static String joined(List<String> texts, Random random) {
    var text = new StringBuilder();
    var usual = BETWEEN.get(random.nextInt(BETWEEN.size()));
    boolean any = random.nextInt(3) == 0;
    int count = random.nextInt(12) + 2;
    for (int i = 0; i < count; i++) {
      text.append(texts.get(random.nextInt(texts.size()))).append('\n');
      text.append(any ? BETWEEN.get(random.nextInt(BETWEEN.size())) : usual);
    }
    return text.toString();
  }

  static Stream<Arguments> real() {
    return Stream.of(
            "../shared/articles",
            "../shared/data/nexis-israel-hamas",
            "../shared/data/amcat-exports",
            "../shared/data/lexisnexistools",
            "../shared/data/lexisnexis-tm",
            "../shared/data/time",
            "../shared/data/arabic")
        .map(Path::of)
        .filter(Files::isDirectory)
        .map(path -> Arguments.of(Named.of(path.toString(), path)));
  }

  @Tag("thorough")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("real")
  void realFilesAreReadTheSameInPieces(Path collection) throws IOException {
    for (var path : files(collection)) {
      try {
        isReadTheSame(path, 5000);
      } catch (AssertionError e) {
        throw new AssertionError(path.toString(), e);
      }
    }
  }

  private static List<Path> files(Path collection) {
    try (var files = Files.walk(collection)) {
      return files
          .filter(path -> path.toString().matches("(?i).*\\.te?xt|.*[0-9]"))
          .filter(path -> Files.isRegularFile(path) && path.toFile().length() < MOST_OF_REAL)
          .sorted()
          .limit(60)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "ISO-8859-1",
        "UTF-32LE"
      })
  void anyCharacterSetIsReadTheSameInPieces(String charset) throws IOException {
    var path = Files.write(folder.resolve("a.txt"), made(60).getBytes(Charset.forName(charset)));

    isReadTheSame(path, 700);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-6"})
  void anotherScriptIsReadTheSameInPieces(String charset) throws IOException {
    var line =
        charset.contains("8859")
            ? "قال المجلس إن الميناء سيبقى مفتوحا في المساء. "
            : "Совет города решил открыть порт вечером. ";
    var text = (line.repeat(4) + "\n\n---\n\n").repeat(30);
    var path = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));

    assertThat(isReadTheSame(path, 700)).isPositive();
  }

  /// Articles parted by rules, with umlauts and quotes.
  static String made(int articles) {
    var text = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      text.append("Café at Quay %d Closes\r\n\r\n".formatted(i))
          .append(
              "The café at quay %d was closed on Monday, its owner told no one.\r\n".formatted(i))
          .append("Nobody “knew” what came next, so they all went home early.\r\n\r\n---\r\n\r\n");
    }
    return text.toString().replaceAll("[“”]", "\"");
  }
}
