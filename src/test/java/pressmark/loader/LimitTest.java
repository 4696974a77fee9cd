package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are larger than is read at once.
@Tag("thorough")
class LimitTest {
  @TempDir Path folder;

  @Test
  void aFileOverTheLimitIsReadInPiecesOfBoundedSize() throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), LargeFileTest.made(2000));
    var longest = new AtomicLong();

    var reading = new Loader(20_000, 5_000).read(path, "a.txt");

    assertThat(reading).isInstanceOf(Reading.Large.class);
    assertThat(reading.ledger().found()).isEqualTo(2000);
    assertThat(reading.ledger().file().sha256()).isEqualTo(Loader.sha256(Files.readAllBytes(path)));
    ((Reading.Large) reading)
        .contents()
        .read(
            _ -> {},
            piece ->
                longest.accumulateAndGet(
                    piece.lines().stream().mapToInt(String::length).sum(), Math::max));
    assertThat(longest.get()).isBetween(2_000L, 5_000L);
  }

  @Test
  void allOfTheSizeIsToldWhileItIsRead() throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), LargeFileTest.made(1000));
    var told = new AtomicLong();

    var reading = new Loader(20_000, 5_000).read(path, "a.txt", told::addAndGet);
    assertThat(told.get()).isBetween(Files.size(path) * 45 / 100, Files.size(path) / 2);
    ((Reading.Large) reading).contents().read(told::addAndGet, _ -> {});

    assertThat(told.get()).isBetween(Files.size(path) * 95 / 100, Files.size(path));
  }

  @Test
  void aFileThatNoLinePartsIsRejectedWithTheLimitAndHowToChangeIt() throws IOException {
    var path =
        Files.writeString(folder.resolve("a.txt"), "A quiet night on the quay. ".repeat(900));
    var unparted =
        Files.writeString(
            folder.resolve("b.txt"), "All is well.\n".repeat(900) + "\n---\n\nAll is well.\n");

    for (var file : List.of(path, unparted)) {
      var reading = new Loader(4_000).read(file, "a.txt");

      assertThat(reading.ledger().rejected().orElse(""))
          .contains("larger than the limit of 0 MiB, and no line parts its articles")
          .contains("--largest-file=");
    }
  }

  @Test
  void aRejectedFileMayBeReadWithAnotherLimit() throws IOException {
    var path =
        Files.writeString(folder.resolve("a.txt"), "A quiet night on the quay. ".repeat(900));

    var rejected = new Loader(4_000).read(path, "a.txt").ledger();

    assertThat(new Loader(5_000).another(rejected)).isFalse();
    assertThat(new Loader(8L << 20).another(rejected)).isTrue();
    assertThat(new Loader(8L << 20).another(new Loader(0).read(folder, "a").ledger())).isFalse();
  }

  @Test
  void aFileThatChangesBetweenPiecesIsBrokenOff() throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), LargeFileTest.made(2000));
    var reading = (Reading.Large) new Loader(20_000, 5_000).read(path, "a.txt");

    Files.writeString(path, LargeFileTest.made(1999));

    assertThatThrownBy(() -> reading.contents().read(_ -> {}, _ -> {}))
        .isInstanceOf(BrokenOff.class)
        .hasMessageContaining("changed while it was read");
    Files.delete(path);
    assertThatThrownBy(() -> reading.contents().read(_ -> {}, _ -> {}))
        .isInstanceOf(BrokenOff.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void theLinesOfAnArticleAreFoundInALargeFile() throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), "\uFEFF" + LargeFileTest.made(2000));
    var loader = new Loader(20_000, 5_000);
    var file = loader.read(path, "a.txt").ledger().file();

    var lines = loader.lines(path, file, 8, 10).orElseThrow();

    assertThat(lines.sha256()).isEqualTo(file.sha256());
    assertThat(lines.lines())
        .isEqualTo(
            new Loader(Loader.LIMIT).lines(path, file, 8, 10).orElseThrow().lines().subList(7, 10));
    Files.writeString(path, LargeFileTest.made(2001));
    assertThat(loader.lines(path, file, 1, 3).orElseThrow().sha256()).isEmpty();
  }
}
