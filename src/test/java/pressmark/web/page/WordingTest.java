package pressmark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressmark.article.Certainty;
import pressmark.article.Role;
import pressmark.query.Facet;
import pressmark.query.Order;
import pressmark.query.QueryRules;
import pressmark.query.QueryWording;

class WordingTest {
  private static final Pattern SAID =
      Pattern.compile("say\\((?:[^\"()]*\\? )?\"([a-zA-Z.]+)\"[,)]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  /// Names that are the same in every language.
  private static final Pattern NAMES = Pattern.compile("\\b(JSON|CSV|RIS|Atom|Aa)\\b");

  private static final Path ADDRESS = Path.of("src/main/java/pressmark/web/address");

  private final Wording wording = Wording.english();

  @Test
  void everySentenceThatIsSaidIsThere() throws IOException {
    var keys = new TreeSet<String>();
    for (var root : new String[] {"src/main/jte", "src/main/java/pressmark/web"}) {
      try (var files = Files.walk(Path.of(root))) {
        // What is said of addresses stands with what is said of queries.
        for (var file :
            files.filter(it -> Files.isRegularFile(it) && !it.startsWith(ADDRESS)).toList()) {
          SAID.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
      }
    }

    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(keys.stream().filter(key -> !known(key))).isEmpty();
  }

  private boolean known(String key) {
    return wording.sentences().keys().contains(key)
        || wording.rules().sentences().keys().contains(key);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLanguageLacksASentenceOrAPlaceInOne(String tag) {
    var other = Wording.in(tag);

    assertThat(other.sentences().keys()).isEqualTo(wording.sentences().keys());
    assertThat(other.rules().sentences().keys()).isEqualTo(wording.rules().sentences().keys());
    for (var key : wording.sentences().keys()) {
      var english = places(wording.sentences().pattern(key));
      assertThat(places(other.sentences().pattern(key))).as(key).isEqualTo(english);
    }
  }

  /// The languages beside English.
  static List<String> languages() {
    return QueryWording.LANGUAGES.stream().filter(tag -> !tag.equals("en")).toList();
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySentenceOfALanguageIsTranslatedAndCanBeSaid(String tag) {
    var other = Wording.in(tag);

    var same =
        wording.sentences().keys().stream()
            .filter(key -> LETTERS.matcher(wording.sentences().pattern(key)).find())
            .filter(key -> other.sentences().pattern(key).equals(wording.sentences().pattern(key)))
            .toList();
    assertThat(same).as("sentences that are as in English").hasSizeLessThan(30);
    for (var key : wording.sentences().keys()) {
      for (int number : new int[] {0, 1, 2, 3, 11, 100, 1204}) {
        assertThat(other.say(key, number, number, number)).as(key).doesNotContain("{", "}");
      }
    }
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var words =
            Files.readString(file)
                .lines()
                .filter(line -> !line.strip().startsWith("@") && !line.strip().startsWith("!{"))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\$\\{[^}]*\\}", "")
                .replaceAll(
                    "@(if|elseif|for|template[.a-z]*)\\(([^()]|\\(([^()]|\\([^()]*\\))*\\))*\\)",
                    "")
                .replaceAll("@(else|endif|endfor)|!\\{[^}]*\\}", "")
                .replaceAll("<[^>]*>", " ")
                .replace("`, content = @`", "");
        assertThat(NAMES.matcher(words).replaceAll(""))
            .as("" + file)
            .doesNotContainPattern(LETTERS);
      }
    }
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
