package pressmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The installed Chromium or Chrome, running without a window. There is one in a run of the tests:
/// its driver is unpacked from a jar of 200 MB each time.
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// The browser named by `PRESSMARK_BROWSER`, else the first that stands on the `PATH`.
  static Optional<Path> installed() {
    var named = Optional.ofNullable(System.getenv("PRESSMARK_BROWSER"));
    if (named.isPresent()) {
      return named.map(Path::of).filter(Files::isExecutable);
    }
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium launch(Path executable) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    boolean root = "root".equals(System.getProperty("user.name"));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setChromiumSandbox(!root)
            .setArgs(List.of("--disable-lcd-text", "--font-render-hinting=none"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
