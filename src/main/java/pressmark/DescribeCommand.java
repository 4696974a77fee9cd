package pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `describe`: what a system wants to have in files of the command line, as the build needs it. The
/// folders are those of `/usr/share`.
@Command(
    name = "describe",
    hidden = true,
    description = "Writes the page for man and the completion for shells into a folder.")
final class DescribeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "The folder, such as /usr/local/share.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var program = spec.root();
    write("man/man1/pressmark.1", ManualPage.of(program));
    write(
        "bash-completion/completions/pressmark",
        AutoComplete.bash(program.name(), program.commandLine()));
    return 0;
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
