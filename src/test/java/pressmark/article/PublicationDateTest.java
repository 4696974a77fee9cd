package pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2023,                        2023-01-01, 2023-12-31",
    "2023-10,                     2023-10-01, 2023-10-31",
    "2023-02,                     2023-02-01, 2023-02-28",
    "2024-02,                     2024-02-01, 2024-02-29",
    "2023-10-13,                  2023-10-13, 2023-10-13",
    "2023-10-13T12:06,            2023-10-13, 2023-10-13",
    "2023-10-13T12:06:30+02:00,   2023-10-13, 2023-10-13",
    "2023-10-13T23:59:59Z,        2023-10-13, 2023-10-13",
    "2023-10-13T12:06 EST,        2023-10-13, 2023-10-13"
  })
  void itSpansTheDaysItMayMean(String value, String first, String last) {
    var date = new PublicationDate(value);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-1",
        "2023-13",
        "2023-02-29",
        "2023-00",
        "2023-10-32",
        "13.10.2023",
        "2023-10-13 12:06",
        "October 2023",
        "2023-10-13T12",
        "2023-10-13T12:06 <script>"
      })
  void whatIsNoDayOfTheCalendarIsRefused(String value) {
    assertThatThrownBy(() -> new PublicationDate(value)).hasMessageContaining(value);
  }
}
