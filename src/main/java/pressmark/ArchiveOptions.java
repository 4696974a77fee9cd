package pressmark;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say which archive is meant, the same for every command.
final class ArchiveOptions {
  private final Surroundings surroundings;

  @Option(
      names = "--articles",
      paramLabel = "FOLDER",
      description = "The folder of source files; 'articles' when not given.")
  private Optional<Path> articles = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "The folder the index is kept in; 'index' when not given.")
  private Optional<Path> index = Optional.empty();

  ArchiveOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Settings.Archive settings() {
    return surroundings.archive(articles, index);
  }
}
