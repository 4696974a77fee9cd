package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  private static final String BROKEN =
      """
      The council of Alderwick will vote next month on a sea wall behind the
      old gate, a plan that has failed twice before because of its cost. The
      wall would be made of steel and would stand four metres above the quay.

      People on Fish Quay have gathered names against it. A wall, they say,
      is a thing that one looks at for a hundred years.
      """;

  private static List<String> paragraphs(String text) {
    var lines = SourceText.split(text);
    return Wrapping.of(lines).paragraphs(lines).stream().map(Wrapping::join).toList();
  }

  @Test
  void linesBrokenAtOneWidthAreJoined() {
    assertThat(Wrapping.of(SourceText.split(BROKEN)).wrapped()).isTrue();
    assertThat(paragraphs(BROKEN))
        .containsExactly(
            "The council of Alderwick will vote next month on a sea wall behind the old gate, a"
                + " plan that has failed twice before because of its cost. The wall would be made"
                + " of steel and would stand four metres above the quay.",
            "People on Fish Quay have gathered names against it. A wall, they say, is a thing that"
                + " one looks at for a hundred years.");
  }

  @Test
  void aParagraphALineStaysAParagraphALine() {
    var text =
        """
        Communication channels have been opened between the two harbors, the council said on Monday.
        The gate was built in 1921.
        It has been repaired twice since, and each time by a man who had not seen one before it.
        Nobody was hurt.
        """;

    assertThat(paragraphs(text)).hasSize(4);
  }

  @Test
  void anIndentBeginsAParagraph() {
    var text =
        """
           Three men who had stolen the bell of the church brought it back on a
        Monday, because it could be heard wherever they took it. They had tried
        a barn, a cellar and the bottom of a pond, and had got no sleep at all.
           The vicar gave them tea. While they drank it he went up and rang for
        the police by hand, which took eleven minutes to be understood by them.
        """;

    assertThat(paragraphs(text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a maker of self-      | righting boats    | a maker of self-righting boats
          the sea wall of       | 1921              | the sea wall of 1921
          the two- and          | three-storey ones | the two- and three-storey ones
          up to two-            | and three-storey  | up to two- and three-storey
          it was wet –          | and cold          | it was wet – and cold
          in der Häu\u00AD      | ser               | in der Häuser
          it was so --          | he said           | it was so -- he said
          """)
  void aWordBrokenAtItsHyphenIsMadeWhole(String line, String next, String joined) {
    assertThat(Wrapping.join(List.of(Line.of(1, line), Line.of(2, next)))).isEqualTo(joined);
  }

  @Test
  void fewLinesTellNothing() {
    assertThat(Wrapping.of(SourceText.split("A line.\nAnother line.\n")).wrapped()).isFalse();
    assertThat(Wrapping.of(List.of()).wrapped()).isFalse();
  }
}
