package pressmark.web.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Expectations written by hand: blocks of `key: value`, parted by blank lines.
final class Blocks {
  private static final Pattern ID = Pattern.compile("\\[(\\w+)\\]");

  private Blocks() {}

  static List<Map<String, String>> read(String name) throws IOException {
    try (var stream = Objects.requireNonNull(Blocks.class.getResourceAsStream(name))) {
      var text = new String(stream.readAllBytes(), UTF_8);
      return Stream.of(text.split("\\n{2,}", -1))
          .map(Blocks::block)
          .filter(block -> !block.isEmpty())
          .toList();
    }
  }

  private static Map<String, String> block(String text) {
    var block = new LinkedHashMap<String, String>();
    for (var line : text.lines().filter(it -> !it.startsWith("#")).toList()) {
      var id = ID.matcher(line);
      int colon = line.indexOf(": ");
      if (id.matches()) {
        block.put("id", id.group(1));
      } else {
        block.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return block;
  }

  /// A list in a block; empty when there is none.
  static List<String> list(Map<String, String> block, String key) {
    return Stream.of(block.getOrDefault(key, "").split("; ", -1))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// A citation with asterisks for italics.
  static String starred(Citation citation) {
    return citation.runs().stream()
        .map(run ->
            switch (run) {
              case Run.Plain(var text) -> text;
              case Run.Italic(var text) -> "*" + text + "*";
            })
        .collect(Collectors.joining());
  }
}
