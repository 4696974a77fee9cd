package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
  @TempDir Path folder;

  @Test
  void articlesAndIndexOfTheFolderAreMeantWhenNothingIsSaid() throws IOException {
    Files.createDirectory(folder.resolve("articles"));

    var archive = surroundings().archive(Optional.empty(), Optional.empty());

    assertThat(archive)
        .isEqualTo(
            new Settings.Archive(folder.resolve("articles"), folder.resolve("index"), false));
  }

  @Test
  void theSamplesAreMeantWhereThereIsNoFolderOfArticles() {
    var archive = surroundings().archive(Optional.empty(), Optional.empty());

    assertThat(archive)
        .isEqualTo(
            new Settings.Archive(
                folder.resolve("home/articles"), folder.resolve("cache/samples-index"), true));
  }

  @Test
  void aFolderThatIsNamedIsMeantEvenWhenItIsNotThere() {
    var gone = folder.resolve("gone");
    var index = folder.resolve("other");

    var archive = surroundings().archive(Optional.of(gone), Optional.of(index));

    assertThat(archive).isEqualTo(new Settings.Archive(gone, index, false));
  }

  @Test
  void samplesComeWithTheHomeOfTheProgram() throws IOException {
    Files.createDirectories(folder.resolve("home/articles"));

    var with = of(Map.of(), Map.of("pressmark.home", folder.resolve("home").toString()));
    var without = of(Map.of(), Map.of());

    assertThat(with.samples()).contains(folder.resolve("home/articles"));
    assertThat(without.samples()).isEmpty();
  }

  @Test
  void theCacheIsWhereTheSystemKeepsSuchThings() {
    var home = Path.of("/home/ada");
    var xdg = Map.of("XDG_CACHE_HOME", "/fast/cache");
    var relative = Map.of("XDG_CACHE_HOME", "cache");
    var local = Map.of("LOCALAPPDATA", "/windows/local");

    assertThat(of(Map.of(), system("Linux")).cache()).isEqualTo(home.resolve(".cache/pressmark"));
    assertThat(of(xdg, system("Linux")).cache()).isEqualTo(Path.of("/fast/cache/pressmark"));
    assertThat(of(relative, system("Linux")).cache()).isEqualTo(home.resolve(".cache/pressmark"));
    assertThat(of(xdg, system("Mac OS X")).cache())
        .isEqualTo(home.resolve("Library/Caches/pressmark"));
    assertThat(of(local, system("Windows 11")).cache())
        .isEqualTo(Path.of("/windows/local/pressmark"));
  }

  private Surroundings surroundings() {
    return new Surroundings(
        folder, Optional.of(folder.resolve("home/articles")), folder.resolve("cache"));
  }

  private static Surroundings of(Map<String, String> environment, Map<String, String> properties) {
    return Surroundings.of(environment, properties);
  }

  private static Map<String, String> system(String name) {
    return Map.of("user.home", "/home/ada", "os.name", name);
  }
}
