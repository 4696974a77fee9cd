package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.index.words.WordRuns;

class VersionsTest {
  @TempDir private Path folder;

  /// Words that occur in no other text, so many that no run of five stands in two texts by chance.
  private static List<String> words(int seed, int count) {
    var random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(_ -> "w" + Integer.toString(random.nextInt(1_000_000), 36))
        .toList();
  }

  private static Sample text(String headline, List<String> words) {
    return Sample.titled(headline).text(String.join(" ", words));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private List<String> versions(Archive archive, Sample sample) throws IOException {
    return kindred(archive, sample).versions().stream()
        .map(version -> Archive.plain(version.hit().headline()))
        .toList();
  }

  private static Kindred kindred(Archive archive, Sample sample) throws IOException {
    return archive.index().kindred(sample.at("asked.txt", 1));
  }

  @Test
  void aReprintWithAnotherHeadlineIsAVersionFromEitherSide() throws IOException {
    var body = words(1, 300);
    var web = text("As told on the web", body).on("2024-01-02");
    var print = text("As told in print", joined(body.subList(0, 280), words(2, 20)));
    try (var archive = Archive.in(folder).file("a.txt", web, print).published()) {
      assertThat(versions(archive, web)).containsExactly("As told in print");
      assertThat(versions(archive, print)).containsExactly("As told on the web");
    }
  }

  @Test
  void aShortTextWithinALongOneIsAVersionFromEitherSide() throws IOException {
    var report = words(3, 5_000);
    var whole = text("The whole report", report);
    var brief = text("In brief", report.subList(2_000, 2_050));
    try (var archive = Archive.in(folder).file("a.txt", whole, brief).published()) {
      assertThat(versions(archive, whole)).containsExactly("In brief");
      assertThat(versions(archive, brief)).containsExactly("The whole report");
    }
  }

  @Test
  void aVersionThatComesLaterIsFoundOnceItIsPublished() throws IOException {
    var body = words(9, 200);
    var first = text("First", body);
    var second = text("Second", body.subList(0, 180));
    try (var archive = Archive.in(folder).file("a.txt", first).published()) {
      assertThat(versions(archive, first)).isEmpty();
      assertThat(versions(archive, first)).isEmpty();

      archive.file("b.txt", second).published();

      assertThat(versions(archive, first)).containsExactly("Second");
    }
  }

  @Test
  void whatIsSharedIsSaidInParts() throws IOException {
    var body = words(4, 104);
    var whole = text("Whole", body);
    var half = text("Half", body.subList(0, 54));
    try (var archive = Archive.in(folder).file("a.txt", whole, half).published()) {
      var version = kindred(archive, whole).versions().getFirst();

      assertThat(version.shared()).isEqualTo(50);
      assertThat(version.ofThis()).isEqualTo(0.5);
      assertThat(version.ofOther()).isEqualTo(1);
    }
  }

  @Test
  void halfOfTheShorterTextIsNotEnough() throws IOException {
    var body = words(5, 200);
    var one = text("One", body);
    var half = text("Half of it", joined(body.subList(0, 102), words(6, 98)));
    var more = text("More of it", joined(body.subList(0, 104), words(7, 96)));
    try (var archive = Archive.in(folder).file("a.txt", one, half, more).published()) {
      assertThat(versions(archive, one)).containsExactly("More of it");
    }
  }

  @Test
  void capitalsSignsAndParagraphsMakeNoDifference() throws IOException {
    var body = words(8, 60);
    var plain = Sample.titled("Plain").text(String.join(" ", body));
    var loud =
        Sample.titled("Loud")
            .text(
                String.join(", ", body.subList(0, 30)).toUpperCase(Locale.ROOT) + "!",
                "“" + String.join(" – ", body.subList(30, 60)) + "”");
    try (var archive = Archive.in(folder).file("a.txt", plain, loud).published()) {
      assertThat(kindred(archive, plain).versions())
          .singleElement()
          .satisfies(version -> {
            assertThat(version.ofThis()).isEqualTo(1);
            assertThat(version.ofOther()).isEqualTo(1);
          });
    }
  }

  @Test
  void chineseIsComparedByItsCharacters() throws IOException {
    var random = new Random(9);
    var letters = new StringBuilder();
    random.ints(80, 0x4E00, 0x9FA5).forEach(letters::appendCodePoint);
    var one = Sample.titled("一").language("zh").text(letters + "。");
    var other = Sample.titled("二").language("zh").text(letters.substring(10));
    try (var archive = Archive.in(folder).file("a.txt", one, other).published()) {
      assertThat(versions(archive, one)).containsExactly("二");
    }
  }

  @Test
  void textsOfLessThanFortyWordsHaveNoVersions() throws IOException {
    var body = words(10, 39);
    var one = text("Weather", body);
    var other = text("Weather again", body);
    var longer = text("With the weather in it", joined(body, words(11, 100)));
    try (var archive = Archive.in(folder).file("a.txt", one, other, longer).published()) {
      assertThat(versions(archive, one)).isEmpty();
      assertThat(versions(archive, longer)).isEmpty();
    }
  }

  @Test
  void whatWasTakenOutIsNoVersionAnyMore() throws IOException {
    var body = words(12, 100);
    var one = text("One", body);
    try (var archive =
        Archive.in(folder).file("a.txt", one).file("b.txt", text("Other", body)).published()) {
      archive.index().remove("b.txt");
      archive.published();

      assertThat(versions(archive, one)).isEmpty();
    }
  }

  @Test
  void versionsComeByDateWithUndatedOnesLast() throws IOException {
    var body = words(13, 100);
    var samples =
        List.of(
            text("Asked", body).on("2024-02-01"),
            text("Undated", body),
            text("March", body).on("2024-03"),
            text("January", body).on("2024-01-31"));
    try (var archive =
        Archive.in(folder).file("a.txt", samples.toArray(Sample[]::new)).published()) {
      assertThat(versions(archive, samples.getFirst()))
          .containsExactly("January", "March", "Undated");
    }
  }

  @Test
  void whatIsEarlierIsSaidOnlyWhereBothDatesAreKnownApart() throws IOException {
    var body = words(14, 100);
    var asked = text("Asked", body).on("2024-02-15");
    var samples =
        List.of(
            asked,
            text("Before", body).on("2024-02-14"),
            text("In that month", body).on("2024-02"),
            text("Undated", body),
            text("After", body).on("2025"));
    try (var archive =
        Archive.in(folder).file("a.txt", samples.toArray(Sample[]::new)).published()) {
      Article article = asked.at("asked.txt", 1);
      var versions = kindred(archive, asked).versions();

      assertThat(versions.stream().map(version -> version.before(article)))
          .containsExactly(false, true, false, false);
      assertThat(versions.stream().map(version -> version.after(article)))
          .containsExactly(false, false, true, false);
    }
  }

  @Test
  void aTextThatStandsInHundredsOfArticlesShowsOnlyTheNearest() throws IOException {
    var table = words(15, 80);
    var samples = new ArrayList<Sample>();
    for (int i = 0; i < 300; i++) {
      samples.add(text("Table " + i, joined(table, words(100 + i, 20))));
    }
    try (var archive =
        Archive.in(folder).file("a.txt", samples.toArray(Sample[]::new)).published()) {
      assertThat(versions(archive, samples.getFirst())).hasSizeBetween(20, 40);
    }
  }

  @Test
  void theSameAreFoundAsByComparingEachWithEach() throws IOException {
    var random = new Random(16);
    var texts = new ArrayList<List<String>>();
    for (int i = 0; i < 120; i++) {
      var fresh = words(1_000 + i, 40 + random.nextInt(400));
      texts.add(i % 3 == 0 || texts.isEmpty() ? fresh : mixed(random, texts, fresh));
    }
    var samples =
        IntStream.range(0, texts.size()).mapToObj(i -> text("" + i, texts.get(i))).toList();
    var runs = samples.stream().map(it -> ArticleDocument.runs(it.at("a.txt", 1))).toList();
    try (var archive =
        Archive.in(folder).file("a.txt", samples.toArray(Sample[]::new)).published()) {
      for (int i = 0; i < samples.size(); i++) {
        assertThat(versions(archive, samples.get(i)))
            .as("versions of %d", i)
            .containsExactlyInAnyOrderElementsOf(byComparing(runs, i));
      }
    }
  }

  /// Part of an earlier text, changed in places, among other words.
  private static List<String> mixed(Random random, List<List<String>> texts, List<String> fresh) {
    var source = texts.get(random.nextInt(texts.size()));
    var kept = new ArrayList<>(source.subList(0, 1 + random.nextInt(source.size())));
    for (int change = random.nextInt(6); change > 0; change--) {
      kept.set(random.nextInt(kept.size()), "changed");
    }
    var mixed = joined(kept, fresh.subList(0, random.nextInt(fresh.size())));
    Collections.rotate(mixed, random.nextInt(mixed.size()));
    return mixed;
  }

  private static List<String> byComparing(List<WordRuns> runs, int which) {
    var one = runs.get(which);
    return IntStream.range(0, runs.size())
        .filter(i -> i != which)
        .filter(i -> {
          var other = runs.get(i);
          int shorter = Math.min(one.count(), other.count());
          return shorter >= 36 && 2 * one.shared(other) > shorter;
        })
        .mapToObj(i -> "" + i)
        .toList();
  }
}
