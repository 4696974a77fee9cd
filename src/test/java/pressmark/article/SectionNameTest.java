package pressmark.article;

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
  void everyNameCanBeHadByItself() {
    assertThat(SectionName.names("NEWS; Pg. 8")).containsExactly("News");
    assertThat(SectionName.names("ECONOMIE; Blz. 9")).containsExactly("Economie");
    assertThat(SectionName.names("Section A; Column 0; Foreign Desk; Pg. 1; NEWS ANALYSIS"))
        .containsExactly("Foreign Desk", "News Analysis");
    assertThat(SectionName.names("Arts & Letters")).containsExactly("Arts & Letters");
  }
}
