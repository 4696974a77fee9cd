package pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinePlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIRUT, March 3 | Beirut",
        "BEIRUT, March 3, 2024 | Beirut",
        "JERUSALEM, 7 October | Jerusalem",
        "GAZA, Oct. 7 | Gaza",
        "Jerusalem | Jerusalem",
        "NEW YORK (Reuters) | New York",
        "AL-ARISH, Egypt | Al-Arish, Egypt",
        "TEL AVIV, Nov. 2 (AP) | Tel Aviv",
        "DUBAI, UAE | Dubai, UAE",
        "UAE | UAE",
        "U.N. | U.N.",
        "WASHINGTON, D.C. | Washington, D.C.",
        "UNITED NATIONS | United Nations",
        "BEIRUT, Lebanon, March 3 | Beirut, Lebanon",
        "القدس | القدس",
      })
  void thePlaceStandsWithoutDayAndAgency(String dateline, String place) {
    assertThat(DatelinePlace.of(dateline)).isEqualTo(place);
  }
}
