package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import pressmark.query.QueryWording;

/// Holds the parts of the packaged program's own runtime to what the program uses.
class RuntimeModulesTest {
  private static final Path LAUNCHER = Path.of("src/main/launcher");
  private static final Pattern USED = Pattern.compile("-> ((?:java|jdk)\\.\\S+)");

  @Test
  void whatTheProgramUsesIsPartOfItsRuntime() throws IOException {
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();

    jdeps.run(out, out, "-s", "--ignore-missing-deps", "target/classes");

    var used = USED.matcher(said.toString()).results().map(found -> found.group(1)).toList();
    assertThat(used).contains("java.base");
    assertThat(modules()).containsAll(used);
  }

  @Test
  void datesAreInTheLanguagesOfThePages() throws IOException {
    assertThat(modules()).contains("jdk.localedata");
    assertThat(Files.readString(LAUNCHER.resolve("Packaging.java")))
        .contains("\"--include-locales=" + String.join(",", QueryWording.LANGUAGES) + "\"");
  }

  @Test
  void incubatingPartsAreThereOnlyWhereTheOptionsAskForThem() throws IOException {
    var options = Files.readString(LAUNCHER.resolve("jvm.options"));

    for (var asked :
        Pattern.compile("--add-modules[ =](\\S+)").matcher(options).results().toList()) {
      assertThat(modules()).contains(asked.group(1).split(","));
    }
  }

  private static List<String> modules() throws IOException {
    return Files.readAllLines(LAUNCHER.resolve("modules")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
