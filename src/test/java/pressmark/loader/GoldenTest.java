package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pressmark.index.ArticleRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the reading of every fixture against its expected records: all values, the lines they stand
/// in, and the role of every line. The ids are pinned too: the address of an article never changes.
class GoldenTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Arguments> fixtures() {
    return Fixtures.texts().stream().map(text -> Arguments.of(Named.of(Fixtures.name(text), text)));
  }

  private static JsonNode records(Path text) {
    return Reads.file(text).articles().stream()
        .map(article -> ArticleRecord.write(article, true))
        .collect(Collectors.collectingAndThen(Collectors.joining(",", "[", "]"), JSON::readTree));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theRecordsAreThoseExpected(Path text) {
    var expected = JSON.readTree(Fixtures.records(text).toFile());

    var found = records(text);

    var differences = Difference.between(expected, found);
    assertThat(differences)
        .withFailMessage(() ->
            "%s is read otherwise:%n  %s"
                .formatted(Fixtures.name(text), String.join("\n  ", differences)))
        .isEmpty();
  }

  @Test
  void everyLayoutHasFixtures() {
    var layouts =
        Fixtures.texts().stream()
            .flatMap(text -> Reads.file(text).articles().stream())
            .map(article -> article.layout())
            .collect(Collectors.toSet());

    assertThat(layouts).containsExactlyInAnyOrderElementsOf(Loader.layouts());
  }
}
