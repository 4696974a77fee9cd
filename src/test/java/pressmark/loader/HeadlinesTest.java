package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Night Ferry Returns",
        "Report: Harbor Board Knew of Cracks in the Hull",
        "Is 2024 the Year the Herring Came Back?",
        "“We Are Not a Museum,” Says the Last Netmaker",
        "Schools to close!",
        "2000 households without power",
        "Covid-19, part 1: how the town shut its gates",
        "What 4.61 metres of water mean for Mill Lane",
        "The trial of St. Brannoc’s Ltd.",
        "Why the U.S. bought the lighthouse from the U.K.",
        "Die Brücke wird Stein für Stein abgetragen",
        "افتتاح الجسر القديم بعد أربع سنوات",
        "Waiting for the boat…",
        "Goose, 24",
      })
  void aLineWithoutAFullStopMayBeAHeadline(String line) {
    assertThat(Headlines.like(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "---",
        "The gate was built in 1921.",
        "“It was over,” she said.",
        "And then,",
        "They found these things:",
        "• a torch and a pair of boots",
        "1. a torch",
        "https://gazette.example/story",
        "By Nora Whitlock",
        "13 October 2023",
        "TT",
        "Share this article",
        "Follow live updates on the flood",
        "Ilse Marten contributed reporting from Stanbridge",
      })
  void textAndFurnitureAreNone(String line) {
    assertThat(Headlines.like(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The gate was built in 1921. | The gate was built in 1921
          The gate stood. | The gate stood
          A long time ago the sea stood at the foot of the hill, and the boats were tied up where the market is now. | A long time ago the sea stood at the foot of the hill
          """)
  void aMissingHeadlineIsMadeFromAWholeClause(String paragraph, String inferred) {
    assertThat(Headlines.inferred(paragraph)).isEqualTo(inferred);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minutes of six meetings show that the board had known of cracks in the hull of the old ferry for years.",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsschreiben liegt vor.",
        "“It was never about the money,” said Zoë Müller, who ran it from the age of nineteen to the age of ninety.",
      })
  void whereNoClauseEndsInTimeItIsCutWithAnEllipsisOrAtAClause(String paragraph) {
    var inferred = Headlines.inferred(paragraph);

    var shown = inferred.replaceAll("…$", "");
    assertThat(inferred.length()).isBetween(30, 91);
    assertThat(paragraph).startsWith(shown);
  }
}
