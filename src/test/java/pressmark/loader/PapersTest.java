package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Paragraph;

class PapersTest {
  private static Optional<String> publisher(String... paragraphs) {
    return found(paragraphs).map(Found::value);
  }

  private static Optional<Found<String>> found(String... paragraphs) {
    var lines = Arrays.asList(paragraphs);
    return Papers.publisher(
        lines.stream()
            .map(text ->
                new Paragraph(text, Paragraph.Kind.PARAGRAPH, List.of(lines.indexOf(text) + 1)))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor told The Alderwick Gazette that she would go.        | The Alderwick Gazette
          Speaking to The Alderwick Gazette, the mayor said so.          | The Alderwick Gazette
          A source told Asharq Al-Awsat that it was so.                  | Asharq Al-Awsat
          Officials told The New York Times that they had known.         | The New York Times
          ALDERWICK (Reuters) - A ship ran aground.                      | Reuters
          ALDERWICK, March 3 (AFP) – A ship ran aground.                 | AFP
          """)
  void whoIsSpokenToPublishes(String paragraph, String paper) {
    var found = found("It rained.", paragraph).orElseThrow();

    assertThat(found.value()).isEqualTo(paper);
    assertThat(found.certainty()).isEqualTo(Certainty.INFERRED);
    assertThat(found.lines()).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was so, The Fenland Herald reported on Tuesday.",
        "The documents, which were verified by The Fenland Herald, say nothing.",
        "A recording reviewed by The Fenland Herald says nothing.",
        "According to The Fenland Herald, it was so.",
        "The Fenland Herald wrote that it was so.",
        "She reads The Fenland Herald.",
        "The bell of the Halcyon. (AFP)",
        "He told Parliament that it was so.",
        "She told Petra Quill that it was so.",
        "He told the court that it was so.",
        "The commander told Hamas that Tehran was supportive.",
      })
  void whoIsCitedOrCreditedOrToldOtherwiseDoesNot(String paragraph) {
    assertThat(publisher(paragraph)).isEmpty();
  }

  @Test
  void aShortNameBesideTheFullOneIsTheSamePaper() {
    var paper =
        publisher(
            "Officials told The New York Times that they had known.",
            "In a recording reviewed by The Times, a man is heard.");

    assertThat(paper).hasValue("The New York Times");
  }

  @Test
  void twoPapersSpokenToAreNoEvidence() {
    var paper =
        publisher(
            "The mayor told The Alderwick Gazette that she would go.",
            "The baker told The Fenland Herald that he would not.");

    assertThat(paper).isEmpty();
  }

  @Test
  void anAgencyIsNamedAtTheTopAlone() {
    var paper =
        publisher(
            "It rained.",
            "It went on raining.",
            "It rained again.",
            "STANBRIDGE (Reuters) - It rained there too.");

    assertThat(paper).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Alderwick Gazette", "Fenland Herald", "The New York Times"})
  void aLineMayBeAPaper(String line) {
    assertThat(Papers.line(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "The Gazette is sold",
        "Mill Wheel Turns Again",
        "The Old Bridge",
        "Good news"
      })
  void aLineMayNotBeAPaper(String line) {
    assertThat(Papers.line(line)).isFalse();
  }
}
