package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.index.words.TextAnalysis;
import pressmark.query.NameVariants;
import pressmark.query.Order;

/// Writing where the world fails.
class WritingTest {
  private static final MadeBy MAKER = MadeBy.now("1", "/articles");
  private final TextAnalysis analysis = new TextAnalysis();

  /// A disk on which a number of files can be made before it is full.
  private static final class SmallDisk extends FilterDirectory {
    private final AtomicInteger room = new AtomicInteger(Integer.MAX_VALUE);

    SmallDisk() {
      super(new ByteBuffersDirectory());
    }

    private void take() throws IOException {
      if (room.getAndDecrement() <= 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      take();
      return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      take();
      return super.createTempOutput(prefix, suffix, context);
    }
  }

  private long count(Snapshots states, String query) throws IOException {
    var snapshot = states.acquire();
    try {
      var search = Archive.search(query, List.of(), Order.BEST, 1, 10);
      var means =
          new Searching.Means(analysis, NameVariants.none(), new Cores(1), Duration.ofSeconds(60));
      return Searching.run(snapshot, search, means).total();
    } finally {
      states.release(snapshot);
    }
  }

  private static void replace(Writing writing, Snapshots states, String file, Sample sample)
      throws IOException {
    writing.replace(
        states, Sample.ledger(file, 1), taker -> taker.take(List.of(sample.at(file, 1))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0, 3})
  void aNewIndexIsPutTogetherToFewPiecesUnlessTheDiskIsFull(int room) throws IOException {
    var disk = new SmallDisk();
    try (var writing = Writing.open(disk, MAKER, analysis, Clock.systemUTC());
        var states = Snapshots.open(disk, false)) {
      for (int file = 0; file < 6; file++) {
        replace(writing, states, file + ".txt", Sample.titled("Pier " + file).text("ferry"));
        writing.publish(states, file == 5);
      }

      disk.room.set(room);
      writing.gather(states, () -> false);

      assertThat(count(states, "ferry")).isEqualTo(6);
      assertThat(pieces(states)).isEqualTo(room == 1_000 ? 4 : 6);
      disk.room.set(Integer.MAX_VALUE);
      replace(writing, states, "later.txt", Sample.titled("Later").text("ferry"));
      writing.publish(states, false);
      assertThat(count(states, "ferry")).isEqualTo(7);
    }
  }

  private static int pieces(Snapshots states) throws IOException {
    var snapshot = states.acquire();
    try {
      return snapshot.reader().leaves().size();
    } finally {
      states.release(snapshot);
    }
  }

  @Test
  void everyDocumentHasALengthInEveryFieldWithWords() throws IOException {
    var disk = new SmallDisk();
    try (var writing = Writing.open(disk, MAKER, analysis, Clock.systemUTC());
        var states = Snapshots.open(disk, false)) {
      replace(writing, states, "a.txt", Sample.titled("Ferry").text("word"));
      replace(writing, states, "b.txt", Sample.titled("Ferry").text("word"));
      replace(writing, states, "c.txt", Sample.untitled().text("word").caption("A pier"));
      writing.publish(states, false);

      var snapshot = states.acquire();
      try {
        for (var leaf : snapshot.reader().leaves()) {
          for (var field : Fields.WORDED) {
            var lengths = leaf.reader().getNormValues(field);
            assertThat(lengths).isNotNull();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
              assertThat(lengths.advanceExact(doc)).as(field).isTrue();
            }
          }
        }
        assertThat(snapshot.inventory().lengths().means()).containsEntry(Fields.CAPTION, 2d);
        assertThat(snapshot.inventory().lengths().means()).doesNotContainKey(Fields.DECK);
      } finally {
        states.release(snapshot);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 12})
  void afterAFullDiskTheArchiveIsAsLastPublishedAndCanBeWrittenAgain(int room) throws IOException {
    try (var disk = new SmallDisk();
        var writing = Writing.open(disk, MAKER, analysis, Clock.systemUTC());
        var states = Snapshots.open(disk, false)) {
      replace(writing, states, "a.txt", Sample.titled("First").text("word"));
      writing.publish(states, true);

      disk.room.set(room);
      boolean failed = false;
      for (int i = 0; i < 4; i++) {
        try {
          replace(writing, states, "b" + i, Sample.titled("Second " + i).text("word"));
          writing.publish(states, false);
        } catch (IOException e) {
          failed = true;
          assertThat(count(states, "first")).isEqualTo(1);
        }
      }
      assertThat(failed).isTrue();

      disk.room.set(Integer.MAX_VALUE);
      for (int attempt = 0; attempt < 2; attempt++) {
        try {
          for (int i = 0; i < 4; i++) {
            replace(writing, states, "b" + i, Sample.titled("Second " + i).text("word"));
          }
          writing.publish(states, false);
        } catch (IOException e) {

          assertThat(attempt).isZero();
        }
      }
      assertThat(count(states, "word")).isEqualTo(5);
    }
  }

  @Test
  void aFileThatCannotBeWrittenWholeIsNotWrittenAtAll() throws IOException {
    try (var disk = new SmallDisk();
        var writing = Writing.open(disk, MAKER, analysis, Clock.systemUTC());
        var states = Snapshots.open(disk, false)) {
      var good = Sample.titled("Good").text("word").at("a.txt", 1);

      assertThatThrownBy(() ->
              writing.replace(
                  states,
                  Sample.ledger("a.txt", 2),
                  taker -> taker.take(List.of(good, Sample.titled("Bad").at("b.txt", 1)))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("b.txt");
      writing.publish(states, false);

      assertThat(count(states, "")).isZero();
    }
  }

  @Test
  void articlesThatComeInPiecesArePublishedTogetherOrNotAtAll() throws IOException {
    try (var disk = new SmallDisk();
        var writing = Writing.open(disk, MAKER, analysis, Clock.systemUTC());
        var states = Snapshots.open(disk, false)) {
      replace(writing, states, "a.txt", Sample.titled("Old").text("word"));
      writing.publish(states, true);
      var first = List.of(Sample.titled("One").text("word").at("a.txt", 1));
      var second = List.of(Sample.titled("Two").text("word").at("a.txt", 20));

      assertThatThrownBy(() ->
              writing.replace(
                  states,
                  Sample.ledger("a.txt", 2),
                  taker -> {
                    taker.take(first);
                    throw new IOException("the file has changed");
                  }))
          .hasMessage("the file has changed");
      assertThat(count(states, "old")).isEqualTo(1);
      writing.publish(states, false);
      assertThat(count(states, "word")).isZero();

      writing.replace(
          states,
          Sample.ledger("a.txt", 2),
          taker -> {
            taker.take(first);
            taker.take(second);
          });
      writing.publish(states, false);
      assertThat(count(states, "word")).isEqualTo(2);
    }
  }
}
