package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.index.words.WordRuns;
import pressmark.loader.Loader;
import pressmark.loader.Reading;
import tools.jackson.databind.json.JsonMapper;

/// Versions among real news, held against a list of them and against comparing each with each.
@Tag("thorough")
@Tag("collections")
class RealVersionsTest {
  private static final Path SHARED = Path.of("../shared/data");

  @TempDir private Path folder;

  /// The articles of a folder by the names of their files.
  private static Map<String, Article> load(Archive archive, Path root) throws IOException {
    var articles = new TreeMap<String, Article>();
    var loader = new Loader(Loader.LIMIT);
    try (var files = Files.walk(root)) {
      for (var file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        var name = root.relativize(file).toString();
        if (loader.read(file, name) instanceof Reading.Read(var ledger, var read, _, _)) {
          archive.index().replace(ledger, read);
          read.forEach(article -> articles.put(name, article));
        }
      }
    }
    archive.published();
    return articles;
  }

  /// The pairs of files found to be versions, each way.
  private static Set<List<String>> found(Archive archive, Map<String, Article> articles)
      throws IOException {
    var names = new HashMap<String, String>();
    articles.forEach((name, article) -> names.put(article.id().value(), name));
    var found = new TreeSet<List<String>>(Comparator.comparing(List::toString));
    for (var article : articles.values()) {
      for (var version : archive.index().kindred(article).versions()) {
        found.add(
            Stream.of(article.id(), version.hit().id())
                .map(id -> names.getOrDefault(id.value(), ""))
                .toList());
      }
    }
    return found;
  }

  @Test
  void everyReprintIsFoundAndNothingThatSharesLessThanAFifth() throws Exception {
    var nexis = SHARED.resolve("nexis-israel-hamas");
    assumeTrue(Files.exists(nexis), () -> "skipped: there is no " + nexis + " to read");
    try (var archive = Archive.in(folder)) {
      var articles = load(archive, nexis.resolve("articles"));
      var pairs = JsonMapper.shared().readTree(nexis.resolve("near-duplicates.json").toFile());

      var found = found(archive, articles);

      var reprints = new TreeSet<List<String>>(Comparator.comparing(List::toString));
      for (var pair : pairs.get("pairs")) {
        var one = pair.get("a").asString().replace("articles/", "");
        var other = pair.get("b").asString().replace("articles/", "");
        reprints.add(List.of(one, other));
        reprints.add(List.of(other, one));
      }
      assertThat(reprints).hasSize(28);
      assertThat(found).containsAll(reprints);
      assertThat(found).isEqualTo(alike(articles, 0.5));
      assertThat(alike(articles, 0.2)).containsAll(found);
    }
  }

  @Test
  void amongThousandsOfArticlesTheSameAreFoundAsByComparingEachWithEach() throws Exception {
    var bbc = SHARED.resolve("bbc-fulltext");
    assumeTrue(Files.exists(bbc), () -> "skipped: there is no " + bbc + " to read");
    try (var archive = Archive.in(folder)) {
      var articles = load(archive, bbc);
      // The same text in two files is one article.
      var different = new TreeMap<String, Article>();
      var seen = new TreeSet<String>();
      articles.forEach((name, article) -> {
        if (seen.add(article.id().value())) {
          different.put(name, article);
        }
      });

      var found = found(archive, different);
      found.removeIf(pair -> !different.keySet().containsAll(pair));

      assertThat(found).hasSizeGreaterThan(100).isEqualTo(alike(different, 0.5));
    }
  }

  /// The pairs of articles of forty words and more, each way, of which the shorter has more than a
  /// part of its text in the other.
  private static Set<List<String>> alike(Map<String, Article> articles, double part) {
    var runs = new TreeMap<String, WordRuns>();
    articles.forEach((name, article) -> runs.put(name, ArticleDocument.runs(article)));
    var alike = new TreeSet<List<String>>(Comparator.comparing(List::toString));
    for (var one : runs.entrySet()) {
      for (var other : runs.tailMap(one.getKey(), false).entrySet()) {
        int shorter = Math.min(one.getValue().count(), other.getValue().count());
        if (shorter >= 36 && one.getValue().shared(other.getValue()) > part * shorter) {
          alike.add(List.of(one.getKey(), other.getKey()));
          alike.add(List.of(other.getKey(), one.getKey()));
        }
      }
    }
    return alike;
  }
}
