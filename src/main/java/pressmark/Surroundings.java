package pressmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program was started, and what it finds there when it is not told otherwise.
///
/// @param folder the folder it was started in
/// @param samples the articles shipped with the program
/// @param cache where the user's programs keep what can be made again
record Surroundings(Path folder, Optional<Path> samples, Path cache) {
  /// Those of this process.
  ///
  /// @param environment the variables of the process, as from [System#getenv]
  /// @param properties those of the virtual machine; the launcher sets `pressmark.home`
  static Surroundings of(Map<String, String> environment, Map<?, ?> properties) {
    var here = Path.of("").toAbsolutePath();
    var samples =
        Optional.ofNullable(properties.get("pressmark.home"))
            .map(home -> Path.of(home.toString(), "articles"))
            .filter(Files::isDirectory);
    var home = Path.of(String.valueOf(properties.get("user.home")));
    var system = String.valueOf(properties.get("os.name")).toLowerCase(Locale.ROOT);
    return new Surroundings(here, samples, cache(environment, home, system).resolve("pressmark"));
  }

  private static Path cache(Map<String, String> environment, Path home, String system) {
    if (system.startsWith("windows")) {
      return given(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Caches");
    }
    // https://specifications.freedesktop.org/basedir-spec: a relative path there is to be ignored.
    return given(environment, "XDG_CACHE_HOME")
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".cache"));
  }

  private static Optional<Path> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank()).map(Path::of);
  }

  /// The archive that is meant by what was said of it, with `articles` and `index` of the folder
  /// for what was not. Where nothing was said and there is no `articles`, the shipped samples are
  /// meant.
  Settings.Archive archive(Optional<Path> articles, Optional<Path> index) {
    var usual = folder.resolve("articles");
    var usualIndex = folder.resolve("index");
    if (articles.isPresent() || Files.exists(usual) || samples.isEmpty()) {
      return new Settings.Archive(articles.orElse(usual), index.orElse(usualIndex), false);
    }
    return new Settings.Archive(samples.get(), index.orElse(cache.resolve("samples-index")), true);
  }
}
