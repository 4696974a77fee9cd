package pressmark;

import picocli.CommandLine.Option;

/// The option to believe an articles folder that lost most of its files.
final class PruneOption {
  @Option(
      names = "--prune",
      description =
          "Take the articles of missing files out of the index even when more than half of all"
              + " files are missing. Without it, nothing is taken out then.")
  private boolean chosen;

  boolean chosen() {
    return chosen;
  }
}
