package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much is read as a query.
class LimitsTest {
  @Test
  void onlyTheFirstThousandCharactersAreRead() {
    var understood = QueryParser.parse("x".repeat(1_500));

    assertThat(understood.query()).isEqualTo(new Query.Word("x".repeat(1_000)));
    assertThat(understood.notices())
        .extracting(Notice::text)
        .containsExactly("Only the first 1,000 characters were read.");
  }

  @Test
  void onlySixtyFourPartsAreRead() {
    var understood = QueryParser.parse("(" + "a OR ".repeat(100) + "b)");

    assertThat(understood.query())
        .isInstanceOfSatisfying(Query.Or.class, or -> assertThat(or.parts()).hasSize(64));
    assertThat(understood.notices())
        .extracting(Notice::text)
        .containsExactly("Only the first 64 words and phrases were read.");
  }

  @Test
  void bracketsDeeperThanTwentyAreIgnored() {
    var deep = QueryParser.parse("x -(".repeat(40) + "a" + ")".repeat(40));
    var shallow = QueryParser.parse("x -(".repeat(20) + "a" + ")".repeat(20));

    assertThat(deep.notices())
        .extracting(Notice::text)
        .containsExactly("Brackets more than 20 deep were ignored.");
    assertThat(shallow.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a NEAR/500 b → near100(a b) → “NEAR/500” was read as “NEAR/100”, the largest number there"
            + " can be.",
        "a pre/99999999999 b → pre100(a b) → “PRE/99999999999” was read as “PRE/100”, the largest"
            + " number there can be.",
        "a w/0 b → near1(a b) → “NEAR/0” was read as “NEAR/1”.",
        "atleast0:a → times1(a) → “atleast0:” was read as “atleast1:”.",
        "atleast5000:a → times1000(a) → “atleast5000:” was read as “atleast1000:”, the largest"
            + " number there can be.",
        "words>9999999999999 → length(>1000000) → “words>9999999999999” was read as"
            + " “words>1000000”, the largest number there can be.",
      })
  void numbersOutOfRangeAreBroughtIntoIt(String text, String meaning, String notice) {
    var understood = QueryParser.parse(text);

    assertThat(Meaning.of(understood.query())).isEqualTo(meaning);
    assertThat(understood.notices()).extracting(Notice::text).containsExactly(notice);
  }

  @Test
  void noticesAreFewAndShort() {
    var text = "*x".repeat(100) + " " + "y".repeat(300) + ":z has:" + "q".repeat(300) + " & % ( \"";

    var notices = QueryParser.parse(text + " a:b c:d e:f g:h i:j k:l m:n").notices();

    assertThat(notices).hasSizeLessThanOrEqualTo(8);
    assertThat(notices).allMatch(notice -> notice.text().length() < 250);
  }

  @Test
  void aWordAsLongAsAQueryMayBeIsPrintedInItsVeryForm() {
    var word = new Query.Exact("\u6c34".repeat(Limits.CHARACTERS));

    assertThat(word.text()).isEqualTo("=" + word.form());
    assertThat(new Query.Phrase(List.of(word, word)).text()).isNotEmpty();
  }
}
