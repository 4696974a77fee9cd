package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Ledger;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;
import pressmark.loader.Loader;
import pressmark.web.address.SearchAddress;

class LoadTest {
  @TempDir Path folder;
  private Path articles;
  private ArticleIndex index;
  private Ending ending;
  private Load load;

  @BeforeEach
  void open() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    ending = new Ending();
    reopen(false);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void everythingInTheFolderIsLoadedOnce() throws IOException {
    write("a.txt", "harbour");
    write("2023/b.txt", "lighthouse");

    var first = load.everything();
    var second = load.everything();

    assertThat(names(first)).containsExactly("2023/b.txt", "a.txt");
    assertThat(first.sentence()).startsWith("Read 2 files with 2 articles in ");
    assertThat(second.nothing()).isTrue();
    assertThat(second.sentence()).isEqualTo("Nothing has changed.");
    assertThat(found("harbour")).isEqualTo(1);
    assertThat(index.rebuilding()).isFalse();
  }

  @Test
  void onlyChangedFilesAreReadAgain() throws IOException {
    write("a.txt", "harbour");
    write("b.txt", "lighthouse");
    load.everything();

    write("b.txt", "windmill-keeper");
    var again = load.everything();

    assertThat(names(again)).containsExactly("b.txt");
    assertThat(found("lighthouse")).isZero();
    assertThat(found("windmill")).isEqualTo(1);
  }

  @Test
  void aBadFileStopsNothingAndIsAccountedFor() throws IOException {
    write("a.txt", "harbour");
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.write(articles.resolve("picture.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 1});

    var loaded = load.everything();

    assertThat(loaded.rejected())
        .extracting(ledger -> ledger.file().name())
        .containsExactly("empty.txt", "picture.jpg");
    assertThat(loaded.sentence()).contains("2 files could not be read");
    assertThat(index.overview().rejected()).isEqualTo(2);
    assertThat(found("harbour")).isEqualTo(1);
  }

  @Test
  void whatAVanishedFileHeldLeaves() throws IOException {
    writeMany(3);
    load.everything();

    Files.delete(articles.resolve("1.txt"));
    var loaded = load.everything();

    assertThat(loaded.removed()).isEqualTo(1);
    assertThat(found("word1")).isZero();
    assertThat(found("word2")).isEqualTo(1);
  }

  @Test
  void aFolderThatLostMoreThanHalfItsFilesTakesNothingOutUntilItIsPruned() throws IOException {
    writeMany(5);
    load.everything();

    deleteMany(3);
    write("new.txt", "windmill");
    var held = load.everything();
    var still = load.these(Set.of("new.txt"));
    reopen(true);
    var pruned = load.everything();

    assertThat(held.removed()).isZero();
    assertThat(held.warnings()).singleElement().asString().startsWith("3 of 5 files are suddenly");
    assertThat(still.warnings()).hasSize(1);
    assertThat(pruned.removed()).isEqualTo(3);
    assertThat(pruned.warnings()).isEmpty();
    assertThat(found("word1")).isZero();
    assertThat(found("windmill")).isEqualTo(1);
  }

  @Test
  void exactlyHalfIsBelieved() throws IOException {
    writeMany(4);
    load.everything();

    deleteMany(2);

    assertThat(load.everything().removed()).isEqualTo(2);
  }

  @Test
  void filesThatAreHeldComeBackAsTheyWere() throws IOException {
    writeMany(3);
    load.everything();
    deleteMany(3);
    assertThat(load.these(Set.of("1.txt", "2.txt", "3.txt")).warnings()).hasSize(1);

    writeMany(3);
    var back = load.everything();

    assertThat(back.warnings()).isEmpty();
    assertThat(load.now().warnings()).isEmpty();
    assertThat(index.overview().articles()).isEqualTo(3);
  }

  @Test
  void movedFilesAreNotLost() throws IOException {
    writeMany(4);
    load.everything();

    Files.createDirectory(articles.resolve("moved"));
    for (int i = 1; i <= 4; i++) {
      var name = i + ".txt";
      Files.move(articles.resolve(name), articles.resolve("moved").resolve(name));
    }
    var loaded = load.everything();

    assertThat(loaded.warnings()).isEmpty();
    assertThat(loaded.removed()).isEqualTo(4);
    assertThat(index.files()).hasSize(4).containsKey("moved/1.txt");
    assertThat(index.overview().articles()).isEqualTo(4);
  }

  @Test
  void aMissingFolderTakesNothingOut() throws IOException {
    writeMany(2);
    load.everything();
    Files.move(articles, folder.resolve("aside"));

    var missing = load.everything();
    var told = load.these(Set.of("1.txt"));

    assertThat(missing.warnings()).singleElement().asString().contains("is missing");
    assertThat(missing.sentence()).isEqualTo("The index stays as it was.");
    assertThat(told.warnings()).isEqualTo(load.now().warnings()).hasSize(1);
    assertThat(index.overview().articles()).isEqualTo(2);
  }

  @Test
  void aLoadThatIsEndedKeepsWhatItHasAndTheNextOneGoesOn() throws IOException {
    writeMany(3);
    ending.ask();
    var ended = load.everything();
    assertThat(ended.ledgers()).isEmpty();

    ending = new Ending();
    reopen(false);
    load.everything();

    assertThat(index.overview().articles()).isEqualTo(3);
  }

  @Test
  void namesToldByAWatchAreLoadedAlone() throws IOException {
    write("a.txt", "harbour");
    load.everything();

    write("b.txt", "lighthouse");
    write("c.txt", "windmill");
    var loaded = load.these(Set.of("b.txt"));

    assertThat(names(loaded)).containsExactly("b.txt");
    assertThat(found("windmill")).isZero();
  }

  private void reopen(boolean prune) throws IOException {
    if (index != null) {
      index.close();
    }
    index = ArticleIndex.open(folder.resolve("index"), articles, Loader.VERSION);
    load =
        new Load(
            new ArticleFolder(articles),
            index,
            new Intake(prune, new Loader(Loader.LIMIT)),
            ending);
  }

  private void writeMany(int many) throws IOException {
    for (int i = 1; i <= many; i++) {
      write(i + ".txt", "word" + i);
    }
  }

  private void deleteMany(int many) throws IOException {
    for (int i = 1; i <= many; i++) {
      Files.delete(articles.resolve(i + ".txt"));
    }
  }

  /// An article that only its own word tells from others.
  private void write(String name, String word) throws IOException {
    var file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        News of the %1$s

        The council spoke of the %1$s for an hour on Tuesday and came to no decision about it.

        Nobody who was there expects that to change before the summer, its clerk said.
        """
            .formatted(word));
  }

  private long found(String query) throws IOException {
    return index.search(SearchAddress.parse("q=" + query).search()).total();
  }

  private static List<String> names(Loaded loaded) {
    return loaded.ledgers().stream().map(Ledger::file).map(file -> file.name()).toList();
  }
}
