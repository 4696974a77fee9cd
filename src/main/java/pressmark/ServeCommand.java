package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pressmark.web.PortTaken;

/// `serve`: the archive in a browser, until Ctrl-C.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Loads what is new in the articles folder and serves the archive to a browser until Ctrl-C.",
      "",
      "The folder is watched meanwhile: a file put into it can be found within two seconds."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark                                          ./articles at http://localhost:7070",
      "  pressmark serve --articles ~/news --port 8080      another folder and port",
      "  pressmark --open                                   the same, and opens a browser",
      "  pressmark serve --host 0.0.0.0 --name \"The Post\"   for other computers, by that name"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Mixin private final ArchiveOptions archive;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = Settings.PORT,
      description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = Settings.HOST,
      description = "The address to listen on. Default: ${DEFAULT-VALUE}, this computer alone.")
  private String host = "";

  @Option(
      names = "--known-as",
      paramLabel = "NAME",
      description = "A host name browsers reach it by, when --host is not it; may be repeated.")
  private List<String> names = List.of();

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      defaultValue = Settings.NAME,
      description = "The archive's name, on every page. Default: ${DEFAULT-VALUE}.")
  private String name = "";

  @Option(names = "--open", description = "Open the archive in the browser of this computer.")
  private boolean open;

  @Mixin private final VariantsOption variants = new VariantsOption();

  @Mixin private final PruneOption prune = new PruneOption();

  @Mixin private final LargestFileOption largest = new LargestFileOption();

  @Option(names = "--with-parent", hidden = true, description = "End when the parent process does.")
  private boolean withParent;

  @Spec private CommandSpec spec = CommandSpec.create();

  ServeCommand(Surroundings surroundings) {
    archive = new ArchiveOptions(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "There is no port %d: 0 to %d.".formatted(port, LAST_PORT));
    }
    var out = spec.commandLine().getOut();
    return serve(settings(out), out);
  }

  Settings settings(PrintWriter out) throws IOException {
    return new Settings(
        archive.settings(),
        new Settings.Address(host, port, names),
        name,
        new Intake(prune.chosen(), largest.loader()),
        withParent,
        variants.variants(out),
        open ? Optional.of(Browser.ofThisSystem()) : Optional.empty());
  }

  /// Serves until the end is asked for.
  static int serve(Settings settings, PrintWriter out) throws IOException {
    try {
      return Main.serve(settings, Ending.onSignal(), out);
    } catch (PortTaken e) {
      // The parent is Maven, which takes the same options as properties.
      var option = settings.withParent() ? "-Dport=N" : "--port N";
      throw new IOException(e.getMessage() + " Choose another one with " + option + ".", e);
    }
  }
}
