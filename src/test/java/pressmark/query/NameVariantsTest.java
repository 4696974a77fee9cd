package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Hezbollah, Hizbullah",
        "hizbullah, Hezbollah",
        "Gadhafi, Qaddafi",
        "KIEV, Kyiv",
        "Peking, Beijing",
        "al Qaida, al-Qaeda",
        "al-Qa’ida, al-Qaeda",
        "München, Munich",
        "Munchen, Munich",
        "Mao Tse-tung, Mao Zedong",
        "Zelensky, Zelenskyy",
        "Haaretz, Ha'aretz",
      })
  void aNameHasOtherSpellings(String name, String other) {
    assertThat(NameVariants.shipped().family(name)).contains(other).doesNotContain(name);
  }

  @Test
  void theProgramKnowsManyFamiliesAndEachIsSound() throws IOException {
    try (var in = NameVariants.class.getResourceAsStream("/pressmark/name-variants.txt")) {
      assertThat(in).isNotNull();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      var read = NameVariants.read(text.lines().toList());

      assertThat(read.skipped()).isEmpty();
      assertThat(read.variants().size()).isGreaterThan(200);
    }
  }

  @Test
  void aNameInNoFamilyHasNoOtherSpellings() {
    assertThat(NameVariants.shipped().family("Wrenmouth")).isEmpty();
    assertThat(NameVariants.shipped().family("")).isEmpty();
    assertThat(NameVariants.none().family("Kiev")).isEmpty();
  }

  @Test
  void aNameIsInTheFamiliesOfAllLists() {
    var own = NameVariants.read(List.of("# ours", "Wrenmouth · Wrenmuth", "Kiev, Kiew")).variants();

    var merged = NameVariants.shipped().merged(own);

    assertThat(merged.family("wrenmuth")).containsExactly("Wrenmouth");
    assertThat(merged.family("Kiev")).startsWith("Kyiv").endsWith("Kiew");
  }

  @Test
  void aBadLineIsSkippedAndItsReasonTold() {
    var read =
        NameVariants.read(
            List.of("a, b", "", "alone", "c, , d", "Éa, ea", "x".repeat(101) + ", y"));

    assertThat(read.variants().size()).isEqualTo(1);
    assertThat(read.skipped())
        .containsExactly(
            new NameVariants.Skipped(3, "A family has two spellings or more, separated by commas."),
            new NameVariants.Skipped(4, "One of the spellings has no letter."),
            new NameVariants.Skipped(5, "A family has two spellings or more, separated by commas."),
            new NameVariants.Skipped(6, "One of the spellings is longer than 100 characters."));
  }

  @Test
  void aFileThatIsNotTextIsRefused() throws IOException {
    var file = Files.write(folder.resolve("names.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatThrownBy(() -> NameVariants.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not text in UTF-8.");
  }
}
