package pressmark;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pressmark.loader.Loader;

/// The option to read larger files at once, or only smaller ones.
final class LargestFileOption {
  /// A file read at once has to fit into one array.
  private static final int MOST = 2000;

  private static final int MEBIBYTE = 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--largest-file",
      paramLabel = "MIB",
      defaultValue = Settings.LARGEST_FILE,
      description =
          "How many MiB of a file are read at once. Larger files are read in pieces where lines part"
              + " their articles, and rejected where none do. Default: ${DEFAULT-VALUE}.")
  private int mebibytes;

  Loader loader() {
    if (!allowed(mebibytes)) {
      throw new ParameterException(
          command.commandLine(),
          "Files cannot be limited to %d MiB: 1 to %d.".formatted(mebibytes, MOST));
    }
    return of(mebibytes);
  }

  static boolean allowed(int mebibytes) {
    return mebibytes >= 1 && mebibytes <= MOST;
  }

  static Loader of(int mebibytes) {
    return new Loader((long) mebibytes << MEBIBYTE);
  }
}
