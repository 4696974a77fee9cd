package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ilse Marten contributed reporting from Stanbridge.                  | Ilse Marten                      | Stanbridge
          Ilse Marten contributed reporting.                                  | Ilse Marten                      |
          Ilse Marten and Tom Ashby contributed reporting.                    | Ilse Marten;Tom Ashby            |
          Ilse Marten, Tom Ashby and Joan Abara contributed to this report.   | Ilse Marten;Tom Ashby;Joan Abara |
          Reporting was contributed by Ilse Marten and Tom Ashby.             | Ilse Marten;Tom Ashby            |
          Additional reporting by Ilse Marten                                 | Ilse Marten                      |
          Additional reporting by Ilse Marten in Stanbridge                   | Ilse Marten                      | Stanbridge
          Ilse Marten contributed reporting from Beirut, Lebanon.             | Ilse Marten                      | Beirut, Lebanon
          Ilse Marten contributed research.                                   | Ilse Marten                      |
          Mitarbeit: Jonas Feld                                               | Jonas Feld                       |
          Joan Abara contributed reporting from Stanbridge, and Tom Ashby from Paris. | Joan Abara;Tom Ashby     | Stanbridge; Paris
          Produced by Ilse Marten and Tom Ashby                               | Ilse Marten;Tom Ashby            |
          """)
  void aNoteNamesWhoElseWorkedOnIt(String line, String names, String place) {
    var contributor = Contributors.of(line, List.of(9));

    assertThat(Contributors.is(line)).isTrue();
    assertThat(contributor.text()).isEqualTo(line);
    assertThat(contributor.names()).containsExactlyElementsOf(List.of(names.split(";", -1)));
    assertThat(contributor.place().orElse("")).isEqualTo(place == null ? "" : place);
    assertThat(contributor.lines()).containsExactly(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The storm contributed to the closing of the port.",
        "Readers contributed 4,000 pounds to the new bell.",
        "Written by hand in a cellar, the minutes are hard to read and were lost for a century.",
        "The company produced by far the most umbrellas in the county that year, he said.",
        "Edited by three people who never met, the book sold eleven copies in its first winter.",
      })
  void aSentenceOfTheStoryIsNoNote(String line) {
    assertThat(Contributors.is(line)).isFalse();
  }

  @Test
  void theNoteIsKeptAsItStands() {
    var text = "(Ilse Marten  contributed\u00A0reporting from Stanbridge.)";

    assertThat(Contributors.of(text, List.of(1)).text())
        .isEqualTo("(Ilse Marten contributed reporting from Stanbridge.)");
  }
}
