package pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @CsvSource({"Linux,xdg-open", "FreeBSD,xdg-open", "Mac OS X,open", "Windows 11,rundll32"})
  void everySystemHasAWayOfItsOwn(String system, String program) {
    assertThat(Browser.of(system).command().getFirst()).isEqualTo(program);
  }

  @Test
  void aSystemWithoutABrowserSaysWhereTheArchiveIs() throws IOException {
    var none = new Browser(List.of(folder.resolve("none").toString()));

    none.open("http://localhost:7070", new PrintWriter(out, true));

    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "No browser could be opened here; the archive is at http://localhost:7070.");
  }
}
