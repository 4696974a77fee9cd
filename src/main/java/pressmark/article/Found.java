package pressmark.article;

import java.util.List;

/// A value with its evidence: where it stands, the rule that read it, and how sure it is.
///
/// @param lines the lines of the source file it stands in, from 1, ascending
/// @param rule the rule that read it: a name, or `name:argument` such as `label:Title`
public record Found<T>(T value, Certainty certainty, List<Integer> lines, String rule) {
  public Found {
    lines = List.copyOf(lines);
  }

  public boolean stated() {
    return certainty == Certainty.STATED;
  }
}
