package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import pressmark.article.Article;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Role;
import pressmark.index.ArticleRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads real Nexis Uni exports, an article to a file and many behind a cover page, and holds every
/// value against what the exports' own parser found.
@Tag("collections")
@TestInstance(Lifecycle.PER_CLASS)
class NexisCollectionTest {
  private static final double LEAST = 98;
  private static final int SHOWN = 60;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Path folder = Path.of("");
  private final Map<String, JsonNode> expected = new LinkedHashMap<>();

  @BeforeAll
  void readExpected() {
    folder = Shared.path("data/nexis-israel-hamas");
    JSON.readTree(folder.resolve("expected.json").toFile())
        .valueStream()
        .forEach(article -> expected.put(article.path("file").stringValue(), article));
  }

  @Test
  void everyFileIsTheArticleItHolds() {
    var differences =
        expected.entrySet().parallelStream()
            .map(entry -> differences(entry.getKey(), articles(entry.getKey()), entry.getValue()))
            .toList();

    assertAlike(differences, "one article a file");
  }

  @Test
  void articlesBehindACoverPageAreTheSame() {
    var index = JSON.readTree(folder.resolve("exports-index.json").toFile());

    var differences =
        index.properties().parallelStream()
            .flatMap(export -> {
              var names = export.getValue().valueStream().map(JsonNode::stringValue).toList();
              var found = articles(export.getKey());
              assertThat(found).as(export.getKey()).hasSameSizeAs(names);
              var all = new ArrayList<List<String>>();
              for (int i = 0; i < names.size(); i++) {
                var name = names.get(i);
                var label = export.getKey() + " " + name;
                all.add(
                    differences(
                        label,
                        found.subList(i, i + 1),
                        Objects.requireNonNull(expected.get(name))));
              }
              return all.stream();
            })
            .toList();

    assertThat(differences).hasSameSizeAs(expected.keySet());
    assertAlike(differences, "25 articles a file");
  }

  @Test
  void theSameArticleHasTheSameIdWhereverItStands() {
    var index = JSON.readTree(folder.resolve("exports-index.json").toFile());

    for (var export : index.properties()) {
      var single =
          export
              .getValue()
              .valueStream()
              .map(name -> articles(name.stringValue()).getFirst().id())
              .toList();

      assertThat(articles(export.getKey())).extracting(Article::id).isEqualTo(single);
    }
  }

  /// What a cover page says of the person who exported the articles stays out of every record.
  @Test
  void nothingOfTheCoverPageIsInARecord() {
    var index = JSON.readTree(folder.resolve("exports-index.json").toFile());

    for (var export : index.properties()) {
      var read = Reads.file(folder.resolve(export.getKey()));
      var first = read.articles().getFirst().places().getFirst();
      var records =
          read.articles().stream()
              .map(article -> ArticleRecord.write(article, true))
              .collect(Collectors.joining());

      assertThat(records)
          .doesNotContain("User Name", "Job Number", "Client/Matter", "Search Terms");
      assertThat(read.marks())
          .filteredOn(mark -> mark.role() == Role.COVER)
          .isNotEmpty()
          .allMatch(mark -> mark.line() < first.firstLine());
    }
  }

  private List<Article> articles(String name) {
    return Reads.file(folder.resolve(name)).articles();
  }

  private static void assertAlike(List<List<String>> differences, String manner) {
    var wrong = differences.stream().filter(list -> !list.isEmpty()).toList();
    double share = 100.0 * (differences.size() - wrong.size()) / differences.size();
    var text =
        wrong.stream()
            .limit(SHOWN)
            .map(list -> String.join("\n    ", list))
            .collect(Collectors.joining("\n"));
    System.out.printf(
        "Nexis Uni, %s: %.2f %% of %d exact%n%s%n", manner, share, differences.size(), text);

    assertThat(share).as(text).isGreaterThanOrEqualTo(LEAST);
  }

  private static List<String> differences(String name, List<Article> found, JsonNode expected) {
    if (found.size() != 1) {
      return List.of(name + ": " + found.size() + " articles");
    }
    var article = found.getFirst();
    var sentences = new ArrayList<String>();
    compare(sentences, name, "headline", text(expected, "headline"), Reads.headline(article));
    compare(
        sentences,
        name,
        "publication",
        text(expected, "publication"),
        article.publication().map(Found::value).orElse(""));
    compare(
        sentences,
        name,
        "byline",
        text(expected, "byline"),
        article.byline().map(Found::value).orElse(""));
    compare(
        sentences,
        name,
        "section",
        text(expected, "section"),
        article.section().map(Found::value).orElse(""));
    compare(
        sentences,
        name,
        "dateline",
        text(expected, "dateline"),
        article.dateline().map(Found::value).orElse(""));
    var date = article.published().map(published -> published.value().toString()).orElse("");
    compare(sentences, name, "date", text(expected, "date"), date.replaceFirst("T.*", ""));
    compare(sentences, name, "paragraphs", lines(expected, "paragraphs"), Reads.body(article));
    compare(
        sentences,
        name,
        "contributors",
        contributors(expected),
        article.contributors().stream().map(Contributor::text).collect(Collectors.joining("\n")));
    return sentences;
  }

  private static String text(JsonNode expected, String field) {
    return Line.collapse(expected.path(field).stringValueOpt().orElse(""));
  }

  private static String lines(JsonNode expected, String field) {
    return expected
        .path(field)
        .valueStream()
        .map(line -> Line.of(1, line.stringValue()).collapsed())
        .collect(Collectors.joining("\n"));
  }

  private static String contributors(JsonNode expected) {
    return String.join(
        "\n", new LinkedHashSet<>(List.of(lines(expected, "contributorLines").split("\n", -1))));
  }

  private static void compare(
      List<String> sentences, String article, String field, String expected, String found) {
    if (!expected.equals(found)) {
      int same = 0;
      while (same < Math.min(expected.length(), found.length())
          && expected.charAt(same) == found.charAt(same)) {
        same++;
      }
      sentences.add(
          "%s, %s: expected “…%s”, read “…%s”"
              .formatted(article, field, around(expected, same), around(found, same)));
    }
  }

  private static String around(String text, int at) {
    return text.substring(
        Math.max(0, Math.min(at, text.length()) - 20), Math.min(text.length(), at + 100));
  }
}
