package pressmark.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words the loader knows, by group, from a text file of the program: lines `group = word, word`,
/// comments after `#`. A group may stand in several lines.
record WordList(Map<String, List<String>> groups) {
  static WordList read(String name) {
    var groups = new LinkedHashMap<String, List<String>>();
    for (var line : text(name).lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        groups
            .computeIfAbsent(line.substring(0, equals).strip(), _ -> new java.util.ArrayList<>())
            .addAll(words(line.substring(equals + 1)));
      }
    }
    return new WordList(groups);
  }

  /// The lines of such a file that are not comments, each one entry.
  static List<String> lines(String name) {
    return text(name).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /// The words of a group; none when there is no such group.
  List<String> words(Object group) {
    return groups.getOrDefault(group.toString(), List.of());
  }

  Set<String> lowerCase(String group) {
    return groups.getOrDefault(group, List.of()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The lower-case word to its group.
  Map<String, String> byWord() {
    var map = new LinkedHashMap<String, String>();
    groups.forEach(
        (group, list) -> list.forEach(word -> map.put(word.toLowerCase(Locale.ROOT), group)));
    return Map.copyOf(map);
  }

  private static String text(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/pressmark/loader/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its word list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its word list " + name, e);
    }
  }
}
