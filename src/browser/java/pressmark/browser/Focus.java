package pressmark.browser;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;

/// Where the keyboard is on a page.
///
/// @param element the beginning of its markup, for messages
/// @param main whether it stands in the page's content
/// @param ring whether a ring of at least two pixels is drawn around it
/// @param seen whether it can be seen in the window as it is scrolled
record Focus(String element, boolean main, boolean ring, boolean seen) {
  private static final String LOOK =
      """
      () => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          element: element.outerHTML.slice(0, 120),
          main: element.closest("main") !== null,
          ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
              && box.right > 0 && box.left < innerWidth && element.checkVisibility()
              && style.clipPath === "none",
        };
      }
      """;

  /// Empty when nothing on the page has the focus.
  static Optional<Focus> on(Page page) {
    return page.evaluate(LOOK) instanceof Map<?, ?> look
        ? Optional.of(
            new Focus(
                String.valueOf(look.get("element")),
                is(look, "main"),
                is(look, "ring"),
                is(look, "seen")))
        : Optional.empty();
  }

  private static boolean is(Map<?, ?> look, String name) {
    return Boolean.TRUE.equals(look.get(name));
  }
}
