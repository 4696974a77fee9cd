package pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pressmark.article.Article;
import pressmark.article.Ledger;
import pressmark.index.ArticleRecord;
import pressmark.loader.ArticleFolder;
import pressmark.loader.BrokenOff;
import pressmark.loader.ListedFile;
import pressmark.loader.Reading;

/// `check`: the account of files. It needs no index and changes nothing.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Says how files are read: the layout and why, the articles, and what each line is.",
    footer = {
      "",
      "Examples:",
      "  pressmark check articles/october.txt           its articles, and its lines by role",
      "  pressmark check --lines articles/october.txt   every line with its role",
      "  pressmark check --json articles                a JSON record for each article, one a line",
      "",
      "Nothing is loaded, and no index is needed. Ends with 1 when a file could not be read."
    })
final class CheckCommand implements Callable<Integer> {
  private static final int WAITING_PER_CORE = 4;

  @Mixin private final ArchiveOptions archive;

  @Mixin private final LargestFileOption largest = new LargestFileOption();

  @Option(names = "--lines", description = "Also every line, with its role and the rule for it.")
  private boolean lines;

  @Option(names = "--json", description = "A JSON record for each article, one a line.")
  private boolean json;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders of files.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Surroundings surroundings) {
    archive = new ArchiveOptions(surroundings);
  }

  /// Files are read on all cores and printed in the order given; only a few wait in memory.
  @Override
  public Integer call() throws IOException {
    var settings = archive.settings();
    var folder = new ArticleFolder(settings.articles(), settings.index());
    var loader = largest.loader();
    int atATime = WAITING_PER_CORE * Runtime.getRuntime().availableProcessors();
    int rejected =
        files().stream()
            .gather(Gatherers.mapConcurrent(atATime, file -> loader.read(file, folder.name(file))))
            .mapToInt(this::print)
            .sum();
    spec.commandLine().getOut().flush();
    return rejected == 0 ? 0 : 1;
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        new ArticleFolder(path, archive.settings().index())
            .list().files().stream().map(ListedFile::path).forEach(files::add);
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /// @return 1 when the file could not be read
  private int print(Reading reading) {
    try {
      switch (reading) {
        case Reading.Read read -> print(read.ledger(), read.contents());
        case Reading.Large(var ledger, var contents) -> print(ledger, contents);
        case Reading.Rejected(var ledger) -> {
          return rejected(ledger);
        }
      }
      return 0;
    } catch (BrokenOff e) {
      return rejected(e.rejected(reading.ledger()).ledger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int rejected(Ledger ledger) {
    var reason = ledger.rejected().orElse("it could not be read");
    spec.commandLine().getErr().println(ledger.file().name() + ": " + reason);
    return 1;
  }

  private void print(Ledger ledger, Reading.Contents contents) throws IOException {
    var out = spec.commandLine().getOut();
    if (json) {
      each(contents, article -> out.println(ArticleRecord.write(article, lines)));
      var err = spec.commandLine().getErr();
      ledger.warnings().forEach(warning -> err.println(ledger.file().name() + ": " + warning));
      return;
    }
    out.println(LedgerText.head(ledger));
    each(contents, article -> out.println(LedgerText.article(article)));
    out.println(LedgerText.foot(ledger));
    if (lines) {
      contents.read(_ -> {}, piece -> out.println(LedgerText.lines(piece)));
    }
    out.println();
  }

  private static void each(Reading.Contents contents, Consumer<Article> use) throws IOException {
    contents.read(_ -> {}, piece -> piece.articles().forEach(use));
  }
}
