package pressmark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntitiesTest {
  @Test
  void escapesAreReadAsWhatTheyMean() {
    assertThat(Entities.decoded("A &lt;p&gt;B&#39;s &amp; C&#99999999;&nope;"))
        .isEqualTo("A <p>B's & C&#99999999;&nope;");
  }
}
