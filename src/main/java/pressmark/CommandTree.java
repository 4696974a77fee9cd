package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: `pressmark` and its commands. What goes wrong is said in a sentence.
///
/// Ends with 0; with 1 when something was rejected or went wrong; with 2 when the command line was
/// not understood.
@Command(
    name = "pressmark",
    mixinStandardHelpOptions = true,
    version = "Pressmark 0.1.0",
    synopsisSubcommandLabel = "[serve | load | check | search]",
    description = {
      "Turns a folder of news text into an archive to read and search in a browser.",
      "Without a command it serves ./articles at http://localhost:7070."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark                            the archive in a browser, until Ctrl-C",
      "  pressmark --port 8080                the same, elsewhere: options of 'serve' may follow",
      "  pressmark check articles/may.txt     how a file is read",
      "  pressmark search ferry island        what was loaded, searched from here",
      "",
      "'pressmark COMMAND --help' says more."
    })
final class CommandTree {
  private static final Logger LOG = LoggerFactory.getLogger(CommandTree.class);
  private static final int TROUBLE = 1;
  private static final int MISUSE = 2;
  private static final int WIDTH = 96;

  private final Surroundings surroundings;
  private final PrintWriter out;
  private final PrintWriter err;

  CommandTree(Surroundings surroundings, PrintWriter out, PrintWriter err) {
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
  }

  private CommandLine commands() {
    var search = new CommandLine(new SearchCommand(surroundings));
    var commands =
        new CommandLine(this)
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new LoadCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(search)
            .addSubcommand(new DescribeCommand())
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(WIDTH)
            .setExpandAtFiles(false)
            .registerConverter(int.class, CommandTree::number)
            .setParameterExceptionHandler((misuse, _) -> misused(misuse))
            .setExecutionExceptionHandler((failure, line, _) -> failed(failure, line.getErr()));
    // A word to do without begins with the sign that options begin with.
    search.setUnmatchedOptionsArePositionalParams(true);
    return commands;
  }

  /// Runs a command line; options alone are meant for `serve`.
  ///
  /// @return what the process is to end with
  int run(String... arguments) {
    var plain = PlainServe.read(surroundings, arguments);
    return plain.isPresent() ? serve(plain.get()) : parse(arguments);
  }

  private int serve(Settings settings) {
    try {
      return ServeCommand.serve(settings, out);
    } catch (IOException | RuntimeException e) {
      return failed(e, err);
    }
  }

  private int parse(String... arguments) {
    var commands = commands();
    boolean help = arguments.length > 0 && arguments[0].matches("-h|--help|-V|--version|[^-].*");
    return help
        ? commands.execute(arguments)
        : commands.execute(
            Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException("“%s” is not a number".formatted(text));
    }
  }

  private static int misused(ParameterException misuse) {
    var line = misuse.getCommandLine();
    var err = line.getErr();
    err.println(misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, err);
    err.println("See '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
    err.flush();
    return MISUSE;
  }

  private static int failed(Exception failure, PrintWriter err) {
    if (failure instanceof IOException trouble) {
      err.println(sentence(trouble));
    } else {
      LOG.error("A fault in Pressmark", failure);
      err.println("Pressmark failed: a fault in the program, told above.");
    }
    err.flush();
    return TROUBLE;
  }

  /// What the system says of a file, as a sentence; our own messages are sentences already.
  static String sentence(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> "There is no %s.".formatted(e.getFile());
      case AccessDeniedException e -> "%s may not be read or written.".formatted(e.getFile());
      case FileSystemException e when e.getReason() != null ->
          "%s: %s.".formatted(e.getFile(), e.getReason());
      default -> String.valueOf(trouble.getMessage());
    };
  }
}
