package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEIRUT (Reuters) - The ship ran aground.            | BEIRUT            | Reuters
          BEIRUT, Lebanon (AP) — The ship ran aground.        | BEIRUT, Lebanon   | AP
          BEIRUT — The ship ran aground.                      | BEIRUT            |
          BEIRUT, Lebanon — The ship ran aground.             | BEIRUT, Lebanon   |
          BEIRUT, March 3 (Reuters) – The ship ran aground.   | BEIRUT, March 3   | Reuters
          Beirut (AFP) - The ship ran aground.                | Beirut            | AFP
          TEL AVIV – The ship ran aground.                    | TEL AVIV          |
          BERLIN (dpa) – Das Schiff liegt fest.               | BERLIN            | dpa
          """)
  void thePlaceStandsBeforeTheFirstWords(String paragraph, String text, String agency) {
    var dateline = Datelines.of(paragraph).orElseThrow();

    assertThat(dateline.text()).isEqualTo(text);
    assertThat(dateline.agency().orElse("")).isEqualTo(agency == null ? "" : agency);
    assertThat(dateline.alone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ship ran aground.",
        "UPDATE — The ship is afloat.",
        "EXCLUSIVE: The ship is afloat.",
        "Q: Were you ever afraid?",
        "Sea-wall plans were voted down.",
        "“It is over” — that is all she said.",
        "The mayor (Alderwick) - a goose - and a boat.",
        "Petra Quill (45) - mayor since 2019 - did not answer."
      })
  void otherWordsBeforeADashAreNoPlace(String paragraph) {
    assertThat(Datelines.of(paragraph)).isEmpty();
  }

  @Test
  void aDatelineMayStandAlone() {
    assertThat(Datelines.of("BEIRUT, Lebanon —").orElseThrow().alone()).isTrue();
  }
}
