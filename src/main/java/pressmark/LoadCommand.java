package pressmark;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `load`: what is new in the articles folder goes into the index.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Reads what is new or changed in the articles folder into the index, takes out what is gone,"
            + " and ends.",
    footer = {
      "",
      "Examples:",
      "  pressmark load                       ./articles into ./index",
      "  pressmark load --articles ~/news     another folder",
      "  pressmark load --prune               after deleting most of the files on purpose",
      "  pressmark load --largest-file 200    with files of up to 200 MiB read at once",
      "",
      "Ends with 1 when a file could not be read; 'pressmark check FILE' says why."
    })
final class LoadCommand implements Callable<Integer> {
  @Mixin private final ArchiveOptions archive;
  @Mixin private final PruneOption prune = new PruneOption();
  @Mixin private final LargestFileOption largest = new LargestFileOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  LoadCommand(Surroundings surroundings) {
    archive = new ArchiveOptions(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    return Main.load(
        archive.settings(),
        new Intake(prune.chosen(), largest.loader()),
        spec.commandLine().getOut());
  }
}
