package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words, and what joins and groups them.
class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "flood → flood",
        "flood defence → and(flood defence)",
        "flood AND defence → and(flood defence)",
        "\"flood defence\" → <flood defence>",
        "“flood defence” → <flood defence>",
        "„flood defence“ → <flood defence>",
        "«flood defence» → <flood defence>",
        "＂flood defence＂ → <flood defence>",
        "\"flood\" → <flood>",
        "a OR b → or(a b)",
        "a | b → or(a b)",
        "a|b → or(a b)",
        "a OR b c → or(a and(b c))",
        "a b OR c → or(and(a b) c)",
        "a (b OR c) → and(a or(b c))",
        "(a b) c → and(a b c)",
        "(a OR b) OR c → or(a b c)",
        "-word → not(word)",
        "a -b → and(a not(b))",
        "a NOT b → and(a not(b))",
        "a −b → and(a not(b))",
        "NOT NOT a → a",
        "NOT -a → a",
        "-(a b) → not(and(a b))",
        "-\"a b\" → not(<a b>)",
        "-headline:a → not(headline(a))",
        "flood* → flood…",
        "fl* → fl",
        "al-aws* → al-aws…",
        "headline:flood → headline(flood)",
        "HEADLINE:flood → headline(flood)",
        "headline: flood → headline(flood)",
        "headline:\"flood defence\" → headline(<flood defence>)",
        "headline:(a OR b) c → and(headline(or(a b)) c)",
        "headline:(headline:a) → headline(a)",
        "headline:flood* → headline(flood…)",
        "headline:-a → headline(not(a))",
        "writer:Smith → and(writer Smith)",
        "http://example.org/a → and(http example.org/a)",
        "12:06 → 12:06",
        "a/b → a/b",
        "Re: budget [draft] → and(Re budget draft)",
        "What happened? → and(What happened)",
        "and or not → and(and or not)",
        "flood and storm → and(flood and storm)",
        "OR, storm → and(or storm)",
        "Al-Awsat → Al-Awsat",
        "well--known → well--known",
        "a -- b → and(a b)",
        "a - b → and(a b)",
        "--a → a",
        "AT&T → AT&T",
        "C++ → C++",
        "C# → C#",
        "U.S. → U.S.",
        ".NET → NET",
        "#MeToo → MeToo",
        "don’t → don’t",
        "'headline:x' → headline(x)",
        "5\" nails → and(5 <nails>)",
        "foo(bar) → and(foo bar)",
        "🔥 → 🔥",
        "½ → ½",
        "الحوثي → الحوثي",
        "東京 → 東京",
      })
  void aTextMeans(String text, String meaning) {
    assertThat(Meaning.of(text)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "AND foo → foo → An AND with nothing on one side of it was ignored.",
        "foo AND → foo → An AND with nothing on one side of it was ignored.",
        "a AND AND b → and(a b) → An AND with nothing on one side of it was ignored.",
        "foo OR → foo → An OR with nothing on one side of it was ignored.",
        "OR foo → foo → An OR with nothing on one side of it was ignored.",
        "foo NOT → foo → A NOT with nothing after it was ignored.",
        "NOT → everything → A NOT with nothing after it was ignored.",
        "a NOT AND b → and(a b) → A NOT with nothing after it was ignored.",
        "foo) bar → and(foo bar) → A closing bracket without an opening one was ignored.",
        "(foo → foo → A bracket was left open; it was closed at the end.",
        "() foo → foo → Brackets with nothing in them were ignored.",
        "\"foo bar → <foo bar> → A quote was left open; it was closed at the end.",
        "\"\" foo → foo → Quotes with no word in them were ignored.",
        "a & b → and(a b) → “&” has no letter or digit and was ignored.",
        "a - b → and(a b) → A dash standing alone was ignored.",
        "fl* → fl → “fl*” has fewer than 3 letters before the star; it was read as a word.",
        "a*b → a*b → “a*b” has fewer than 3 letters beside its signs; it was read as a word.",
        "writer:Smith → and(writer Smith) → “writer:” is no field that can be searched; it was read"
            + " as a word.",
        "headline: → headline → “headline:” with nothing after it was read as a word.",
      })
  void oddTextIsReadAndNoticed(String text, String meaning, String notice) {
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.notices()).extracting(Notice::text).contains(notice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u0000\u200b\ufeff",
        "flood",
        "flood defence",
        "\"flood defence\" OR (a -b)",
        "headline:flood",
        "and or not",
        "http://example.org"
      })
  void ordinaryTextIsReadWithoutNotice(String text) {
    assertThat(QueryParser.parse(text).notices()).isEmpty();
  }

  @Test
  void nothingTypedMeansEverything() {
    assertThat(QueryParser.parse(" \t ").query()).isEqualTo(new Query.Everything());
  }
}
