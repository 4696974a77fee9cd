package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Place;
import pressmark.query.Query;

/// The same text in several places is one article.
class HoldingsTest {
  @TempDir Path folder;

  private static Sample story(int number) {
    return Sample.titled("Story " + number).text("The text of story number" + number + ".");
  }

  private static ArticleId id(int number) {
    return story(number).at("x", 1).id();
  }

  private static List<String> files(Archive archive, int number) throws IOException {
    return archive.index().find(id(number), new Query.Everything()).stream()
        .flatMap(found -> found.article().places().stream())
        .map(Place::file)
        .toList();
  }

  @Test
  void theSameTextInTwoFilesIsOneArticleWithTwoPlaces() throws IOException {
    try (var archive = Archive.in(folder)) {
      archive.file("b.txt", story(1)).file("a.txt", story(2), story(1)).published();

      assertThat(archive.count("text")).isEqualTo(2);
      assertThat(files(archive, 1)).containsExactly("a.txt", "b.txt");
      assertThat(archive.index().overview().articles()).isEqualTo(2);
    }
  }

  @Test
  void theSameTextTwiceInOneFileIsOneArticleWithTwoPlaces() throws IOException {
    try (var archive = Archive.in(folder)) {
      archive.file("a.txt", story(1), story(1)).published();

      var article = archive.index().find(id(1), new Query.Everything()).orElseThrow().article();

      assertThat(archive.count("story")).isEqualTo(1);
      assertThat(article.places()).map(Place::firstLine).containsExactly(1, 101);
      assertThat(article.lines().getFirst().line()).isEqualTo(1);
    }
  }

  @Test
  void whenTheFirstPlaceVanishesTheNextStandsForTheArticle() throws IOException {
    try (var archive = Archive.in(folder)) {
      archive.file("a.txt", story(1)).file("b.txt", story(1)).file("c.txt", story(1)).published();

      archive.index().remove("a.txt");
      archive.published();

      assertThat(files(archive, 1)).containsExactly("b.txt", "c.txt");
      assertThat(archive.count("story")).isEqualTo(1);

      archive.index().remove("b.txt");
      archive.index().remove("c.txt");
      archive.published();

      assertThat(files(archive, 1)).isEmpty();
      assertThat(archive.count("story")).isZero();
    }
  }

  @Test
  void aFileThatComesBackStandsForTheArticleAgain() throws IOException {
    try (var archive = Archive.in(folder)) {
      archive.file("a.txt", story(1)).file("b.txt", story(1)).published();
      archive.index().remove("a.txt");
      archive.published();

      archive.file("a.txt", story(1)).published();

      assertThat(files(archive, 1)).containsExactly("a.txt", "b.txt");
      assertThat(archive.count("story")).isEqualTo(1);
    }
  }

  @Test
  void differentTextsWithOneIdAreTwoArticles() throws IOException {
    var first = "1".repeat(64);
    var second = "2".repeat(64);
    var shared = ArticleId.of(first);
    try (var archive = Archive.in(folder)) {
      archive
          .file(
              "a.txt",
              Sample.titled("Later digest").text("one").digest(second).id(shared.value()),
              Sample.titled("Earlier digest").text("two").digest(first).id(shared.value()))
          .file(
              "b.txt", Sample.titled("Later digest").text("one").digest(second).id(shared.value()))
          .published();

      var usual = archive.index().find(shared, new Query.Everything()).orElseThrow().article();
      var longer =
          archive
              .index()
              .find(ArticleId.longer(second), new Query.Everything())
              .orElseThrow()
              .article();

      assertThat(usual.headline().orElseThrow().value()).isEqualTo("Earlier digest");
      assertThat(usual.places()).hasSize(1);
      assertThat(longer.headline().orElseThrow().value()).isEqualTo("Later digest");
      assertThat(longer.places()).hasSize(2);
      assertThat(longer.id().value()).startsWith(ArticleId.of(second).value()).hasSize(26);
      assertThat(archive.ask("digest").hits()).map(Hit::id).contains(usual.id(), longer.id());

      archive.index().remove("a.txt");
      archive.published();

      assertThat(archive.index().find(shared, new Query.Everything()))
          .hasValueSatisfying(found -> assertThat(found.article().digest()).isEqualTo(second));
      assertThat(archive.count("digest")).isEqualTo(1);
    }
  }

  /// What files hold, changed at random, several times between publishings.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverHappensThereIsOneArticleForEachTextThatStandsSomewhere(long seed)
      throws IOException {
    var random = new Random(seed);
    Map<String, List<Integer>> files = new TreeMap<>();
    try (var archive = Archive.in(folder)) {
      for (int round = 0; round < 12; round++) {
        for (int change = random.nextInt(6); change >= 0; change--) {
          var name = "f" + random.nextInt(6);
          if (random.nextInt(4) == 0) {
            files.remove(name);
            archive.index().remove(name);
          } else {
            var held = random.ints(random.nextInt(5), 0, 8).boxed().toList();
            files.put(name, held);
            archive.file(name, held.stream().map(HoldingsTest::story).toArray(Sample[]::new));
          }
        }
        archive.published();
        agrees(archive, files);
      }
    }
  }

  private static void agrees(Archive archive, Map<String, List<Integer>> files) throws IOException {
    var stories = new TreeSet<Integer>();
    files.values().forEach(stories::addAll);
    assertThat(archive.count("story")).isEqualTo(stories.size());
    assertThat(archive.index().files().keySet()).isEqualTo(files.keySet());
    for (int story = 0; story < 8; story++) {
      var expected = new ArrayList<String>();
      for (var file : files.entrySet()) {
        expected.addAll(
            Collections.nCopies(Collections.frequency(file.getValue(), story), file.getKey()));
      }
      assertThat(files(archive, story)).isEqualTo(expected);
    }
  }

  @Test
  void theOrderOfFilesAndThreadsChangesNothing() throws Exception {
    var files = IntStream.range(0, 40).boxed().collect(java.util.stream.Collectors.toList());
    List<List<Article>> answers = new ArrayList<>();
    for (long seed = 0; seed < 3; seed++) {
      Collections.shuffle(files, new Random(seed));
      try (var archive = Archive.in(folder.resolve("run" + seed));
          var threads = Executors.newFixedThreadPool(4)) {
        List<Callable<Archive>> tasks = new ArrayList<>();
        for (int file : files) {
          tasks.add(
              () -> archive.file("f" + file, story(file % 7), story(100 + file), story(file % 3)));
        }
        for (var done : threads.invokeAll(tasks)) {
          done.get();
        }
        archive.published();
        var answer = new ArrayList<Article>();
        for (var hit : archive.ask("story").hits()) {
          answer.add(
              archive.index().find(hit.id(), new Query.Everything()).orElseThrow().article());
        }
        answers.add(answer);
      }
    }

    assertThat(answers.get(0)).hasSize(47).isEqualTo(answers.get(1)).isEqualTo(answers.get(2));
  }
}
