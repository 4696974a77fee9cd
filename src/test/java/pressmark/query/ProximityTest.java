package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts near each other, so many times, and in a field.
class ProximityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a NEAR/5 b → near5(a b)",
        "a near/5 b → near5(a b)",
        "a w/5 b → near5(a b)",
        "a W/5 b → near5(a b)",
        "ａ ＮＥＡＲ／５ b → near5(ａ b)",
        "a PRE/3 b → pre3(a b)",
        "a pre/3 b → pre3(a b)",
        "a /s b → /s(a b)",
        "a /P b → /p(a b)",
        "a w/s b → /s(a b)",
        "a/s b → and(a/s b)",
        "near /sinwar → and(near sinwar)",
        "a near b pre c → and(a near b pre c)",
        "'near/5' → and(near 5)",
        "near/5, b → and(near 5 b)",
        "a w/o b → and(a w/o b)",
        "a NEAR/5 b NEAR/3 c → near3(near5(a b) c)",
        "a NEAR/5 (b /s c) → near5(a /s(b c))",
        "a NEAR/5 b OR c → or(near5(a b) c)",
        "a NEAR/5 b c → and(near5(a b) c)",
        "a b NEAR/5 c → and(a near5(b c))",
        "a AND b /s c OR d → or(and(a /s(b c)) d)",
        "-a b NEAR/5 c → and(not(a) near5(b c))",
        "(a b) /p (c OR \"d e\") → /p(and(a b) or(c <d e>))",
        "headline:a NEAR/5 b → near5(headline(a) b)",
        "headline:(a NEAR/5 b) → headline(near5(a b))",
        "flo* NEAR/5 =US → near5(flo… exact(US))",
        "\"a\"/s\"b\" → /s(<a> <b>)",
        "Netanyahu NEAR/5 judiciary OR judicial → or(near5(Netanyahu judiciary) judicial)",
        "atleast5:flood → times5(flood)",
        "ATLEAST5:flood → times5(flood)",
        "ａｔｌｅａｓｔ５：flood → times5(flood)",
        "atleast3:(a OR b) → times3(or(a b))",
        "atleast2:\"sea gate\" → times2(<sea gate>)",
        "atleast2:headline:a → times2(headline(a))",
        "atleast2:a NEAR/5 b c → and(times2(a) b c)",
        "atleast:flood → and(atleast flood)",
        "atleast5 flood → and(atleast5 flood)",
        "lead:flood → lead(flood)",
        "place:London → place(London)",
        "title:a author:b source:c dateline:d → and(headline(a) byline(b) publication(c) place(d))",
        "ｌｅａｄ：flood → lead(flood)",
        "publication:\"Asharq Al-Awsat\" -headline:Gaza → and(publication(<Asharq Al-Awsat>)"
            + " not(headline(Gaza)))",
        "byline:(a -b) → byline(and(a not(b)))",
        "body:flood → and(body flood)",
      })
  void aTextMeans(String text, String meaning) {
    assertThat(Meaning.of(text)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a NEAR b → near10(a b) → NEAR without a number was read as NEAR/10.",
        "a PRE b → pre10(a b) → PRE without a number was read as PRE/10.",
        "NEAR/5 b → b → “NEAR/5” with nothing on one side of it was ignored.",
        "a w/5 → a → “NEAR/5” with nothing on one side of it was ignored.",
        "a w/5 OR b → or(a b) → “NEAR/5” with nothing on one side of it was ignored.",
        "a w/5 /s b → /s(a b) → “NEAR/5” with nothing on one side of it was ignored.",
        "a NEAR/5 -b → and(a not(b)) → “NEAR/5” joins words and phrases only; it was read as AND"
            + " beside “-b”.",
        "date:2023 /s b → and(published(2023 2023) b) → “/s” joins words and phrases only; it was"
            + " read as AND beside “date:2023”.",
        "c OR a /s (b -d) → or(c and(a b not(d))) → “/s” joins words and phrases only; it was read"
            + " as AND beside “b -d”.",
        "atleast5:-a → not(a) → “atleast5:” counts words and phrases only; it was ignored before"
            + " “-a”.",
        "atleast5:lang:fr → language(fr) → “atleast5:” counts words and phrases only; it was"
            + " ignored before “lang:fr”.",
        "headline:date:2023 → published(2023 2023) → “headline:” says nothing about “date:2023” and"
            + " was ignored.",
        "atleast5: → atleast5 → “atleast5:” with nothing after it was read as a word.",
        "body:flood → and(body flood) → “body:” is no field that can be searched; it was read as a"
            + " word.",
      })
  void oddTextIsReadAndNoticed(String text, String meaning, String notice) {
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.notices()).extracting(Notice::text).contains(notice);
  }
}
