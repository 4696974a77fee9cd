package pressmark.bench.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// What a run was asked to measure.
///
/// @param parts some of them, or `all`
/// @param articles how many
/// @param kill articles of the archive whose loading is killed
/// @param passes how often each side of a comparison is measured, in turn
/// @param work where archives and indexes are kept from one run to the next
/// @param launcher the packaged program; not everywhere is one
record Asked(List<String> parts, long articles, long kill, int passes, Path work, Path launcher) {
  static final long SEED = 7;
  private static final List<String> PARTS =
      List.of(
          "all", "read", "load", "search", "page", "start", "memory", "growth", "kill", "micro");

  /// @param arguments as `name=value`
  static Asked of(String... arguments) {
    var given = new HashMap<String, String>();
    Arrays.stream(arguments)
        .map(argument -> argument.split("=", 2))
        .forEach(pair -> given.put(pair[0], pair.length > 1 ? pair[1] : ""));
    var parts = List.of(given.getOrDefault("part", "all").split(",", -1));
    if (!PARTS.containsAll(parts)) {
      throw new IllegalArgumentException(parts + " are not all of " + PARTS);
    }
    return new Asked(
        parts,
        Long.parseLong(given.getOrDefault("articles", "5000")),
        Long.parseLong(given.getOrDefault("kill", "2000")),
        Integer.parseInt(given.getOrDefault("passes", "3")),
        Path.of(given.getOrDefault("work", "target/bench")).toAbsolutePath(),
        Path.of(given.getOrDefault("launcher", "target/pressmark/bin/pressmark")).toAbsolutePath());
  }

  /// Whether parts by themselves are all that is wanted, which no archive is made for.
  boolean small() {
    return parts.stream().allMatch("micro"::equals);
  }

  boolean wants(String name) {
    return parts.contains(name) || (parts.contains("all") && !name.equals("micro"));
  }
}
