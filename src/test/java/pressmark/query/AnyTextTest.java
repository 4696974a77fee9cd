package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text is a query, and what a query prints is the same query.
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "bc",
          "flood",
          "flo*",
          "fl*",
          "*",
          "\"",
          "“",
          "”",
          "«",
          "(",
          ")",
          "（",
          "|",
          "-",
          "−",
          "--",
          "AND",
          "OR",
          "NOT",
          "and",
          "headline:",
          "Headline:",
          "author:",
          ":",
          "::",
          " ",
          " ",
          " ",
          "\t",
          "\u00a0",
          "\u200b",
          "+",
          "++",
          "C++",
          "C#",
          "AT&T",
          "U.S.",
          "'",
          "’",
          "/",
          "?",
          "~",
          "NEAR/5",
          "w/5",
          "[",
          "]",
          "\\",
          "\ud83d",
          "\udd25",
          "🔥",
          "e\u0301",
          "\u0301",
          "١",
          "東",
          "ا",
          "\u202e",
          "\u0000",
          "\n",
          "{",
          "}",
          "^",
          "&&",
          "||",
          "!",
          "%",
          "_",
          "½",
          ".",
          ",",
          "...",
          "…",
          "OR*",
          "NOT*",
          "'OR'",
          "x:y",
          "9:x",
          "headline:-");

  static Stream<Long> seeds() {
    return IntStream.range(0, 10).mapToObj(Long::valueOf);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextParsesAndItsPrintingParsesToTheSame(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      holds(random(random, random.nextInt(30)));
      holds(random(random, 400 + random.nextInt(400)));
    }
  }

  private static String random(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(20) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  @Test
  void aTextAsLongAsAllowedPrintsToTheSame() {
    holds("a|".repeat(500));
    holds("a(b)".repeat(250));
    holds("\"a\"".repeat(333));
    holds("-(a ".repeat(250));
    holds("headline:(-\"b".repeat(80));
    holds("(".repeat(1_000));
    holds("-".repeat(1_000));
    holds("ab|".repeat(20) + "x".repeat(940));
    holds(("\"" + "y".repeat(13) + "\"").repeat(70));
    holds("🔥".repeat(600));
  }

  private static void holds(String text) {
    var query = QueryParser.parse(text).query();
    var printed = query.text();

    assertThat(QueryParser.parse(printed).query())
        .as("%s printed as %s", text, printed)
        .isEqualTo(query);
    assertThat(printed.length()).isLessThanOrEqualTo(Limits.CHARACTERS);
    assertThat(Echo.of(query)).isNotBlank();
  }
}
