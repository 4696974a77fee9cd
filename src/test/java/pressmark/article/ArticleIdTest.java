package pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
  private static final List<String> LINES =
      List.of("Night Ferry Returns", "The night ferry left the quay on 3 March, with 84 aboard.");

  private static ArticleId id(List<String> lines) {
    return ArticleId.of(ArticleId.digest(lines));
  }

  /// An address that was given out stays good for ever: this value never changes.
  @Test
  void theIdOfATextIsFixed() {
    assertThat(id(LINES).value()).isEqualTo("dmqy3z4zyox36");
  }

  @Test
  void whiteSpaceLineEndsAndPunctuationDoNotChangeIt() {
    var other =
        List.of(
            "  Night Ferry\u00A0Returns ",
            "",
            "The night ferry left the quay",
            "on 3 March with 84 aboard…\r");

    assertThat(id(other)).isEqualTo(id(LINES));
  }

  @Test
  void writtenOtherwiseTheSameLettersAreTheSame() {
    assertThat(id(List.of("Cafe\u0301 on the ﬁrst quay")))
        .isEqualTo(id(List.of("Café on the first quay")));
  }

  @Test
  void anotherWordOrDigitOrCaseIsAnotherText() {
    assertThat(id(List.of("with 85 aboard"))).isNotEqualTo(id(List.of("with 84 aboard")));
    assertThat(id(List.of("Ferry"))).isNotEqualTo(id(List.of("ferry")));
    assertThat(id(List.of("one", "two"))).isNotEqualTo(id(List.of("two", "one")));
  }

  @Test
  void theLongerIdBeginsWithTheShort() {
    var digest = ArticleId.digest(LINES);

    assertThat(ArticleId.longer(digest).value())
        .hasSize(26)
        .startsWith(ArticleId.of(digest).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "ABCDEFGHIJKLM",
        "abcdefghijkl1",
        "abcdefghijkl/",
        "abcdefghijklmnopqrstuvwxyzab"
      })
  void whatIsNoIdIsRefused(String value) {
    assertThat(ArticleId.valid(value)).isFalse();
    assertThatThrownBy(() -> new ArticleId(value)).hasMessageContaining("not an article id");
  }
}
