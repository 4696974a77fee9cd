package pressmark.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of an address, in order. Any text is read: an escape that is none stays as it
/// stands.
public record Parameters(Map<String, List<String>> values) {
  private static final int LIMIT = 400;

  /// Reads what follows the `?` of an address.
  public static Parameters parse(String text) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var pair : text.split("&", LIMIT)) {
      int equals = pair.indexOf('=');
      var name = decode(equals < 0 ? pair : pair.substring(0, equals));
      var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
    return new Parameters(values);
  }

  /// The first value of a parameter that is not blank.
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /// Every different value of a parameter that is not blank.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .distinct()
        .toList();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
