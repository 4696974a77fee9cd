package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  private static final Duration PROMISED = Duration.ofSeconds(2);

  @TempDir Path root;
  private final BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();
  private FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectory(root.resolve("old"));
    Files.writeString(root.resolve("old/gone.txt"), "here");
    watch = FolderWatch.of(new ArticleFolder(root, root.resolve("index")), told::add);
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  @Test
  void aDroppedFileIsToldWithinTheTimePromised() throws Exception {
    Files.writeString(root.resolve("new.txt"), "new");
    long written = System.nanoTime();

    assertThat(next()).containsExactly("new.txt");
    assertThat(Duration.ofNanos(System.nanoTime() - written)).isLessThan(PROMISED);
  }

  @Test
  void aFileIsToldOnceAfterItsLastWrite() throws Exception {
    var file = root.resolve("slow.txt");
    for (int part = 0; part < 8; part++) {
      Files.writeString(file, "part", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      assertThat(told.poll(150, TimeUnit.MILLISECONDS)).isNull();
    }

    assertThat(next()).containsExactly("slow.txt");
    assertThat(file).hasSize(32);
  }

  @Test
  void filesOfNewSubFoldersAreTold() throws Exception {
    Files.createDirectories(root.resolve("2024/may"));
    Files.writeString(root.resolve("2024/may/a.txt"), "a");
    assertThat(all("2024/may/a.txt")).contains("2024/may/a.txt");

    Files.writeString(root.resolve("2024/may/b.txt"), "b");
    assertThat(all("2024/may/b.txt")).doesNotContain("2024/may/a.txt");
  }

  @Test
  void removedFilesAndFoldersAreTold() throws Exception {
    Files.delete(root.resolve("old/gone.txt"));
    Files.delete(root.resolve("old"));

    assertThat(next()).contains("old", "old/gone.txt");
  }

  @Test
  void aMovedFolderIsWatchedUnderItsNewName() throws Exception {
    Files.move(root.resolve("old"), root.resolve("moved"));
    assertThat(all("moved/gone.txt")).contains("old");

    Files.writeString(root.resolve("moved/more.txt"), "more");
    assertThat(all("moved/more.txt")).doesNotContain("old/more.txt");
  }

  @Test
  void nothingIsToldOfTheIndex() throws Exception {
    Files.createDirectories(root.resolve("index/1"));
    Files.writeString(root.resolve("index/1/segments.txt"), "index");
    assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
    Files.writeString(root.resolve("index/1/segments.txt"), "changed");
    Files.writeString(root.resolve("new.txt"), "new");

    assertThat(next()).containsExactly("new.txt");
  }

  @Test
  void anotherFolderInItsPlaceMeansThatAnythingMayHaveChanged() throws Exception {
    var aside = root.resolveSibling(root.getFileName() + "-aside");
    Files.move(root, aside);
    Files.createDirectory(root);
    assertThat(all(FolderEvents.ANYTHING)).contains(FolderEvents.ANYTHING);

    Files.writeString(root.resolve("new.txt"), "new");
    assertThat(all("new.txt")).contains("new.txt");

    Files.delete(aside.resolve("old/gone.txt"));
    Files.delete(aside.resolve("old"));
    Files.delete(aside);
  }

  @Test
  void lookingAgainAndAgainNoticesTheSame() throws Exception {
    try (var events = new LookedEvents(new ArticleFolder(root))) {
      Files.writeString(root.resolve("new.txt"), "new");
      Files.delete(root.resolve("old/gone.txt"));

      assertThat(events.await(Duration.ZERO)).containsExactlyInAnyOrder("new.txt", "old/gone.txt");
      assertThat(events.await(Duration.ZERO)).isEmpty();
    }
  }

  private Set<String> next() throws InterruptedException {
    var names = told.poll(30, TimeUnit.SECONDS);
    assertThat(names).as("something told within half a minute").isNotNull();
    return names;
  }

  /// Everything told up to and with a name.
  private Set<String> all(String last) throws InterruptedException {
    var names = new HashSet<String>();
    while (!names.contains(last)) {
      names.addAll(next());
    }
    return names;
  }
}
