package pressmark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @ParameterizedTest
  @CsvSource({
    "front, light, 1280, en",
    "front, light, 390, en",
    "front, dark, 1280, en",
    "search, light, 1280, en",
    "search, light, 390, en",
    "search, dark, 1280, en",
    "search, light, 1280, ar",
    "nothing, light, 1280, en",
    "day, light, 1280, en",
    "values, light, 1280, en",
    "article, light, 1280, en",
    "article, light, 390, en",
    "article, sepia, 1280, en",
    "article, dark, 1280, en",
    "article, light, 1280, de",
    "original, light, 1280, en",
    "original, dark, 1280, en",
    "newspaper, light, 1280, en",
    "newspaper, light, 390, en",
    "month, light, 1280, en",
    "calendar, light, 1280, en",
    "compare, light, 1280, en"
  })
  void takes(String name, String theme, int width, String language, SampleArchive archive)
      throws Exception {
    int height = width < 1000 ? TELEPHONE_HEIGHT : DESK_HEIGHT;
    var options = Visit.wide(width).setLocale(language).setViewportSize(width, height);
    try (var visit = archive.visit(options)) {
      visit.chooses("theme", theme);
      var page = visit.open(archive.page(name).path());
      var spoken = language.equals("en") ? "" : "-" + language;
      take(page, ALBUM.resolve("%s-%s-%d%s.png".formatted(name, theme, width, spoken)));
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
