package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Any text is a query, and what a query prints is the same query. `-Dpressmark.cases=5000000` tries
/// more of them.
class AnyTextTest {
  private static final int CASES = Integer.getInteger("pressmark.cases", 20_000);
  private static final int SEEDS = 10;
  private static final int NOTICES = 8;
  private static final int NOTICE = 300;
  private static final int ECHO = 20_000;

  @Test
  void whatLooksLikeALengthWithASignBehindItPrintsToTheSame() {
    holds("words>8~0");
    holds("words≤1,000*‐~");
    holds("words>8*");
    holds("words>8~ words>8* =words>8~1 \"words>8~\"");
  }

  @Test
  void anyTextParsesAndItsPrintingParsesToTheSame() {
    LongStream.range(0, SEEDS).parallel().forEach(AnyTextTest::holdsFromSeed);
  }

  private static void holdsFromSeed(long seed) {
    var texts = new AnyText(seed);
    for (int i = 0; i < CASES / SEEDS; i++) {
      holds(texts.next());
    }
  }

  @Test
  void aTextAsLongAsAllowedPrintsToTheSame() {
    holds("a|".repeat(500));
    holds("a(b)".repeat(250));
    holds("(a|b)c".repeat(20) + "x".repeat(880));
    holds("\"a\"".repeat(333));
    holds("-(a ".repeat(250));
    holds("headline:(-\"b".repeat(80));
    holds("title:by:source:dateline:".repeat(40) + "a");
    holds("(".repeat(1_000));
    holds("-".repeat(1_000));
    holds("ab|".repeat(20) + "x".repeat(940));
    holds(("\"" + "y".repeat(13) + "\"").repeat(70));
    holds("🔥".repeat(600));
    holds("a w/5 ".repeat(60) + "x".repeat(640));
    holds("a PRE ".repeat(60) + "x".repeat(640));
    holds("a /s ".repeat(60) + "x".repeat(700));
    holds("date:2023-".repeat(60) + "x".repeat(400));
    holds("date:2023– ".repeat(60) + "x".repeat(340));
    holds("date:2023–2024 ".repeat(60) + "x".repeat(100));
    holds("words≥8 ".repeat(60) + "x".repeat(520));
    holds("\"=flo* " + "a ".repeat(496) + "\"");
    holds("a w/5(b w/5(".repeat(10) + "x".repeat(880));
  }

  private static void holds(String text) {
    var understood = QueryParser.parse(text);
    var query = understood.query();
    var printed = query.text();
    var echo = understood.echo();

    // Plain comparisons, for many thousands of them.
    if (!QueryParser.parse(printed).query().equals(query)) {
      assertThat(QueryParser.parse(printed).query())
          .as("%s printed as %s", text, printed)
          .isEqualTo(query);
    }
    if (printed.length() > Limits.CHARACTERS
        || understood.notices().size() > NOTICES
        || understood.notices().stream().anyMatch(it -> it.text().length() > NOTICE)
        || !(echo.startsWith("articles ") || echo.equals("all articles"))
        || echo.length() > ECHO) {
      assertThat(text).as("%s, %s, %s", printed, understood.notices(), echo).isNull();
    }
  }
}
