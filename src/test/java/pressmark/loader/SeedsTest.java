package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pressmark.article.Article;
import pressmark.article.Caption;
import pressmark.article.Certainty;
import pressmark.article.Mark;
import pressmark.article.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the three articles the archive is first for against their exact record.
class SeedsTest {
  private static final int FEWEST_CHARACTERS = 40;

  static Stream<Arguments> seeds() {
    var path = Shared.path("expected/seeds.json");
    var seeds = JsonMapper.builder().build().readTree(path.toFile());
    return seeds
        .valueStream()
        .map(seed -> Arguments.of(Named.of(seed.path("id").stringValue(), seed)));
  }

  private static Reading.Read file(JsonNode seed) {
    return Reads.file(Shared.path("articles/" + seed.path("file").stringValue()));
  }

  private static Article article(JsonNode seed) {
    return file(seed).articles().get(seed.path("order").intValue() - 1);
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<Integer> numbers(JsonNode list) {
    return list.valueStream().map(JsonNode::intValue).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFileHoldsAsManyArticlesAsItShould(JsonNode seed) {
    var found = file(seed).articles().size();

    var expected =
        seeds()
            .map(arguments ->
                (JsonNode) ((Named<?>) Objects.requireNonNull(arguments.get()[0])).getPayload())
            .filter(other -> other.path("file").equals(seed.path("file")))
            .count();
    assertThat(found).isEqualTo((int) expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itStandsWhereItStands(JsonNode seed) {
    var place = article(seed).places().getFirst();

    assertThat(place.firstLine()).isEqualTo(seed.path("lines").path("firstLine").intValue());
    assertThat(place.lastLine()).isEqualTo(seed.path("lines").path("lastLine").intValue());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsHeadlineIsStatedOrMadeFromItsFirstParagraph(JsonNode seed) {
    var headline = article(seed).headline().orElseThrow();

    if (seed.path("headline").isString()) {
      assertThat(headline.value()).isEqualTo(seed.path("headline").stringValue());
      assertThat(headline.certainty()).isEqualTo(Certainty.STATED);
      assertThat(headline.lines().getFirst())
          .isEqualTo(seed.path("headlineLines").path(0).intValue());
    } else {
      var first = article(seed).paragraphs().getFirst().text();
      var shown = headline.value().replaceAll("…$", "");
      assertThat(headline.certainty()).isEqualTo(Certainty.INFERRED);
      assertThat(first).startsWith(shown);
      assertThat(shown.length()).isGreaterThanOrEqualTo(FEWEST_CHARACTERS);
      assertThat(first.substring(shown.length())).as("cut at a word's end").matches("(?s)\\P{L}.*");
      assertThat(strings(seed.path("headlineInferred").path("mustNotBe")))
          .doesNotContain(headline.value());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsCaptionsStandOnceWithTheirCredits(JsonNode seed) {
    var captions = article(seed).captions();

    var expected = seed.path("captions").valueStream().toList();
    assertThat(captions).hasSameSizeAs(expected);
    for (int i = 0; i < captions.size(); i++) {
      caption(captions.get(i), expected.get(i));
    }
  }

  private static void caption(Caption caption, JsonNode expected) {
    var texts = new ArrayList<>(strings(expected.path("alsoAcceptText")));
    texts.add(expected.path("text").stringValue());
    var credits = new ArrayList<>(strings(expected.path("alsoAcceptCredit")));
    credits.add(expected.path("credit").stringValue());

    assertThat(caption.text()).isIn(texts);
    assertThat(caption.credit().orElse("")).isIn(credits);
    assertThat(caption.lines()).containsExactlyElementsOf(numbers(expected.path("lines")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsParagraphsAreExact(JsonNode seed) {
    var paragraphs = article(seed).paragraphs();

    var expected = seed.path("paragraphs").path("items").valueStream().toList();
    assertThat(paragraphs).hasSize(seed.path("paragraphs").path("count").intValue());
    assertThat(expected).hasSameSizeAs(paragraphs);
    for (int i = 0; i < expected.size(); i++) {
      var text = paragraphs.get(i).text();
      assertThat(paragraphs.get(i).lines())
          .containsExactly(expected.get(i).path("line").intValue());
      assertThat(text).hasSize(expected.get(i).path("chars").intValue());
      assertThat(text).startsWith(expected.get(i).path("first60").stringValue());
      assertThat(text).endsWith(expected.get(i).path("last60").stringValue());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsContributorsAreNoParagraphs(JsonNode seed) {
    var contributors = article(seed).contributors();

    var expected = seed.path("contributors").valueStream().toList();
    assertThat(contributors).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      var contributor = contributors.get(i);
      assertThat(contributor.text()).isEqualTo(expected.get(i).path("raw").stringValue());
      assertThat(contributor.names()).containsExactly(expected.get(i).path("name").stringValue());
      assertThat(contributor.place()).hasValue(expected.get(i).path("location").stringValue());
    }
  }

  /// A repeat of what stands already, or residue: nothing else is dropped.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsDroppedIsExactlyWhatShouldBe(JsonNode seed) {
    var dropped =
        article(seed).lines().stream()
            .filter(mark -> mark.role() == Role.REPEAT || mark.role() == Role.RESIDUE)
            .map(Mark::line)
            .toList();

    var expected = new TreeSet<Integer>();
    seed.path("dropped")
        .valueStream()
        .forEach(entry -> expected.addAll(numbers(entry.path("lines"))));
    assertThat(dropped).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsPublicationIsNotTheOneItCites(JsonNode seed) {
    var publication = article(seed).publication().orElseThrow();

    var source = seed.path("source");
    assertThat(source.path("likelyPublisher").stringValue()).startsWith(publication.value());
    assertThat(publication.value())
        .isNotEqualTo(source.path("mustNotBe").stringValueOpt().orElse(""));
    assertThat(publication.certainty()).isNotEqualTo(Certainty.STATED);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itIsUndatedAndBylineless(JsonNode seed) {
    var article = article(seed);

    assertThat(article.published()).isEqualTo(Optional.empty());
    assertThat(article.byline()).isEqualTo(Optional.empty());
    assertThat(article.authors()).isEmpty();
    assertThat(article.dateline()).isEqualTo(Optional.empty());
    assertThat(article.language()).hasValue("en");
  }
}
