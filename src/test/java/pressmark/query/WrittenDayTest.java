package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "2023-10-07 → date:2023-10-07",
        "7 October 2023 → date:2023-10-07",
        "7th Oct. 2023 → date:2023-10-07",
        "October 7, 2023 → date:2023-10-07",
        "\"October 7, 2023\" → date:2023-10-07",
        "Sept. 1 2024 → date:2024-09-01",
        "Gaza 7 October 2023 -Iran → Gaza date:2023-10-07 -Iran",
      })
  void aDayTypedAsWordsCanBeADate(String text, String changed) {
    var written = WrittenDay.in(QueryParser.parse(text).query()).orElseThrow();

    assertThat(written.changed().text()).isEqualTo(changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023",
        "October 2023",
        "31 February 2023",
        "7 Octopus 2023",
        "7 OR October 2023",
        "2023-13-07",
        "\"on 7 October 2023\"",
        "date:2023-10-07",
        "headline:(7 October 2023)"
      })
  void otherTextIsNoDay(String text) {
    assertThat(WrittenDay.in(QueryParser.parse(text).query())).isEmpty();
  }
}
