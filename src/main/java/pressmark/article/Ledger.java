package pressmark.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The account of every line of a source file. It adds up: `lines` is `blank` plus all of `roles`.
///
/// @param layout the layout that read the file, or several joined by ` + `; empty when rejected
/// @param why the evidence that spoke for the layout, a sentence
/// @param found how many articles were read
/// @param expected how many the file itself says it holds
/// @param lines how many lines it has
/// @param blank how many of them are blank
/// @param roles how many lines have each role; roles that no line has are left out
/// @param warnings sentences a reader of the archive should see
/// @param rejected why the file could not be read, a sentence; absent when it was read
public record Ledger(
    SourceFile file,
    String layout,
    String why,
    int found,
    OptionalInt expected,
    int lines,
    int blank,
    Map<Role, Integer> roles,
    List<String> warnings,
    Optional<String> rejected) {
  public Ledger {
    var ordered = new EnumMap<Role, Integer>(Role.class);
    ordered.putAll(roles);
    roles = java.util.Collections.unmodifiableMap(ordered);
    warnings = List.copyOf(warnings);
  }

  /// The account of a file that could not be read.
  public static Ledger rejected(SourceFile file, String reason) {
    return new Ledger(
        file, "", "", 0, OptionalInt.empty(), 0, 0, Map.of(), List.of(), Optional.of(reason));
  }
}
