package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.SourceFile;

class ArticleFolderTest {
  @TempDir Path root;

  @Test
  void filesOfAllSubFoldersAreListedInOrderOfName() throws IOException {
    write("b.txt", "b");
    write("2023/october/a.txt", "a");
    write("2023/z.txt", "z");

    assertThat(names()).containsExactly("2023/october/a.txt", "2023/z.txt", "b.txt");
  }

  @Test
  void hiddenFilesHousekeepingAndDownloadsUnderWayArePassedOver() throws IOException {
    for (var name :
        List.of(
            ".hidden.txt",
            ".git/config",
            "Thumbs.db",
            "desktop.ini",
            "notes.txt~",
            "export.txt.part",
            "export.TMP",
            "export.crdownload")) {
      write(name, "x");
    }
    write("part.txt", "x");

    assertThat(names()).containsExactly("part.txt");
  }

  @Test
  void aFolderOfAHiddenNameIsListedWhenItIsTheArticlesFolderItself() throws IOException {
    write(".articles/a.txt", "a");

    var listing = new ArticleFolder(root.resolve(".articles")).list();

    assertThat(listing.files()).extracting(ListedFile::name).containsExactly("a.txt");
  }

  @Test
  void linksAreFollowedButNotInCircles() throws IOException {
    write("in/a.txt", "a");
    Files.createSymbolicLink(root.resolve("in/circle"), root.resolve("in"));
    Files.createSymbolicLink(root.resolve("out"), root.resolve("nowhere"));
    var link = Files.createSymbolicLink(root.resolve("link"), root.resolve("in"));

    var listing = new ArticleFolder(link).list();

    assertThat(listing.files()).extracting(ListedFile::name).containsExactly("a.txt");
    assertThat(listing.unreadable()).isEmpty();
  }

  @Test
  void anIndexInsideTheFolderIsPassedOverByAnyName() throws IOException {
    write("a.txt", "a");
    write("index/1/segments.txt", "index");
    write("indexes.txt", "b");
    Files.createSymbolicLink(root.resolve("link"), root.resolve("index/1"));

    var folder = new ArticleFolder(root, root.resolve("a/../index"));
    var told = folder.changes(List.of("index/1/segments.txt", "a.txt"), Map.of());

    assertThat(folder.list().files())
        .extracting(ListedFile::name)
        .containsExactly("a.txt", "indexes.txt");
    assertThat(told.unread()).extracting(ListedFile::name).containsExactly("a.txt");
    assertThat(new ArticleFolder(root.resolve("index"), root).list().files()).hasSize(1);
  }

  @Test
  void aMissingFolderIsAFailureNotAnEmptyList() {
    var folder = new ArticleFolder(root.resolve("gone"));

    assertThatThrownBy(folder::list).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> folder.changes(List.of("a.txt"), Map.of()))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void newChangedUnchangedAndVanishedFilesAreToldApart() throws IOException {
    var same = write("same.txt", "same");
    var longer = write("longer.txt", "before");
    var rewritten = write("rewritten.txt", "before");
    var touched = write("touched.txt", "touched");
    var known = known(same, longer, rewritten, touched, write("gone.txt", "gone"));

    write("new.txt", "new");
    write("longer.txt", "much longer");
    Files.setLastModifiedTime(write("rewritten.txt", "after!"), later());
    Files.setLastModifiedTime(touched, later());
    Files.delete(root.resolve("gone.txt"));
    var changes = new ArticleFolder(root).changes(known);

    assertThat(changes.unread())
        .extracting(ListedFile::name)
        .containsExactly("longer.txt", "new.txt", "rewritten.txt");
    assertThat(changes.unchanged()).isEqualTo(2);
    assertThat(changes.vanished()).containsExactly("gone.txt");
  }

  @Test
  void aFileThatCouldNotBeReadIsTriedAgain() throws IOException {
    write("a.txt", "a");
    var known = Map.of("a.txt", new SourceFile("a.txt", 0, 0, "", ""));

    assertThat(new ArticleFolder(root).changes(known).unread()).hasSize(1);
  }

  @Test
  void namesOfAVanishedFolderStandForAllFilesBelowIt() throws IOException {
    var known = known(write("2023/a.txt", "a"), write("2023/b/c.txt", "c"), write("2023b.txt", ""));

    deleteAll(root.resolve("2023"));
    var changes = new ArticleFolder(root).changes(List.of("2023", "2023b.txt"), known);

    assertThat(changes.vanished()).containsExactly("2023/a.txt", "2023/b/c.txt");
    assertThat(changes.unread()).isEmpty();
  }

  @Test
  void whatIsKnownOfAnUnreadableSubFolderHasNotVanished() throws IOException {
    var known = known(write("closed/a.txt", "a"), write("b.txt", "b"));
    var closed = root.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

    try {
      assumeTrue(!Files.isReadable(closed), "the user running the tests can read every folder");
      var changes = new ArticleFolder(root).changes(known);

      assertThat(changes.vanished()).isEmpty();
      assertThat(changes.unreadable()).containsExactly("closed");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<String> names() throws IOException {
    return new ArticleFolder(root).list().files().stream().map(ListedFile::name).toList();
  }

  private Path write(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Map<String, SourceFile> known(Path... files) throws IOException {
    var known = new HashMap<String, SourceFile>();
    for (var file : files) {
      var name = FileNames.of(root, file);
      var bytes = Files.readAllBytes(file);
      long modified = Files.getLastModifiedTime(file).toMillis();
      known.put(name, new SourceFile(name, bytes.length, modified, sha256(bytes), "UTF-8"));
    }
    return known;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileTime later() {
    return FileTime.from(Instant.now().plusSeconds(60));
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
