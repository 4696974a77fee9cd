package pressmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A reader's window on an archive, with a memory of all that no page may do: complain on the
/// console (where the browser also says what the security policy stopped), break a script, ask
/// another server for something, open a dialog or a second window.
final class Visit implements AutoCloseable {
  private static final double PATIENCE = 30_000;
  private static final Set<String> TOLD = Set.of("error", "warning");

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    this.page = context.newPage();
    context.setDefaultTimeout(PATIENCE);
    context.onRequest(this::request);
    context.onConsoleMessage(this::console);
    context.onWebError(failure -> complaints.add("script: " + failure.error()));
    context.onDialog(this::dialog);
    page.onPopup(popup -> complaints.add("window: " + popup.url()));
  }

  static Visit to(String address, Browser browser, Browser.NewContextOptions options) {
    var context = browser.newContext(options.setBaseURL(address).setStrictSelectors(false));
    return new Visit(address, context);
  }

  /// A window of the given width, without the smoothness that would let tests wait.
  static Browser.NewContextOptions wide(int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 800)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private void request(Request request) {
    if (!request.url().startsWith(address + "/")) {
      complaints.add("request: " + request.url());
    }
  }

  private void console(ConsoleMessage message) {
    if (TOLD.contains(message.type())) {
      complaints.add("console: " + message.text() + " at " + message.location());
    }
  }

  private void dialog(Dialog dialog) {
    complaints.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  /// The reader has chosen a setting before.
  void chooses(String setting, String value) {
    context.addInitScript(
        "localStorage.setItem('pressmark.reading', '{\"%s\":\"%s\"}')".formatted(setting, value));
  }

  Page open(String path) {
    page.navigate(path);
    return page;
  }

  Page page() {
    return page;
  }

  /// All that went wrong up to now.
  List<String> complaints() {
    page.title(); // what the browser still has to tell is told before it answers
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }
}
