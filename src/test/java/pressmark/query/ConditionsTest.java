package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates, lengths, properties and languages.
class ConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "date:2023 → published(2023 2023)",
        "Date:2023 → published(2023 2023)",
        "date: 2023 → published(2023 2023)",
        "date:２０２３ → published(2023 2023)",
        "date:2023-10 → published(2023-10 2023-10)",
        "date:2023–10 → published(2023-10 2023-10)",
        "date:2023-10-07, → published(2023-10-07 2023-10-07)",
        "date:2023-10-07..2023-10-14 → published(2023-10-07 2023-10-14)",
        "date:2023-10–2024-01 → published(2023-10 2024-01)",
        "date:2023—2024 → published(2023 2024)",
        "date:2023...2024 → published(2023 2024)",
        "date:2023…2024 → published(2023 2024)",
        "date:2023-2024 → published(2023 2024)",
        "date:2023-10-07-2024-01 → published(2023-10-07 2024-01)",
        "date:2023..2023-06 → published(2023 2023-06)",
        "date:2023.. → published(2023 *)",
        "date:2023– → published(2023 *)",
        "date:..2023 → published(* 2023)",
        "-date:2023 → not(published(2023 2023))",
        "date:none → undated",
        "before:2023-10 → before(2023-10)",
        "after:2023 → after(2023)",
        "words>800 → length(>800)",
        "WORDS>800 → length(>800)",
        "words>1,200 → length(>1200)",
        "words > 800 a → and(length(>800) a)",
        "words＞８００ → length(>800)",
        "words<200 → length(<200)",
        "words>=200 → length(>=200)",
        "words≥200 → length(>=200)",
        "words≤200 → length(<=200)",
        "words>0 → length(>0)",
        "in words > x → and(in words x)",
        "words>800x → words>800x",
        "has:caption → has(caption)",
        "HAS:Date → has(date)",
        "lang:fr → language(fr)",
        "lang:PT_BR → language(pt-br)",
        "language:de → language(de)",
        "date → date",
        "before after → and(before after)",
      })
  void aConditionMeans(String text, String meaning) {
    assertThat(Meaning.of(text)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "date:2024..2023 → published(2023 2024) → The dates of “2024..2023” were exchanged, for the"
            + " first comes after the second.",
        "date:2023-02-30 → and(date 2023-02-30) → “date:2023-02-30” was read as words: a date is"
            + " written 2023, 2023-10, 2023-10-07 or 2023-10-07..2023-10-14.",
        "date:2023-13..2024 → and(date 2023-13..2024) → “date:2023-13..2024” was read as words: a"
            + " date is written 2023, 2023-10, 2023-10-07 or 2023-10-07..2023-10-14.",
        "Date: Monday → and(Date Monday) → “Date:” was read as words: a date is written 2023,"
            + " 2023-10, 2023-10-07 or 2023-10-07..2023-10-14.",
        "before:none → and(before none) → “before:none” was read as words: a date is written 2023,"
            + " 2023-10 or 2023-10-07.",
        "has:nonsense → and(has nonsense) → “has:nonsense” was read as words: what an article can"
            + " have is headline, byline, caption, date, publication, section, place.",
        "lang:french → and(lang french) → “lang:french” was read as words: a language is written fr"
            + " or pt-br.",
      })
  void oddValuesAreReadAndNoticed(String text, String meaning, String notice) {
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.notices()).extracting(Notice::text).containsExactly(notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "words>abc → “words>abc” was read as words: a length is written words>800.",
        "words>800x → “words>800x” was read as words: a length is written words>800.",
        "? → “?” has no letter or digit and was ignored.",
        "* → “*” has no letter or digit and was ignored.",
      })
  void whatCannotBeReadIsSaid(String text, String notice) {
    assertThat(QueryParser.parse(text).notices()).extracting(Notice::text).containsExactly(notice);
  }
}
