package pressmark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pressmark.article.Certainty;
import pressmark.article.Role;
import pressmark.query.Facet;
import pressmark.query.Order;
import pressmark.query.QueryRules;

class WordingTest {
  private static final Pattern SAID =
      Pattern.compile("say\\((?:[^\"()]*\\? )?\"([a-zA-Z.]+)\"[,)]");
  private final Wording wording = Wording.english();

  @Test
  void everySentenceThatIsSaidIsThere() throws IOException {
    var keys = new TreeSet<String>();
    for (var root : new String[] {"src/main/jte", "src/main/java/pressmark/web"}) {
      try (var files = Files.walk(Path.of(root))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          SAID.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
      }
    }

    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(keys.stream().filter(key -> !known(key))).isEmpty();
  }

  private boolean known(String key) {
    return wording.keys().contains(key) || wording.rules().keys().contains(key);
  }

  @Test
  void everyRoleFacetRuleOrderAndCertaintyHasItsWord() {
    for (var role : Role.values()) {
      assertThat(wording.find("role." + role)).as("" + role).isPresent();
    }
    for (var facet : Facet.values()) {
      assertThat(wording.find("facet." + facet)).as("" + facet).isPresent();
    }
    for (var rule : QueryRules.all()) {
      assertThat(wording.find("help." + rule.key())).as(rule.key()).isPresent();
    }
    for (var order : Order.values()) {
      assertThat(wording.find("sort." + order)).as("" + order).isPresent();
    }
    for (var certainty : Certainty.values()) {
      assertThat(wording.find("certainty." + certainty)).as("" + certainty).isPresent();
    }
  }

  @Test
  void numbersAgreeWithTheirNouns() {
    assertThat(wording.say("search.total", 0)).isEqualTo("No articles");
    assertThat(wording.say("search.total", 1)).isEqualTo("1 article");
    assertThat(wording.say("search.total", 1204)).isEqualTo("1,204 articles");
  }

  @Test
  void aTextWithBracesOrQuotesIsPutInAsItStands() {
    assertThat(wording.say("search.title", "{0} it's")).isEqualTo("Results for {0} it's");
  }

  @Test
  void everyRuleIsExplainedEvenAnUnknownOne() {
    var rules = wording.rules();

    assertThat(rules.explain("label:Datum")).isEqualTo("The file labels it “Datum”.");
    assertThat(rules.explain("label"))
        .isEqualTo("A labelled line that names no part of an article.");
    assertThat(rules.explain("told:The Post")).startsWith("The text says that people told");
    assertThat(rules.explain("some-new-rule:x")).isEqualTo("Read by the rule “some new rule” (x).");
  }
}
