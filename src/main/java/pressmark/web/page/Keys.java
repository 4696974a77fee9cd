package pressmark.web.page;

import java.util.List;

/// The single keys that do something on a page.
public final class Keys {
  /// In the order they are explained.
  public static final List<String> ALL =
      List.of("/", "j", "k", "o", "n", "p", "u", "v", "c", "h", "?");

  private Keys() {}
}
