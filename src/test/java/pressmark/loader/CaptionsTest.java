package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bell of the Halcyon. (AFP file photo)            | The bell of the Halcyon. | AFP file photo
          The bell of the Halcyon (EPA).                       | The bell of the Halcyon. | EPA
          The bell of the Halcyon (Reuters)                    | The bell of the Halcyon  | Reuters
          The bell. (Joan Abara/The Alderwick Gazette)         | The bell.                | Joan Abara/The Alderwick Gazette
          The bell of the Halcyon. [AP Photo]                  | The bell of the Halcyon. | AP Photo
          The bell. Photo: Joan Abara                          | The bell.                | Joan Abara
          The bell. Foto: dpa                                  | The bell.                | dpa
          The bell. Photograph by Joan Abara                   | The bell.                | Joan Abara
          The bell of the Halcyon. © Joan Abara                | The bell of the Halcyon. | Joan Abara
          سكان المدينة يعبرون الجسر (رويترز)                    | سكان المدينة يعبرون الجسر | رويترز
          """)
  void theCreditStandsAtTheEnd(String line, String text, String credit) {
    var caption = Captions.of(line, List.of(3));

    assertThat(Captions.credited(line)).isTrue();
    assertThat(caption.text()).isEqualTo(text);
    assertThat(caption.credit()).hasValue(credit);
    assertThat(caption.lines()).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bell of the Halcyon.",
        "The council decided by eleven votes to ten (see below).",
        "She is the mayor of Alderwick (population 9,000).",
        "The Fenland Trust (FT) was founded in 1911.",
        "He died in Stanbridge (1934)",
        "It was so (and it is so)."
      })
  void bracketsAreNoCreditUnlessTheyNameOne(String line) {
    assertThat(Captions.credited(line)).isFalse();
  }

  @Test
  void aRemarkInBracketsStaysInTheCaption() {
    var caption = Captions.of("Petra Quill, the mayor (left), and her goose (right)", List.of(1));

    assertThat(caption.text()).isEqualTo("Petra Quill, the mayor (left), and her goose (right)");
    assertThat(caption.credit()).isEmpty();
  }

  @Test
  void aCaptionMayBeMarkedByItsFirstWord() {
    assertThat(Captions.prefixed("PHOTO: Divers at work.")).isTrue();
    assertThat(Captions.prefixed("Photographs were lost in the flood.")).isFalse();
    assertThat(Captions.of("PHOTO: Divers at work.", List.of(1)).text())
        .isEqualTo("Divers at work.");
  }
}
