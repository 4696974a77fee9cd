package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingTest {
  private static Query query(String text) {
    return QueryParser.parse(text).query();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "flood → =flood",
        "flood \"sea gate\" OR =US → =flood \"=sea gate\" OR =US",
        "headline:(a -b) c NEAR/5 dam* → headline:(=a -=b) =c NEAR/5 dam*",
        "atleast2:a date:2023 → atleast2:=a date:2023",
      })
  void everyWordCanBeMeantAsTyped(String text, String exact) {
    var changed = Rewriting.exact(query(text));

    assertThat(changed).isEqualTo(query(exact));
    assertThat(Rewriting.isExact(changed)).isTrue();
    assertThat(Rewriting.isExact(query(text))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "hezbollah → Hizbullah OR Hizballah",
        "Hezbollah Iran → (Hizbullah OR Hizballah) Iran",
        "=Hezbollah → =Hizbullah OR =Hizballah",
        "a OR Hezbollah → a OR Hizbullah OR Hizballah",
        "-Hezbollah → -(Hizbullah OR Hizballah)",
        "\"Hezbollah leader\" → \"Hizbullah leader\" OR \"Hizballah leader\"",
        "\"=the Hezbollah\" → \"=the Hizbullah\" OR \"=the Hizballah\"",
        "Hezbollah NEAR/5 Iran → (Hizbullah OR Hizballah) NEAR/5 Iran",
        "headline:Hezbollah → headline:(Hizbullah OR Hizballah)",
        "atleast5:Hezbollah → atleast5:(Hizbullah OR Hizballah)",
        "Hezbollah~ → Hizbullah OR Hizballah",
        "Hezbollah* x → Hezbollah* x",
      })
  void aWordCanBecomeAnyOfSeveral(String text, String expected) {
    var changed = Rewriting.replace(query(text), "Hezbollah", List.of("Hizbullah", "Hizballah"));

    assertThat(changed.text()).isEqualTo(expected);
    assertThat(query(changed.text())).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "cease-fire → cease-fire OR ceasefire",
        "publication:\"Asharq Al‑Awsat\" → publication:(\"Asharq Al‑Awsat\" OR \"Asharq AlAwsat\")",
        "-co-op gate → -(co-op OR coop) gate",
        "=cease-fire 7-10 F-16 well- → =cease-fire 7-10 F-16 well",
      })
  void hyphenedWordsAreAskedForAsOneTooButNotVeryFormsAndNumbers(String text, String expected) {
    assertThat(Rewriting.unhyphenated(query(text))).isEqualTo(query(expected));
  }

  @Test
  void aWordCanBecomeAnotherOrSeveralWords() {
    assertThat(Rewriting.replace(query("flod gate"), "flod", List.of("flood")).text())
        .isEqualTo("flood gate");
    assertThat(
            Rewriting.replace(query("Peking \"in Peking\""), "peking", List.of("New York")).text())
        .isEqualTo("\"New York\" \"in New York\"");
    assertThat(Rewriting.replace(query("a b"), "a", List.of("OR")).text()).isEqualTo("\"OR\" b");
    assertThat(Rewriting.replace(query("a b"), "a", List.of("-", "")).text()).isEqualTo("a b");
  }

  @Test
  void aPhraseCanBecomeAnother() {
    var others = List.of("\"October 7\"", "\"Oct 7\"");

    assertThat(Rewriting.replace(query("\"october 7\" x"), "\"October 7\"", others).text())
        .isEqualTo("(\"October 7\" OR \"Oct 7\") x");
    assertThat(Rewriting.replace(query("October 7"), "\"October 7\"", others).text())
        .isEqualTo("October 7");
  }

  @Test
  void aPhraseOfManySpellingsStaysWithinReason() {
    var spellings = List.of("b", "c", "d", "e");

    var changed = Rewriting.replace(query("\"a a a a a a\""), "a", spellings);

    assertThat(Rewriting.parts(changed)).hasSize(1);
    assertThat(((Query.Or) changed).parts()).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void aPartCanBeDropped() {
    var query = query("flood -ferry (a OR b)");

    assertThat(Rewriting.parts(query)).hasSize(3);
    assertThat(Rewriting.without(query, 1).text()).isEqualTo("flood (a OR b)");
    assertThat(Rewriting.without(Rewriting.without(query, 0), 0).text()).isEqualTo("a OR b");
    assertThat(Rewriting.without(query("flood"), 0)).isEqualTo(new Query.Everything());
    assertThat(Rewriting.parts(query(""))).isEmpty();
  }

  @Test
  void aPartCanBeAdded() {
    assertThat(Rewriting.with(query("flood"), query("date:2023")).text())
        .isEqualTo("flood date:2023");
    assertThat(Rewriting.with(query(""), query("a OR b")).text()).isEqualTo("a OR b");
  }

  @Test
  void theWordsWantedAreKnownWithTheirField() {
    var query =
        query("flood \"sea gate\" -ferry headline:(Wren OR flood) har* date:2023 flood x~y");

    assertThat(Rewriting.wanted(query))
        .containsExactly(
            new Rewriting.Wanted("flood", Optional.empty()),
            new Rewriting.Wanted("sea", Optional.empty()),
            new Rewriting.Wanted("gate", Optional.empty()),
            new Rewriting.Wanted("Wren", Optional.of(Field.HEADLINE)),
            new Rewriting.Wanted("flood", Optional.of(Field.HEADLINE)),
            new Rewriting.Wanted("x~y", Optional.empty()));
  }
}
