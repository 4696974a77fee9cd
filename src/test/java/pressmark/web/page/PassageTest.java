package pressmark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;

/// How a text is cut at its matches.
class PassageTest {
  private static Passage.Numbered match(int number, int start, int end) {
    return new Passage.Numbered(number, new Match(Part.CONTRIBUTOR, 0, start, end));
  }

  @Test
  void matchesBeyondTheTextAreLeftOut() {
    var matches = List.of(match(1, 0, 3), match(2, 4, 20), match(3, 30, 40));

    assertThat(Passage.of("Ann Lee", matches).runs())
        .containsExactly(
            new Passage.Run("Ann", 1), new Passage.Run(" ", 0), new Passage.Run("Lee", 2));
    assertThat(Passage.of("Ann", List.of(match(1, 5, 8))).runs())
        .containsExactly(new Passage.Run("Ann", 0));
  }
}
