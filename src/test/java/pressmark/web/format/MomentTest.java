package pressmark.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.article.PublicationDate;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023-01-01T00:00:00Z",
    "2023-10, 2023-10, 2023-10-01T00:00:00Z",
    "2023-10-13, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T09:15, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T09:15 EST, 2023-10-13T09:15-05:00, 2023-10-13T09:15:00-05:00",
    "2023-10-13T09:15:30 CEST, 2023-10-13T09:15:30+02:00, 2023-10-13T09:15:30+02:00",
    "2023-10-13T09:15 GMT, 2023-10-13T09:15Z, 2023-10-13T09:15:00Z",
    "2023-10-13T09:15Z, 2023-10-13T09:15Z, 2023-10-13T09:15:00Z",
    "2023-10-13T09:15:30+02:00, 2023-10-13T09:15:30+02:00, 2023-10-13T09:15:30+02:00",
    "2023-10-13T09:15 +0530, 2023-10-13T09:15+05:30, 2023-10-13T09:15:00+05:30",
    "2023-10-13T09:15 GMT+2, 2023-10-13T09:15+02:00, 2023-10-13T09:15:00+02:00",
    "2023-10-13T09:15 IST, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T09:15 CST, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T09:15 ET, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T29:15 EST, 2023-10-13, 2023-10-13T00:00:00Z",
    "2023-10-13T09:15+45:00, 2023-10-13, 2023-10-13T00:00:00Z",
  })
  void aTimeStandsOnlyWhereItsClockIsKnown(String stated, String text, String first) {
    var moment = new Moment(new PublicationDate(stated));

    assertThat(moment.text()).isEqualTo(text);
    assertThat(moment.first()).isEqualTo(first);
  }
}
