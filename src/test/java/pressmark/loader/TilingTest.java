package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file is accounted for line by line: the fixtures, and whatever can be made of them.
@Tag("thorough")
class TilingTest {
  private static final int FILES = 300;
  private static final int SHUFFLED = 1000;
  private static final int MOST_BYTES = 3000;
  private static final int LONG_LINE = 1 << 17;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> BETWEEN =
      List.of("", "\n", "\n\n\n", "\n---\n", "\n***\n", "\f", "\n=====\n", "Document 2 of 7\n");
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\f",
          "\r",
          "\u2028",
          " ",
          "\u00A0",
          "\u200B",
          "\t",
          "---",
          "***",
          "* * *",
          "Title:",
          "Date:",
          "By ",
          "Source: ",
          "Titel: ",
          "العنوان: ",
          "(AFP)",
          "(",
          ")",
          "TT",
          "told The ",
          "End of Document",
          "Body",
          "Load-Date: ",
          "Documents (3)",
          "Length: ",
          "12 March 2024",
          "2024-02-30",
          "Document 1 of 2",
          "Jane Roe",
          "contributed reporting",
          "BEIRUT (Reuters) -",
          "Q: ",
          "\u00AD",
          "-",
          "…",
          "1.",
          "•",
          "Headline",
          "word ",
          "A sentence ends here. ",
          "Read more",
          "Follow live updates",
          "\uD83D\uDE00",
          "١٢",
          "é");

  static Stream<Arguments> fixtures() {
    return Fixtures.texts().stream().map(text -> Arguments.of(Named.of(Fixtures.name(text), text)));
  }

  private static List<List<String>> texts() {
    return Fixtures.texts().stream().map(text -> Reads.file(text).lines()).toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFixtureIsAccountedFor(Path text) {
    new Tiling(Reads.file(text)).holds();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readingTwiceGivesTheSame(Path text) {
    assertThat(Reads.file(text)).isEqualTo(Reads.file(text));
  }

  @Test
  void joinedFilesAreAccountedFor() {
    var texts = texts();

    all(random -> joined(texts, random));
  }

  @Test
  void cutFilesAreAccountedFor() {
    var texts = texts();

    all(random -> {
      var lines = joined(texts, random).lines().toList();
      int from = random.nextInt(lines.size());
      return String.join("\n", lines.subList(from, from + random.nextInt(lines.size() - from) + 1));
    });
  }

  @Test
  void shuffledFilesAreAccountedFor() {
    var texts = texts();

    all(
        random -> {
          var lines = new ArrayList<>(joined(texts, random).lines().toList());
          Collections.shuffle(lines, random);
          return String.join("\n", lines);
        },
        SHUFFLED);
  }

  @Test
  void heapedUpPiecesOfLayoutsAreAccountedFor() {
    all(random -> {
      var text = new StringBuilder("a");
      random
          .ints(random.nextInt(120) + 1, 0, PIECES.size())
          .forEach(piece -> text.append(PIECES.get(piece)));
      return text.toString();
    });
  }

  @Test
  void arbitraryTextIsAccountedFor() {
    all(random -> {
      var text = new StringBuilder("a");
      int highest = List.of(0x7F, 0x7FF, 0x3000, 0x1FFFF).get(random.nextInt(4));
      random
          .ints(random.nextInt(600), 1, highest)
          .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\f' || c == '\r')
          .filter(c -> c < 0xD800 || c > 0xDFFF)
          .forEach(text::appendCodePoint);
      return text.toString();
    });
  }

  @Test
  void arbitraryBytesAreReadOrRejected() {
    var random = new Random(7);
    for (int i = 0; i < FILES; i++) {
      var bytes = new byte[random.nextInt(MOST_BYTES)];
      random.nextBytes(bytes);
      if (i % 2 == 0) {
        for (int at = 0; at < bytes.length; at++) {
          bytes[at] = (byte) (bytes[at] == 0 ? ' ' : bytes[at]);
        }
      }

      switch (Reads.bytes(bytes)) {
        case Reading.Read read -> new Tiling(read).holds();
        case Reading.Large large -> fail("not at once: " + large);
        case Reading.Rejected rejected -> assertThat(rejected.ledger().rejected()).isPresent();
      }
    }
  }

  static Stream<String> pieces() {
    return Stream.of(
        "a",
        "A",
        "a ",
        "A ",
        "A. ",
        "(",
        "(a",
        "a)",
        "[",
        "-",
        "- ",
        "— ",
        "* ",
        "1 ",
        "1",
        "1/",
        "“",
        "By A",
        "By ",
        "and ",
        "A, ",
        "told A ",
        "told The ",
        "'",
        ".",
        "… ",
        ":",
        "a: ",
        "photo ",
        "photo: ",
        "© ",
        "reporting by ",
        "contributed to ",
        "\u00A0",
        "ع ",
        "漢");
  }

  /// Rules are patterns, and patterns can take for ever.
  @ParameterizedTest
  @MethodSource("pieces")
  void aVeryLongLineIsReadInTime(String piece) {
    var line = piece.repeat(LONG_LINE / piece.length());
    var bytes = ("A headline\n\n" + line + "\n\n" + line + "\n").getBytes(StandardCharsets.UTF_8);

    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          assertThatCode(() -> Reads.bytes(bytes)).doesNotThrowAnyException();
        });
  }

  private interface Made {
    String by(Random random);
  }

  private static void all(Made made) {
    all(made, FILES);
  }

  private static void all(Made made, int files) {
    IntStream.range(0, files)
        .parallel()
        .forEach(seed -> {
          var text = made.by(new Random(seed));

          try {
            if (Reads.bytes(text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read read) {
              new Tiling(read).holds();
              assertThat(Reads.text(text)).isEqualTo(read);
            }
          } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ":\n" + text, e);
          }
        });
  }

  private static String joined(List<List<String>> texts, Random random) {
    var text = new StringBuilder();
    int count = random.nextInt(4) + 1;
    for (int i = 0; i < count; i++) {
      text.append(String.join("\n", texts.get(random.nextInt(texts.size())))).append('\n');
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }
}
