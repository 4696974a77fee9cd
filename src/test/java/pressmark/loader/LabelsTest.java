package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Title: The Night Ferry         | headline    | The Night Ferry
          TITLE: The Night Ferry         | headline    | The Night Ferry
          Title : The Night Ferry        | headline    | The Night Ferry
          **Title:** The Night Ferry     | headline    | The Night Ferry
          Headline: Why: a story         | headline    | Why: a story
          Date: 13 October 2023          | date        | 13 October 2023
          Publication Date: 2023         | date        | 2023
          Author: Nora Whitlock          | byline      | Nora Whitlock
          Byline:\u00A0By Nora Whitlock  | byline      | By Nora Whitlock
          Source: The Gazette            | publication | The Gazette
          Section: Local                 | section     | Local
          URL: https://gazette.example/a | other       | https://gazette.example/a
          Text:                          | body        | ''
          Titel: Die Fähre               | headline    | Die Fähre
          Überschrift: Die Fähre         | headline    | Die Fähre
          Datum: 13. Oktober 2023        | date        | 13. Oktober 2023
          Quelle: Alderwicker Anzeiger   | publication | Alderwicker Anzeiger
          Titre: Le bac                  | headline    | Le bac
          Título: El barco               | headline    | El barco
          Fecha: 13 de octubre de 2023   | date        | 13 de octubre de 2023
          Kop: De boot                   | headline    | De boot
          العنوان: المدرسة الجديدة       | headline    | المدرسة الجديدة
          التاريخ: 4 مارس 2024           | date        | 4 مارس 2024
          """)
  void aKnownLabelNamesAField(String line, String field, String value) {
    var label = Labels.of(line).orElseThrow();

    assertThat(label.field()).isEqualTo(field);
    assertThat(label.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "Q: Were you ever afraid?",
        "A: Once.",
        "SHARMA: We will see.",
        "Report: Harbor Board Knew of Cracks",
        "Note to readers: the tide is out",
        "12:06",
        "https://gazette.example",
        "Covid-19: how the town shut its gates",
        "The mayor said: no.",
        "Title",
      })
  void whatIsNotKnownIsText(String line) {
    assertThat(Labels.of(line)).isEmpty();
  }
}
