package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of an index from one start to the next.
class GenerationsTest {
  @TempDir Path folder;
  private Path indexes = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void folders() {
    indexes = folder.resolve("index");
    articles = folder.resolve("articles");
  }

  private Archive open(String loader) throws IOException {
    return new Archive(ArticleIndex.open(indexes, articles, loader));
  }

  private void load(String loader) throws IOException {
    try (var archive = open(loader)) {
      fill(archive);
      archive.index().complete();
    }
  }

  private static void fill(Archive archive) throws IOException {
    archive
        .file("a.txt", Sample.titled("Floods").text("The river rose."))
        .file("b.txt", Sample.titled("Council").text("The river council met."));
  }

  private Path home() throws IOException {
    try (var homes = Files.list(indexes)) {
      return homes.findFirst().orElseThrow();
    }
  }

  private List<Integer> numbers() throws IOException {
    return new Generations(home()).numbers();
  }

  private List<Path> files(String pattern) throws IOException {
    var generations = new Generations(home());
    var newest = generations.path(generations.numbers().getFirst());
    try (var files = Files.list(newest)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(pattern))
          .sorted()
          .toList();
    }
  }

  @Test
  void anIndexIsThereAgainAfterARestart() throws IOException {
    load("1");

    try (var archive = open("1")) {
      assertThat(archive.index().rebuilding()).isFalse();
      assertThat(archive.index().files()).containsOnlyKeys("a.txt", "b.txt");
      assertThat(archive.count("river")).isEqualTo(2);
    }
  }

  @Test
  void whatWasNotPublishedIsForgotten() throws IOException {
    load("1");
    try (var archive = open("1")) {
      archive.file("c.txt", Sample.titled("Lost"));
    }

    try (var archive = open("1")) {
      assertThat(archive.index().files()).containsOnlyKeys("a.txt", "b.txt");
      assertThat(archive.count("lost")).isZero();
    }
  }

  @Test
  void anIndexOfAnotherVersionServesUntilTheNewOneIsComplete() throws IOException {
    load("1");

    try (var archive = open("2")) {
      assertThat(archive.index().rebuilding()).isTrue();
      assertThat(archive.index().files()).isEmpty();
      assertThat(archive.count("river")).isEqualTo(2);

      archive.file("a.txt", Sample.titled("Floods").text("The river rose and rose.")).published();
      assertThat(archive.count("river")).isEqualTo(2);
      assertThat(archive.count("rose")).isEqualTo(1);

      archive.index().complete();
      assertThat(archive.index().rebuilding()).isFalse();
      assertThat(archive.count("river")).isEqualTo(1);
      assertThat(numbers()).containsExactly(2);
    }
    try (var archive = open("2")) {
      assertThat(archive.index().rebuilding()).isFalse();
      assertThat(archive.count("river")).isEqualTo(1);
    }
  }

  @Test
  void aRebuildThatWasCutOffGoesOn() throws IOException {
    load("1");
    try (var archive = open("2")) {
      archive.file("a.txt", Sample.titled("Floods").text("The river rose.")).published();
      archive.file("b.txt", Sample.titled("Council"));
    }

    try (var archive = open("2")) {
      assertThat(archive.index().rebuilding()).isTrue();
      assertThat(archive.index().files()).containsOnlyKeys("a.txt");
      assertThat(archive.count("river")).isEqualTo(2);

      archive.index().complete();
      assertThat(archive.count("river")).isEqualTo(1);
    }
  }

  @Test
  void aProcessKilledWhileItBuiltTheFirstIndexLeavesOneThatGoesOn() throws IOException {
    try (var archive = open("1")) {
      fill(archive);
      archive.published();
    }

    try (var archive = open("1")) {
      assertThat(archive.index().rebuilding()).isTrue();
      assertThat(archive.index().files()).hasSize(2);
      assertThat(archive.count("river")).isEqualTo(2);
    }
  }

  @Test
  void everyFileOfAnIndexThatIsMissingOrCutOffLeadsToANewIndex() throws IOException {
    load("1");
    var names = files("[_s].*").stream().map(file -> String.valueOf(file.getFileName())).toList();
    assertThat(names).hasSizeGreaterThan(2);
    for (var name : names) {
      for (var damage : List.of("delete", "truncate", "empty", "flip")) {
        damage(name, damage);

        try (var archive = open("1")) {
          assertThat(archive.index().rebuilding()).as("%s: %s", name, damage).isTrue();
          assertThat(archive.index().files()).isEmpty();
          fill(archive);
          archive.index().complete();
          assertThat(archive.count("river")).isEqualTo(2);
          assertThat(numbers()).hasSize(1);
        }
      }
    }
  }

  /// Damages the file of the newest index that is of the same kind as one seen before.
  private void damage(String name, String damage) throws IOException {
    var kind =
        name.startsWith("segments") ? "segments.*" : ".*\\" + name.substring(name.indexOf('.'));
    for (var file : files(kind)) {
      long size = Files.size(file);
      switch (damage) {
        case "delete" -> Files.delete(file);
        case "truncate", "empty" -> {
          try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(damage.equals("empty") ? 0 : size / 2);
          }
        }
        case "flip" -> {
          var bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
        default -> throw new IllegalArgumentException(damage);
      }
    }
  }

  @Test
  void anIndexFolderDeletedWhileStoppedIsMadeAgain() throws IOException {
    load("1");
    Generations.delete(indexes);

    try (var archive = open("1")) {
      assertThat(archive.index().rebuilding()).isTrue();
      assertThat(archive.index().files()).isEmpty();
      assertThat(archive.count("")).isZero();
    }
  }

  @Test
  void eachArticlesFolderHasAnIndexOfItsOwn() throws IOException {
    load("1");

    try (var first = open("1");
        var second = new Archive(ArticleIndex.open(indexes, folder.resolve("other"), "1"))) {
      assertThat(first.count("river")).isEqualTo(2);
      assertThat(second.count("river")).isZero();
    }
  }

  @Test
  void theSecondToOpenAnIndexIsToldWhoHoldsIt() throws IOException {
    try (var archive = open("1")) {
      assertThat(archive.index().rebuilding()).isTrue();

      assertThatThrownBy(() -> open("1"))
          .isInstanceOf(IndexHeld.class)
          .hasMessageContaining("is in use by process " + ProcessHandle.current().pid())
          .hasMessageMatching("(?s).*started \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.");
    }
    try (var archive = open("1")) {
      assertThat(archive.count("")).isZero();
    }
  }

  @Test
  void anIndexCanBeReadWhileItIsHeld() throws IOException {
    load("1");

    try (var held = open("1");
        var reading = new Archive(ArticleIndex.read(indexes, articles))) {
      held.file("c.txt", Sample.titled("River trade")).published();

      assertThat(reading.count("river")).isEqualTo(2);
      assertThat(reading.index().rebuilding()).isFalse();
    }
    try (var reading = new Archive(ArticleIndex.read(indexes, articles))) {
      assertThat(reading.count("river")).isEqualTo(3);
      assertThatThrownBy(() -> reading.index().publish()).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whereThereIsNoIndexThereIsNothingToRead() {
    assertThatThrownBy(() -> ArticleIndex.read(indexes, articles))
        .isInstanceOf(IndexMissing.class)
        .hasMessageContaining("There is no index of " + articles);
    assertThat(indexes).doesNotExist();
  }

  @Test
  void theGenerationChangesWithEveryPublishingAndOnlyThen() throws IOException {
    try (var archive = open("1")) {
      long first = archive.index().generation();
      fill(archive);
      assertThat(archive.index().generation()).isEqualTo(first);
      archive.published();
      long second = archive.index().generation();
      archive.published();

      assertThat(second).isGreaterThan(first);
      assertThat(archive.index().generation()).isEqualTo(second);
    }
  }
}
