package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Facet;

/// What is counted of an archive and kept beside its index.
final class KeptFiguresTest {
  private static final MadeBy MAKER = MadeBy.now("1", "/articles");

  @TempDir Path folder;

  @BeforeEach
  void anIndexWithDeletedArticlesWhoseFiguresAreNotKept() throws IOException {
    publish(true, "a.txt", Sample.titled("Ferry").text("one").in("The Post").on("1989-05-04"));
    publish(true, "b.txt", Sample.titled("Tram").text("two three").in("The Post").on("1990"));
    publish(true, "c.txt", Sample.untitled().text("four"));
    publish(true, "a.txt", Sample.titled("Ferries").text("five").in("The Post").on("1991-06"));
  }

  private void publish(boolean all, String file, Sample sample) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writing = Writing.open(directory, MAKER, new TextAnalysis(), Clock.systemUTC());
        var states = Snapshots.open(directory, true)) {
      writing.replace(
          states, Sample.ledger(file, 1), taker -> taker.take(List.of(sample.at(file, 1))));
      writing.publish(states, all);

      var state = states.acquire();
      assertThat(state.asked()).as("loading needs no inventory").isFalse();
      states.release(state);
    }
  }

  /// The inventory of the index as it is, and whether its figures are kept once it is taken.
  private Inventory inventory(boolean keeping) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      var inventory = new Snapshot(reader, new Pieces(), keeping).inventory();
      assertThat(inventory.facets()).hasSize(Facet.values().length);
      return inventory;
    }
  }

  private boolean kept() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      return KeptFigures.of(reader, false).read().isPresent();
    }
  }

  private static void same(Inventory one, Inventory other) {
    assertThat(one).usingRecursiveComparison().ignoringFields("facets", "days").isEqualTo(other);
  }

  @Test
  void figuresFromTheDiskAreThoseThatAreCounted() throws IOException {
    var counted = inventory(true);
    assertThat(kept()).isTrue();

    same(inventory(true), counted);
    assertThat(counted.overview().articles()).isEqualTo(3);
    assertThat(counted.overview().undated()).isEqualTo(1);
    assertThat(counted.overview().years())
        .containsExactly(new Overview.YearCount(1990, 1), new Overview.YearCount(1991, 1));
  }

  @Test
  void whoeverOnlyLoadsOrReadsKeepsNone() throws IOException {
    assertThat(kept()).isFalse();

    inventory(false);

    assertThat(kept()).isFalse();
  }

  @Test
  void figuresOfAnotherStateAreOfNoUse() throws IOException {
    inventory(true);

    publish(false, "d.txt", Sample.titled("Later").text("six").in("The Post").on("1992-01-01"));

    assertThat(kept()).isFalse();
    assertThat(inventory(true).overview().articles()).isEqualTo(4);
    assertThat(kept()).isTrue();
  }

  @Test
  void damagedFiguresAreCountedAnew() throws IOException {
    var counted = inventory(true);
    var whole = Files.readAllBytes(folder.resolve("figures"));
    for (int at = 0; at < whole.length; at += 7) {
      var changed = whole.clone();
      changed[at] ^= (byte) 0xff;
      ofNoUse(changed);
      ofNoUse(Arrays.copyOf(whole, at));
    }

    same(inventory(true), counted);
    assertThat(Files.readAllBytes(folder.resolve("figures"))).isEqualTo(whole);
  }

  private void ofNoUse(byte[] figures) throws IOException {
    Files.write(folder.resolve("figures"), figures);
    assertThat(kept()).isFalse();
  }

  @Test
  void whatAnInterruptedWriteLeftIsNotInTheWay() throws IOException {
    Files.writeString(folder.resolve("figures.new"), "half");

    inventory(true);

    assertThat(kept()).isTrue();
    assertThat(folder.resolve("figures.new")).doesNotExist();
  }
}
