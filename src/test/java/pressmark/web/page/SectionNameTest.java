package pressmark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionNameTest {
  @Test
  void columnAndPageAreLeftOut() {
    assertThat(SectionName.shown("Section A; Column 0; Foreign Desk; Pg. 10; NEWS ANALYSIS"))
        .isEqualTo("Foreign Desk, News Analysis");
    assertThat(SectionName.shown("WORLD; middleeast")).isEqualTo("World, middleeast");
  }

  @Test
  void aSectionOfPlacesAloneStaysAsItIs() {
    assertThat(SectionName.shown("Section A; Pg. 10")).isEqualTo("Section A; Pg. 10");
  }

  @Test
  void escapesAreReadAsWhatTheyMean() {
    assertThat(Entities.decoded("A &lt;p&gt;B&#39;s &amp; C&#99999999;&nope;"))
        .isEqualTo("A <p>B's & C&#99999999;&nope;");
  }
}
