package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of the language: what each example means, prints and is called in English.
class QueryRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "flood defence → and(flood defence) → flood defence → articles with “flood” and “defence”",
        "\"flood defence\" → <flood defence> → \"flood defence\" → articles with the phrase “flood"
            + " defence”",
        "\"flood defen*\" → <flood defen…> → \"flood defen*\" → articles with the phrase “flood"
            + " defen…” (“defen…” being any word that begins so)",
        "=flooded → exact(flooded) → =flooded → articles with exactly “flooded”",
        "=US → exact(US) → =US → articles with exactly “US” in capitals",
        "\"=flood defence\" → <exact(flood) exact(defence)> → \"=flood defence\" → articles with"
            + " exactly the phrase “flood defence”",
        "\"flood =defence\" → <flood exact(defence)> → \"flood =defence\" → articles with the"
            + " phrase “flood defence” (“defence” in this very form)",
        "flood OR storm → or(flood storm) → flood OR storm → articles with “flood” or “storm”",
        "flood | storm → or(flood storm) → flood OR storm → articles with “flood” or “storm”",
        "flood -insurance → and(flood not(insurance)) → flood -insurance → articles with “flood”,"
            + " without “insurance”",
        "flood NOT insurance → and(flood not(insurance)) → flood -insurance → articles with"
            + " “flood”, without “insurance”",
        "(flood OR storm) harbour → and(or(flood storm) harbour) → (flood OR storm) harbour →"
            + " articles with (“flood” or “storm”) and “harbour”",
        "flood* → flood… → flood* → articles with words beginning with “flood”",
        "wom?n → pattern(wom?n) → wom?n → articles with words of the pattern “wom?n”",
        "behavio*r → pattern(behavio*r) → behavio*r → articles with words of the pattern"
            + " “behavio*r”",
        "quadaffi~ → like(quadaffi) → quadaffi~ → articles with words spelt like “quadaffi”",
        "flood NEAR/5 harbour → near5(flood harbour) → flood NEAR/5 harbour → articles with “flood”"
            + " at most 5 words from “harbour”",
        "flood w/5 harbour → near5(flood harbour) → flood NEAR/5 harbour → articles with “flood” at"
            + " most 5 words from “harbour”",
        "flood PRE/3 harbour → pre3(flood harbour) → flood PRE/3 harbour → articles with “flood” at"
            + " most 3 words before “harbour”",
        "flood pre/3 harbour → pre3(flood harbour) → flood PRE/3 harbour → articles with “flood” at"
            + " most 3 words before “harbour”",
        "flood /s harbour → /s(flood harbour) → flood /s harbour → articles with “flood” in the"
            + " same sentence as “harbour”",
        "flood /p harbour → /p(flood harbour) → flood /p harbour → articles with “flood” in the"
            + " same paragraph as “harbour”",
        "headline:flood → headline(flood) → headline:flood → articles with “flood” in the headline",
        "headline:(flood OR storm) → headline(or(flood storm)) → headline:(flood OR storm) →"
            + " articles with (“flood” or “storm”) in the headline",
        "lead:flood → lead(flood) → lead:flood → articles with “flood” in the headline or first 60"
            + " words",
        "caption:harbour → caption(harbour) → caption:harbour → articles with “harbour” in a"
            + " caption",
        "byline:\"Ann Reed\" → byline(<Ann Reed>) → byline:\"Ann Reed\" → articles with the phrase"
            + " “Ann Reed” in the byline",
        "publication:\"Harbour Post\" -headline:ferry → and(publication(<Harbour Post>)"
            + " not(headline(ferry))) → publication:\"Harbour Post\" -headline:ferry → articles"
            + " with the phrase “Harbour Post” in the name of the publication, without “ferry” in"
            + " the headline",
        "section:sport → section(sport) → section:sport → articles with “sport” in the name of the"
            + " section",
        "place:London → place(London) → place:London → articles with “London” in the dateline",
        "atleast5:flood → times5(flood) → atleast5:flood → articles with “flood” at least 5 times",
        "atleast3:(flood OR storm) → times3(or(flood storm)) → atleast3:(flood OR storm) → articles"
            + " with (“flood” or “storm”) at least 3 times",
        "date:2023 → published(2023 2023) → date:2023 → articles published in 2023",
        "date:2023-10 → published(2023-10 2023-10) → date:2023-10 → articles published in October"
            + " 2023",
        "date:2023-10-07..2023-10-14 → published(2023-10-07 2023-10-14) →"
            + " date:2023-10-07..2023-10-14 → articles published from 7 to 14 October 2023",
        "date:2023.. → published(2023 *) → date:2023.. → articles published in 2023 or later",
        "before:2023-10 → before(2023-10) → before:2023-10 → articles published before October"
            + " 2023",
        "after:2023 → after(2023) → after:2023 → articles published after 2023",
        "date:none → undated → date:none → articles without a publication date",
        "words>800 → length(>800) → words>800 → articles with more than 800 words",
        "words<200 → length(<200) → words<200 → articles with fewer than 200 words",
        "words>=800 → length(>=800) → words>=800 → articles with 800 words or more",
        "words<=200 → length(<=200) → words<=200 → articles with 200 words or fewer",
        "has:caption → has(caption) → has:caption → articles with a caption",
        "has:date → has(date) → has:date → articles with a publication date",
        "lang:fr → language(fr) → lang:fr → articles in French",
      })
  void anExampleMeans(String text, String meaning, String printed, String echo) {
    assertThat(examples()).contains(text);
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.query().text()).isEqualTo(printed);
    assertThat(understood.echo()).isEqualTo(echo);
  }

  @Test
  void everyRuleIsInTheTable() {
    assertThat(examples()).doesNotHaveDuplicates().hasSize(46);
    assertThat(QueryRules.all().stream().map(QueryRules.Rule::key)).doesNotHaveDuplicates();
  }

  @Test
  void noExampleNeedsANotice() {
    assertThat(QueryRules.all())
        .allSatisfy(rule ->
            assertThat(rule.understood())
                .allSatisfy(understood -> assertThat(understood.notices()).isEmpty()));
  }

  @Test
  void theDocumentationHasEveryExample() throws IOException {
    var text = Files.readString(Path.of("src/docs/query-language.md"));

    assertThat(examples()).allSatisfy(example -> assertThat(text).contains("`" + example + "`"));
  }

  private static List<String> examples() {
    return QueryRules.all().stream().flatMap(rule -> rule.written().stream()).toList();
  }
}
