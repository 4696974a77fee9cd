package pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContributorTest {
  @ParameterizedTest
  @CsvSource({
    "X contributed.X contributed., X contributed.",
    "X contributed. X contributed., X contributed.",
    "X and Y contributed., X and Y contributed.",
  })
  void aNoteThatRepeatsItselfIsSaidOnce(String text, String said) {
    var note = new Contributor(text, List.of(), Optional.empty(), List.of(1));

    assertThat(note.said()).isEqualTo(said);
  }
}
