package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Nora Whitlock                                    | Nora Whitlock
          BY NORA WHITLOCK                                    | Nora Whitlock
          by Nora Whitlock                                    | Nora Whitlock
          By Nora Whitlock and Tom Ashby                      | Nora Whitlock;Tom Ashby
          By Nora Whitlock, Tom Ashby and Ilse Marten         | Nora Whitlock;Tom Ashby;Ilse Marten
          By Nora Whitlock in Stanbridge                      | Nora Whitlock
          By Nora Whitlock, Staff Writer                      | Nora Whitlock
          By David E. Sanger                                  | David E. Sanger
          By Ahmed al-Sharif and Abu Bakr Bashir              | Ahmed al-Sharif;Abu Bakr Bashir
          By Martin Luther Jr                                 | Martin Luther Jr
          Written by Nora Whitlock                            | Nora Whitlock
          Von Jutta Ahrens                                    | Jutta Ahrens
          Von Jutta Ahrens und Jonas Feld                     | Jutta Ahrens;Jonas Feld
          Par Luc Morel                                       | Luc Morel
          Par Luc Morel et Anne Petit                         | Luc Morel;Anne Petit
          Por Marta Olmedo                                    | Marta Olmedo
          Door Pieter van Dam                                 | Pieter van Dam
          بقلم سمير حداد                                      | سمير حداد
          """)
  void aBylineNamesItsAuthors(String line, String authors) {
    assertThat(Bylines.is(line)).isTrue();
    assertThat(Bylines.authors(line)).containsExactlyElementsOf(List.of(authors.split(";", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "By the river",
        "By Monday the water had gone.",
        "By Friday",
        "By October 2023",
        "By and large it was a good year",
        "By far the largest fish",
        "By Jove, it works!",
        "Stand by me",
        "A report by Edda Lindqvist, Marc Ferrand and Joan Abara",
        "A report by Ronen Bergman, Adam Rasgon and Patrick Kingsley, said that it was so.",
        "By Nora Whitlock’s own account, nothing of the kind had ever been said to the board.",
        "Von wegen",
        "Von der Leyen besucht die Insel",
        "Par ailleurs",
        "Por favor",
        "Door to door",
        "Editor in chief resigns",
        "Bypass opens",
      })
  void aLineThatOnlyBeginsLikeOneIsNone(String line) {
    assertThat(Bylines.is(line)).isFalse();
  }

  @Test
  void namesWithWhatTheyAreAreABylineToo() {
    assertThat(Bylines.is("Nora Whitlock, Staff Writer")).isTrue();
    assertThat(Bylines.is("Nora Whitlock, Harbour Correspondent")).isTrue();
    assertThat(Bylines.authors("Nora Whitlock, Staff Writer")).containsExactly("Nora Whitlock");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nora Whitlock and Tom Ashby Nora Whitlock reports on the sea. | Nora Whitlock;Tom Ashby
          Nora Whitlock &lt;p&gt;Nora Whitlock is a reporter.&lt;/p&gt; | Nora Whitlock
          Nora Whitlock <nora@gazette.example>                          | Nora Whitlock
          Tom Ashby Tom Ashby writes the morning letter.                | Tom Ashby
          """)
  void biographiesAndAddressesAreNoAuthors(String byline, String authors) {
    assertThat(Bylines.authors(byline)).containsExactlyElementsOf(List.of(authors.split(";", -1)));
  }

  @Test
  void anOfficeIsNoPerson() {
    assertThat(Bylines.authors("By Our Foreign Staff")).isEmpty();
  }
}
