package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainServeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--port 8080",
        "--port=0",
        "--port=007",
        "--articles /a/b --index=c=d",
        "--articles=été --host ::1",
        "--name=The_Post --known-as one --known-as=two,three",
        "--open --prune --with-parent",
        "--largest-file 200 --name=Large",
        "--name serve"
      })
  void plainLinesAreReadAsPicocliReadsThem(String line) throws IOException {
    var arguments = line.isEmpty() ? new String[0] : line.split(" ");
    var command = new ServeCommand(surroundings());

    new CommandLine(command).parseArgs(arguments);

    assertThat(PlainServe.read(surroundings(), arguments))
        .get()
        .usingRecursiveComparison()
        .ignoringFields("variants")
        .isEqualTo(command.settings(new PrintWriter(new StringWriter())));
  }

  @Test
  void theCommandMayBeNamed() {
    var named = PlainServe.read(surroundings(), "serve", "--port", "8080");

    assertThat(named.orElseThrow().address().port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-V",
        "load",
        "serve serve",
        "serve --help",
        "--port",
        "--port=",
        "--port http",
        "--port 70000",
        "--port -1",
        "--largest-file 0",
        "--largest-file 2001",
        "--largest-file all",
        "--port 1 --port 2",
        "--articles --prune",
        "--prune=true",
        "--prune --prune",
        "--variants names.txt",
        "--articels a",
        "--port 8080 a"
      })
  void whateverIsUnusualIsLeftToPicocli(String line) {
    var read = PlainServe.read(surroundings(), line.split(" "));

    assertThat(read).isEmpty();
  }

  private Surroundings surroundings() {
    return new Surroundings(folder, Optional.empty(), folder.resolve("cache"));
  }
}
