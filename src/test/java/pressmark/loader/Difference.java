package pressmark.loader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Where read records differ from expected ones, a sentence for every value. What an expected record
/// does not say about rules and about the evidence of a value is left open; so are the digests.
final class Difference {
  private static final Set<String> DIGESTS = Set.of("digest", "sha256");
  private static final Set<String> OPEN = Set.of("rule", "lines");

  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Map<String, String> found = new LinkedHashMap<>();

  private Difference() {}

  /// The differences of two lists of records; none when they are alike.
  static List<String> between(JsonNode expected, JsonNode found) {
    var difference = new Difference();
    flatten(expected, "", difference.expected);
    flatten(found, "", difference.found);
    return difference.sentences();
  }

  private static void flatten(JsonNode node, String path, Map<String, String> values) {
    if (node.isObject()) {
      if (node.has("role")) {
        var line = path.replaceAll("\\[\\d+]$", "") + " " + node.path("line").asString();
        values.put(line + ".role", node.path("role").asString());
        if (node.has("rule")) {
          values.put(line + ".rule", node.path("rule").asString());
        }
        return;
      }
      node.propertyStream()
          .filter(property -> !DIGESTS.contains(property.getKey()))
          .forEach(
              property -> flatten(property.getValue(), path + "." + property.getKey(), values));
    } else if (node.isArray() && !node.isEmpty() && node.path(0).isObject()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.path(i), path + "[" + (i + 1) + "]", values);
      }
    } else {
      values.put(path, node.toString());
    }
  }

  private List<String> sentences() {
    var paths = new LinkedHashSet<>(expected.keySet());
    paths.addAll(found.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
        .filter(path -> expected.containsKey(path) || !open(path))
        .map(path ->
            "%s%n    expected %s%n    read     %s"
                .formatted(
                    path,
                    expected.getOrDefault(path, "nothing"),
                    found.getOrDefault(path, "nothing")))
        .toList();
  }

  private boolean open(String path) {
    int last = path.lastIndexOf('.');
    var parent = path.substring(0, last);
    boolean known = expected.keySet().stream().anyMatch(other -> other.startsWith(parent + "."));
    return known && OPEN.contains(path.substring(last + 1));
  }
}
