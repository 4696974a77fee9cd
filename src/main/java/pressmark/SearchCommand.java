package pressmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pressmark.query.Understood;
import pressmark.web.SearchAnswer;
import pressmark.web.address.SearchAddress;

/// `search`: the hits of a query, on paper so to speak. It loads nothing.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches what was loaded, and prints the articles found.",
    footer = {
      "",
      "Examples:",
      "  pressmark search ferry island            both words, in any form",
      "  pressmark search '\"sea gate\" -hinge'     a phrase, without a word",
      "  pressmark search --json 'headline:tide'  for programs, as /search.json answers",
      "",
      "Any text is a query. Nothing is loaded; it works while 'pressmark serve' runs."
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private final ArchiveOptions archive;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits. Default: ${DEFAULT-VALUE}.")
  private int size;

  @Option(names = "--json", description = "The answer as JSON, as /search.json gives it.")
  private boolean json;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> query = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  SearchCommand(Surroundings surroundings) {
    archive = new ArchiveOptions(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var text = URLEncoder.encode(String.join(" ", query), StandardCharsets.UTF_8);
    var address = SearchAddress.parse("q=%s&size=%d".formatted(text, size));
    var results = Main.search(archive.settings(), address.search());
    if (json) {
      out.println(SearchAnswer.json(address, results));
    } else {
      var understood = new Understood(address.search().query(), List.of());
      out.println(new ResultText(Ansi.AUTO).of(results, understood.echo()));
    }
    out.flush();
    return 0;
  }
}
