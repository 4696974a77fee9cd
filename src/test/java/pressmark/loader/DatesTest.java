package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.PublicationDate;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-13                                  | 2023-10-13
          2023-10                                     | 2023-10
          2023                                        | 2023
          20231013                                    | 2023-10-13
          2023/10/13                                  | 2023-10-13
          13.10.2023                                  | 2023-10-13
          1.2.2024                                    | 2024-02-01
          13/10/2023                                  | 2023-10-13
          10/13/2023                                  | 2023-10-13
          4/4/2024                                    | 2024-04-04
          13 October 2023                             | 2023-10-13
          13 October, 2023                            | 2023-10-13
          13th October 2023                           | 2023-10-13
          the 1st of March 2024                       | 2024-03-01
          October 13, 2023                            | 2023-10-13
          Oct. 13, 2023                               | 2023-10-13
          Sept. 3, 2023                               | 2023-09-03
          OCTOBER 13, 2023                            | 2023-10-13
          Friday, October 13, 2023                    | 2023-10-13
          Fri 13 Oct 2023                             | 2023-10-13
          October 2023                                | 2023-10
          October 13, 2023 Friday                     | 2023-10-13
          October 13, 2023 Friday 12:06 EST           | 2023-10-13T12:06 EST
          2023-10-13T12:06                            | 2023-10-13T12:06
          2023-10-13T12:06:30Z                        | 2023-10-13T12:06:30Z
          2023-10-13T12:06:30+02:00                   | 2023-10-13T12:06:30+02:00
          2023-10-13 12:06:30                         | 2023-10-13T12:06:30
          October 13, 2023 at 3:05 p.m.               | 2023-10-13T15:05
          October 13, 2023 12:00 am                   | 2023-10-13T00:00
          October 13, 2023, 12:30 PM ET               | 2023-10-13T12:30 ET
          13 October 2023 | 2023-10-13
          Published 13 October 2023, 09:15 GMT        | 2023-10-13T09:15 GMT
          Published: October 13, 2023                 | 2023-10-13
          Posted on Oct 13, 2023                      | 2023-10-13
          13. Oktober 2023                            | 2023-10-13
          Freitag, den 13. Oktober 2023               | 2023-10-13
          13. Oktober 2023, 9.15 Uhr                  | 2023-10-13T09:15
          1. März 2024                                | 2024-03-01
          1. Maerz 2024                               | 2024-03-01
          Veröffentlicht am 13.10.2023 um 09:15 Uhr   | 2023-10-13T09:15
          le 13 octobre 2023                          | 2023-10-13
          vendredi 1er décembre 2023                  | 2023-12-01
          Publié le 13 octobre 2023 à 09h15           | 2023-10-13T09:15
          13 de octubre de 2023                       | 2023-10-13
          viernes, 13 de octubre de 2023              | 2023-10-13
          13 ottobre 2023                             | 2023-10-13
          venerdì 13 ottobre 2023                     | 2023-10-13
          13 oktober 2023                             | 2023-10-13
          vrijdag 13 maart 2024                       | 2024-03-13
          13 de outubro de 2023                       | 2023-10-13
          13 октября 2023 г.                          | 2023-10-13
          13 октября 2023                             | 2023-10-13
          13 أكتوبر 2023                              | 2023-10-13
          الجمعة 13 أكتوبر 2023                       | 2023-10-13
          4 Mart 2024                                 | 2024-03-04
          4 marca 2024                                | 2024-03-04
          February 29, 2024                           | 2024-02-29
          """)
  void aLineThatIsADateIsReadAsPreciselyAsItIsWritten(String line, String expected) {
    assertThat(Dates.line(line).map(PublicationDate::value)).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "on Saturday",
        "yesterday",
        "last Tuesday",
        "October",
        "13 October",
        "Oct. 7",
        "Friday",
        "12:06",
        "7",
        "Covid-19, part 1",
        "2000 um 4,5 Prozent",
        "2000 households without power",
        "Report: Hamas Tried to Convince Iran to Join Oct. 7 Attack",
        "Flood of 7 October 2023 was the worst in memory",
        "1984: a novel",
        "World Cup 2026",
        "Budget 2023/24",
        "2023 was a good year",
        "May 2023 be better",
        "30 February 2024",
        "31.06.2023",
        "2023-13-01",
        "February 29, 2023",
        "13 October 2023 25:99",
        "12 3 2024 October 5",
        "Apollo 13",
        "4,5",
        "1,200",
        "9/11",
        "Route 66",
        "555-0123-4567",
        "http://example.org/2023/10/13/story",
        "October 13, 2023 — The mayor said that the water would rise again before the morning.",
      })
  void whatIsNoDateIsNone(String line) {
    assertThat(Dates.line(line)).isEmpty();
  }

  /// Where day and month could change places, only the year is certain.
  @Test
  void aDateThatCanBeReadTwoWaysIsOnlyAsPreciseAsItIsCertain() {
    assertThat(Dates.line("4/3/2024").map(PublicationDate::value)).hasValue("2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 5 March 2024",
        "Last updated: March 5, 2024, 10:00 a.m.",
        "Aktualisiert am 5. März 2024",
        "Mis à jour le 5 mars 2024"
      })
  void theDayOfTheLastChangeIsNotTheDayOfPublication(String line) {
    assertThat(Dates.update(line)).isTrue();
  }

  @Test
  void runningTextTellsTheLatestDayItMentions() {
    var texts =
        List.of(
            "It began on Oct. 7, 2023, and ended on 3 November 2023.",
            "Am 2. Oktober 2023 war alles anders; in 2024 perhaps not, nor on March 3.",
            "The price was 12 May 1,999 and the 31 June 2024 never comes.");

    assertThat(Dates.latestIn(texts)).hasValue(LocalDate.of(2023, 11, 3));
  }

  @Test
  void textWithoutAWholeDateTellsNone() {
    assertThat(Dates.latestIn(List.of("On Tuesday, in March, in 2023.")))
        .isEqualTo(Optional.empty());
  }
}
