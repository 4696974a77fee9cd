package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words in their very form, their beginnings, patterns and near spellings.
class TermsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "=flooded → exact(flooded)",
        "=US → exact(US)",
        "＝US → exact(US)",
        "U.S. → U.S.",
        "=U.S. → exact(U.S.)",
        "the U.S., a.m.) → and(the U.S. a.m.)",
        "\"the U.S. said\" → <the U.S. said>",
        "U.S.* → U.S",
        "end. → end",
        "(=US) → exact(US)",
        "-=US → not(exact(US))",
        "headline:=US → headline(exact(US))",
        "=OR → exact(OR)",
        "a=b → a=b",
        "\"=flood defence\" → <exact(flood) exact(defence)>",
        "=\"flood defence\" → <exact(flood) exact(defence)>",
        "\"flood =defence wall\" → <flood exact(defence) wall>",
        "\"= flood\" → <flood>",
        "\"flood defen*\" → <flood defen…>",
        "\"=flood defen*\" → <exact(flood) defen…>",
        "\"flo* =defence\" → <flo… exact(defence)>",
        "\"=flo* defence\" → <flo… exact(defence)>",
        "\"the wom?n\" → <the pattern(wom?n)>",
        "\"a OR b\" → <a OR b>",
        "\"near/5 headline:x\" → <near/5 headline:x>",
        "flood* → flood…",
        "flood** → flood…",
        "flood*, → flood…",
        "flood＊ → flood…",
        "=flood* → flood…",
        "C++* → C++",
        "wom?n → pattern(wom?n)",
        "wom？n → pattern(wom?n)",
        "behavio*r → pattern(behavio*r)",
        "colo*r* → pattern(colo*r*)",
        "flo?* → pattern(flo?*)",
        "wom?n? → pattern(wom?n)",
        "al-q?eda → pattern(al-q?eda)",
        "What happened? → and(What happened)",
        "What happened?* → and(What pattern(happened?*))",
        "\"What happened?\" → <What happened>",
        "发生了什么？为什么？ → 发生了什么？为什么",
        "http://example.org/a?b=c → and(http example.org/a?b=c)",
        "quadaffi~ → like(quadaffi)",
        "quadaffi～ → like(quadaffi)",
        "quadaffi~2 → like(quadaffi)",
        "quadaffi~. → like(quadaffi)",
        "OR~1 x → and(or x)",
        "東京都~ → like(東京都)",
        "so­ft → soft",
        "ｆｌｏｏｄ → ｆｌｏｏｄ",
      })
  void aWordStandsFor(String text, String meaning) {
    assertThat(Meaning.of(text)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "fl* → fl → “fl*” has fewer than 3 letters before the star; it was read as a word.",
        "a?b → a?b → “a?b” has fewer than 3 letters beside its signs; it was read as a word.",
        "ab~ → ab → “ab~” has fewer than 3 letters before the sign; it was read as a word.",
        "\"quadaffi~ said\" → <quadaffi said> → Near spellings are not looked for in phrases;"
            + " “quadaffi~” was read as a word.",
      })
  void whatIsTooShortIsAWord(String text, String meaning, String notice) {
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.notices()).extracting(Notice::text).containsExactly(notice);
  }
}
