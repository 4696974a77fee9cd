package pressmark.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Calloway          | Calloway, Ines           | Calloway, I.
          Patricia Leigh Brown   | Brown, Patricia Leigh    | Brown, P. L.
          Martin Luther King Jr. | King, Martin Luther, Jr. | King, M. L., Jr.
          Robert Downey, Jr.     | Downey, Robert, Jr.      | Downey, R., Jr.
          Henry Ford II          | Ford, Henry, II          | Ford, H., II
          Ursula von der Leyen   | von der Leyen, Ursula    | von der Leyen, U.
          Robert De Niro         | De Niro, Robert          | De Niro, R.
          Van Morrison           | Morrison, Van            | Morrison, V.
          Bashar al-Assad        | al-Assad, Bashar         | al-Assad, B.
          Sultan Al Jaber        | Al Jaber, Sultan         | Al Jaber, S.
          Mohammed bin Salman    | bin Salman, Mohammed     | bin Salman, M.
          José Ortega y Gasset   | Ortega y Gasset, José    | Ortega y Gasset, J.
          Jean-Paul Sartre       | Sartre, Jean-Paul        | Sartre, J.-P.
          J.R.R. Tolkien         | Tolkien, J.R.R.          | Tolkien, J. R. R.
          J. D. Vance            | Vance, J. D.             | Vance, J. D.
          JD Vance               | Vance, JD                | Vance, J. D.
          Conor O’Brien          | O’Brien, Conor           | O’Brien, C.
          Dr. Zoë Ånestad        | Ånestad, Zoë             | Ånestad, Z.
          Élise du Bois-Reymond  | du Bois-Reymond, Élise   | du Bois-Reymond, É.
          Анна Ахматова          | Ахматова, Анна           | Ахматова, А.
          محمد بن سلمان            | بن سلمان, محمد             | بن سلمان, محمد
          """)
  void aPersonIsKnownByTheFamilyName(String said, String inverted, String abbreviated) {
    var name = Name.of(said);

    assertThat(name).isInstanceOf(Name.Person.class);
    assertThat(name.inverted()).isEqualTo(inverted);
    assertThat(name.abbreviated(" ")).isEqualTo(abbreviated);
  }

  @Test
  void initialsStandAsCloseAsTheStyleWants() {
    assertThat(Name.of("R. W. Apple Jr.").abbreviated("")).isEqualTo("Apple, R.W., Jr.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "BBC News",
        "AFP",
        "Associated Press",
        "The Associated Press",
        "Agence France-Presse",
        "Harbour Post Staff",
        "The Editorial Board",
        "New York Times",
        "CNN Arabic",
        "PA"
      })
  void aBodyIsNamedAsAWhole(String said) {
    assertThat(Name.of(said)).isEqualTo(new Name.Organisation(said));
    assertThat(Name.of(said).inverted()).isEqualTo(said);
    assertThat(Name.of(said).abbreviated(" ")).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bill Press", "Jim Courier", "Emily Post", "Franklin Foer", "DJ Khaled"})
  void peopleMayBeCalledLikePapers(String said) {
    assertThat(Name.of(said)).isInstanceOf(Name.Person.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coastwire", "Madonna", "王毅", "Dr."})
  void oneWordStaysWhole(String said) {
    assertThat(Name.of(said)).isEqualTo(new Name.Mononym(said));
  }

  @Test
  void aNameIsSaidAsItWas() {
    assertThat(Name.of("Martin Luther King Jr.").natural()).isEqualTo("Martin Luther King Jr.");
    assertThat(Name.of("Ursula von der Leyen").natural()).isEqualTo("Ursula von der Leyen");
    assertThat(Name.of("").natural()).isEmpty();
  }
}
