package pressmark.web.page;

import java.util.List;

/// What a reader can choose about how pages look. It is kept in the browser.
public final class Settings {
  private static final List<Setting> ALL =
      List.of(
          setting("theme", "", "light", "sepia", "dark"),
          setting("size", "small", "", "large", "largest"),
          setting("width", "narrow", "", "wide"),
          setting("align", "", "justified"),
          setting("paragraphs", "", "spaced"),
          setting("marks", "", "off"));

  private Settings() {}

  /// Something to choose, and what can be chosen.
  public record Setting(String name, List<Value> values) {}

  /// A choice.
  ///
  /// @param stored what is kept; empty for what is usual, which is not kept
  /// @param key of what it is called
  public record Value(String stored, String key) {}

  public static List<Setting> all() {
    return ALL;
  }

  private static Setting setting(String name, String... values) {
    return new Setting(
        name,
        List.of(values).stream()
            .map(value ->
                new Value(value, "settings." + name + "." + (value.isEmpty() ? "usual" : value)))
            .toList());
  }
}
