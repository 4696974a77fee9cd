package pressmark.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pressmark.article.Article;
import pressmark.loader.Loader;
import pressmark.loader.Reading;

/// Holds the citations of the articles shipped with the program against some written by hand.
class ShippedArticlesTest {
  private static final String ORIGIN = "http://archive.example";
  private static Map<String, Cited> cited = Map.of();
  private static List<Map<String, String>> expected = List.of();

  @BeforeAll
  static void read() throws IOException {
    var articles = new ArrayList<Article>();
    var loader = new Loader(Loader.LIMIT);
    try (var files = Files.list(Path.of("articles"))) {
      for (var file : files.sorted().toList()) {
        if (loader.read(file, "" + file.getFileName()) instanceof Reading.Read read) {
          articles.addAll(read.articles());
        }
      }
    }
    cited =
        articles.stream()
            .map(article -> Cited.of(article, ORIGIN, Told.SEEN))
            .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    expected = Blocks.read("/citations/wrenmouth.txt");
  }

  private static Cited cited(Map<String, String> block) {
    return Optional.ofNullable(cited.get(block.getOrDefault("id", ""))).orElseThrow();
  }

  @Test
  void everyArticleIsExpected() {
    assertThat(expected.stream().map(block -> block.get("id")))
        .containsExactlyInAnyOrderElementsOf(cited.keySet());
  }

  @Test
  void everyStyleCitesThemAsExpected() {
    for (var block : expected) {
      var article = cited(block);
      for (var style : Style.values()) {
        assertThat(Blocks.starred(style.write(article)).replace(article.address(), "@"))
            .isEqualTo(block.get(style.toString()));
      }
    }
  }

  @Test
  void bibTexReadsThemAsExpected() throws Exception {
    for (var block : expected) {
      var entry = References.bibTex(cited(block));

      assertThat(entry.getKey()).hasToString(block.get("key"));
      assertThat(References.printed(entry, "title")).isEqualTo(value(block, "title"));
      assertThat(References.printed(entry, "author").orElse("").replace(" and ", "; "))
          .isEqualTo(block.getOrDefault("authors", ""));
      assertThat(References.printed(entry, "year").orElse(""))
          .isEqualTo(block.getOrDefault("date", "").split("-", -1)[0]);
      assertThat(References.printed(entry, "day").map(Integer::valueOf))
          .isEqualTo(value(block, "date").map(date -> Integer.valueOf(date.substring(8))));
      assertThat(References.printed(entry, "journal")).isEmpty();
      assertThat(References.printed(entry, "url")).contains(cited(block).address());
    }
  }

  @Test
  void risReadsThemAsExpected() {
    for (var block : expected) {
      var record = References.ris(cited(block));

      assertThat(Optional.ofNullable(record.getTitle())).isEqualTo(value(block, "title"));
      assertThat(record.getAuthors()).isEqualTo(Blocks.list(block, "authors"));
      assertThat(Optional.ofNullable(record.getDate()))
          .isEqualTo(value(block, "date").map(date -> date.replace('-', '/') + "/"));
      assertThat(record.getLanguage()).isEqualTo(block.get("language"));
      assertThat(record.getUrl()).isEqualTo(ORIGIN + "/article/" + block.get("id"));
      assertThat(record.getAccessDate()).isEqualTo("2026/11/25/");
    }
  }

  @Test
  void cslReadsThemAsExpected() {
    for (var block : expected) {
      var item = References.csl(cited(block));

      assertThat(item.path("title").asString("")).isEqualTo(block.getOrDefault("title", ""));
      assertThat(item.path("author").valueStream().map(References::name).toList())
          .isEqualTo(Blocks.list(block, "authors"));
      assertThat(References.date(item.path("issued"))).isEqualTo(numbers(block));
      assertThat(item.path("language").asString()).isEqualTo(block.get("language"));
    }
  }

  private static Optional<String> value(Map<String, String> block, String key) {
    return Optional.ofNullable(block.get(key));
  }

  private static List<Integer> numbers(Map<String, String> block) {
    return value(block, "date").stream()
        .flatMap(date -> Arrays.stream(date.split("-", -1)))
        .map(Integer::valueOf)
        .toList();
  }
}
