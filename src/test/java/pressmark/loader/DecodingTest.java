package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private static final String ENGLISH =
      "The café sold its last éclair for £5 – “after 71 years”, said Zoë, who had counted them.\n";
  private static final String GERMAN =
      "Das Café am Ende der Mole schließt. Für die Gäste war es wie ein Zuhause, sagt Frau Müller.\n";
  private static final String RUSSIAN =
      "Мэр города сообщил в понедельник, что мост через реку будет закрыт на четыре года, а до тех"
          + " пор жителей будет перевозить паром.\n";
  private static final String ARABIC =
      "افتتح رئيس البلدية يوم الأحد الجسر القديم أمام المشاة بعد أعمال ترميم استمرت أربع سنوات.\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8",
    "UTF-16LE",
    "UTF-16BE",
    "windows-1252",
  })
  void westernTextIsReadInWhateverItWasWritten(String charset) {
    assertRead(ENGLISH.repeat(4), charset);
    assertRead(GERMAN.repeat(4), charset);
    assertRead(GERMAN, charset);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
  void russianTextIsReadInWhateverItWasWritten(String charset) {
    assertRead(RUSSIAN.repeat(4), charset);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void arabicTextIsReadInWhateverItWasWritten(String charset) {
    assertRead(ARABIC.repeat(4), charset);
  }

  @Test
  void whatHasNoSignsOfWindowsIsLatin() {
    var decoding = Decoding.of(GERMAN.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();

    assertThat(decoding.text()).isEqualTo(GERMAN);
    assertThat(decoding.charset()).isEqualTo("ISO-8859-1");
  }

  private static void assertRead(String text, String charset) {
    var decoding = Decoding.of(text.getBytes(Charset.forName(charset))).orElseThrow();

    assertThat(decoding.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    var bytes = ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset));

    var decoding = Decoding.of(bytes).orElseThrow();

    assertThat(decoding.text()).isEqualTo(ENGLISH);
    assertThat(decoding.charset()).isEqualTo(charset);
  }

  @Test
  void picturesAndProgramsAreNoText() {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I'};
    var noise = new byte[4096];
    new Random(1).nextBytes(noise);

    assertThat(Decoding.of(png)).isEmpty();
    assertThat(Decoding.of(noise)).isEmpty();
  }

  @Test
  void aFileCutInTheMiddleOfALetterIsStillRead() {
    var bytes = RUSSIAN.repeat(40).getBytes(StandardCharsets.UTF_8);
    var cut = java.util.Arrays.copyOf(bytes, 401);

    assertThat(Decoding.of(cut)).isPresent();
  }
}
