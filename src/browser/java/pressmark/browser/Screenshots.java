package pressmark.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The camera that takes the pictures of `src/docs/screenshots`, when it is asked by name:
///
///     mvn test-compile failsafe:integration-test -Dit.test=Screenshots
///
/// Debian's `fonts-urw-base35`, `fonts-noto-core` and `fonts-noto-ui-core` should be installed before,
/// or the pages are not set in their letters. Where `pngquant` is installed the pictures are small.
@ExtendWith(InChromium.class)
class Screenshots {
  private static final Path ALBUM = Path.of("src/docs/screenshots");
  private static final int DESK_HEIGHT = 860;
  private static final int TELEPHONE_HEIGHT = 844;

  private static final List<String> PAGES =
      List.of("front", "search", "nothing", "day", "values", "article", "original");

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "LIGHT, 390", "DARK, 1280", "DARK, 390"})
  void takes(ColorScheme theme, int width, SampleArchive archive) throws Exception {
    int height = width < 1000 ? TELEPHONE_HEIGHT : DESK_HEIGHT;
    var options = Visit.wide(width).setColorScheme(theme).setViewportSize(width, height);
    try (var visit = archive.visit(options)) {
      for (var name : PAGES) {
        var page = visit.open(archive.page(name).path());
        var picture = "%s-%s-%d.png".formatted(name, theme, width).toLowerCase(Locale.ROOT);
        take(page, ALBUM.resolve(picture));
      }
    }
  }

  private static void take(Page page, Path picture) throws IOException, InterruptedException {
    Files.createDirectories(ALBUM);
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    try {
      new ProcessBuilder("pngquant", "--force", "--strip", "--ext=.png", "64", "" + picture)
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException _) {
      // Without pngquant the picture stays as large as it is.
    }
  }
}
