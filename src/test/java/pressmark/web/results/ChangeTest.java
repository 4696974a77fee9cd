package pressmark.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressmark.index.Results;
import pressmark.web.address.SearchAddress;

class ChangeTest {
  @Test
  void exactFormsAndAnyOfTheWordsAreOneClickAway() {
    assertThat(changes("q=flood+barrier&section=Local"))
        .containsExactly(
            "exact /search?q=%3Dflood+%3Dbarrier&section=Local",
            "any /search?q=flood+barrier&match=any&section=Local");
  }

  @Test
  void andSoIsTheWayBack() {
    assertThat(changes("q=%3Dflood+%3Dbarrier&match=any"))
        .containsExactly(
            "forms /search?q=flood+barrier&match=any", "all /search?q=%3Dflood+%3Dbarrier");
  }

  @Test
  void aDayTypedAsWordsCanBeMeantAsTheDate() {
    assertThat(changes("q=%22October+7,+2023%22")).startsWith("day /search?q=date%3A2023-10-07");
  }

  @Test
  void aChangeThatMakesNoDifferenceIsNotOffered() {
    assertThat(changes("q=flood*")).isEmpty();
    assertThat(changes("q=flood")).containsExactly("exact /search?q=%3Dflood");
    assertThat(changes("")).isEmpty();
  }

  @Test
  void aPartCanBeTakenOutOrAskedForAlone() {
    var address = SearchAddress.parse("q=flood+%22sea+wall%22+-insurance&lang=en");
    var results =
        Made.results(
            address,
            2,
            new Results.Part("flood", 12, 3),
            new Results.Part("\"sea wall\"", 4, 9),
            new Results.Part("-insurance", 90, 2));

    var parts = Part.of(address, results);

    assertThat(parts.get(1).alone()).isEqualTo("/search?q=%22sea+wall%22&lang=en");
    assertThat(parts)
        .extracting(Part::dropped)
        .containsExactly(
            "/search?q=%22sea+wall%22+-insurance&lang=en",
            "/search?q=flood+-insurance&lang=en", "/search?q=flood+%22sea+wall%22&lang=en");
  }

  private static List<String> changes(String parameters) {
    return Change.of(SearchAddress.parse(parameters)).stream()
        .map(change -> change.key() + " " + change.url())
        .toList();
  }
}
