package pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPageTest {
  private static final List<String> COMMANDS = List.of("serve", "load", "check", "search");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  @TempDir Path folder;
  private String page = "";
  private String completion = "";

  @BeforeEach
  void describe() throws IOException {
    assertThat(run("describe", folder.toString())).isEmpty();
    page = Files.readString(folder.resolve("man/man1/pressmark.1"));
    completion = Files.readString(folder.resolve("bash-completion/completions/pressmark"));
  }

  @Test
  void everyCommandHasItsOptionsOnThePageAndCompleted() {
    for (var command : COMMANDS) {
      var section = page.split(".SS \"pressmark " + command, 2)[1].split("\n\\.S[SH]", 2)[0];

      for (var option : options(command)) {
        assertThat(section).contains("\\fB" + option.replace("-", "\\-") + "\\fR");
        assertThat(completion).contains(option);
      }
    }
  }

  @Test
  void whatIsHiddenInHelpIsHiddenHere() {
    assertThat(page).doesNotContain("describe", "with\\-parent");
    assertThat(completion).doesNotContain("describe", "with-parent");
  }

  @Test
  void theExamplesOfEveryCommandAreThere() {
    assertThat(page.split("\\.SH EXAMPLES", 2)[1])
        .contains("pressmark \\-\\-open", "pressmark check \\-\\-json", "\\(dqsea gate\\(dq");
  }

  @Test
  void manHasNothingToSayAgainstIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");

    var said =
        output("groff", "-man", "-ww", "-z", folder.resolve("man/man1/pressmark.1").toString());

    assertThat(said).isEmpty();
  }

  @Test
  void theCompletionIsAScriptForTheShell() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");

    var said =
        output("bash", "-n", folder.resolve("bash-completion/completions/pressmark").toString());

    assertThat(said).isEmpty();
  }

  private List<String> options(String command) {
    return OPTION
        .matcher(run(command, "--help").replaceAll("(?s)\nExamples:.*", ""))
        .results()
        .map(found -> found.group())
        .distinct()
        .toList();
  }

  private String run(String... arguments) {
    var out = new StringWriter();
    var surroundings = new Surroundings(folder, Optional.empty(), folder.resolve("cache"));
    var writer = new PrintWriter(out, true);
    new CommandTree(surroundings, writer, writer).run(arguments);
    return out.toString();
  }

  private static String output(String... command) throws IOException {
    var whole = new ArrayList<String>(Stream.of(command).toList());
    var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
