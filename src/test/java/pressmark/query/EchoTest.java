package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Queries in plain English.
class EchoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "`` → all articles",
        "flood → articles with “flood”",
        "flood storm → articles with “flood” and “storm”",
        "a b c → articles with “a”, “b” and “c”",
        "flood -Iran → articles with “flood”, without “Iran”",
        "a -b -c → articles with “a”, without any of “b” and “c”",
        "-Iran → articles without “Iran”",
        "-a -b → articles without any of “a” and “b”",
        "a OR b → articles with “a” or “b”",
        "a (b OR c) → articles with “a” and (“b” or “c”)",
        "\"judicial overhaul\" → articles with the phrase “judicial overhaul”",
        "flo* storm* → articles with words beginning with “flo” and words beginning with “storm”",
        "headline:HTS → articles with “HTS” in the headline",
        "headline:(a OR b) → articles with (“a” or “b”) in the headline",
        "=flooded → articles with exactly “flooded”",
        "=US → articles with exactly “US” in capitals",
        "\"=flood defence\" → articles with exactly the phrase “flood defence”",
        "\"flood =defence\" → articles with the phrase “flood defence” (“defence” in this very form)",
        "\"flood def*\" → articles with the phrase “flood def…” (“def…” being any word that begins so)",
        "\"=flood def*\" → articles with exactly the phrase “flood def…” (“def…” being any word that"
            + " begins so)",
        "\"the wom?n\" → articles with the phrase “the wom?n” (“wom?n” being any word of this pattern)",
        "U.S. → articles with “U.S.”",
        "wom?n → articles with words of the pattern “wom?n”",
        "quadaffi~ → articles with words spelt like “quadaffi”",
        "a NEAR/5 b → articles with “a” at most 5 words from “b”",
        "a w/1 b → articles with “a” next to “b”",
        "a PRE/3 b → articles with “a” at most 3 words before “b”",
        "a pre/1 b → articles with “a” right before “b”",
        "Sinwar /s Iran → articles with “Sinwar” in the same sentence as “Iran”",
        "(a OR b) /p \"c d\" → articles with (“a” or “b”) in the same paragraph as the phrase “c"
            + " d”",
        "a w/5 b /s c → articles with (“a” at most 5 words from “b”) in the same sentence as “c”",
        "a NEAR/5 b OR c → articles with (“a” at most 5 words from “b”) or “c”",
        "atleast5:Hezbollah → articles with “Hezbollah” at least 5 times",
        "atleast3:(a OR b) → articles with (“a” or “b”) at least 3 times",
        "lead:ceasefire → articles with “ceasefire” in the headline or first 60 words",
        "caption:a byline:b → articles with “a” in a caption and “b” in the byline",
        "publication:a section:b place:c → articles with “a” in the name of the publication, “b” in"
            + " the name of the section and “c” in the dateline",
        "a headline:b → articles with “a” and (“b” in the headline)",
        "headline:a b → articles with “a” in the headline and “b”",
        "headline:(a b) → articles with (“a” and “b”) in the headline",
        "-(a w/2 b) → articles without “a” at most 2 words from “b”",
        "headline:-a → articles without “a” in the headline",
        "headline:(a -b) → articles (with “a”, without “b”) in the headline",
        "date:2023 → articles published in 2023",
        "date:2023-10 → articles published in October 2023",
        "date:2023-10-07 → articles published on 7 October 2023",
        "date:2023-10-07..2023-10-14 → articles published from 7 to 14 October 2023",
        "date:2023-10-07..2023-11-03 → articles published from 7 October to 3 November 2023",
        "date:2023-03..2023-10 → articles published from March to October 2023",
        "date:2023-10..2024-01 → articles published from October 2023 to January 2024",
        "date:2023..2023-10-07 → articles published from 2023 to 7 October 2023",
        "date:2023.. → articles published in 2023 or later",
        "date:..2023-10-07 → articles published on 7 October 2023 or earlier",
        "before:2023-10 → articles published before October 2023",
        "after:2023 → articles published after 2023",
        "date:none → articles without a publication date",
        "words>800 → articles with more than 800 words",
        "words<200 → articles with fewer than 200 words",
        "words>=1200 → articles with 1,200 words or more",
        "words<=200 → articles with 200 words or fewer",
        "has:caption → articles with a caption",
        "-has:caption → articles without a caption",
        "-date:2023 → articles not published in 2023",
        "-date:none → articles not without a publication date",
        "lang:fr → articles in French",
        "lang:pt-br → articles in Portuguese (Brazil)",
        "lang:qqq → articles in the language “qqq”",
        "a OR date:2023 → articles with “a” or published in 2023",
        "(a b) OR lang:fr → articles with (“a” and “b”) or in French",
        "a date:2023 words>800 lang:fr -b → articles with “a” and more than 800 words, published in"
            + " 2023, in French, without “b”",
        "a (b OR -c) → articles with “a”, (with “b” or without “c”)",
      })
  void aQueryIsSaidInEnglish(String text, String english) {
    assertThat(QueryParser.parse(text).echo()).isEqualTo(english);
  }
}
