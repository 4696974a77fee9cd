package pressmark.article;

import java.util.List;
import java.util.Optional;

/// A note that names who else worked on an article, such as "Jane Roe contributed reporting from
/// Lyon."
///
/// @param text the note as it stands
/// @param names the people named in it
/// @param place where they worked from, when it says so
public record Contributor(
    String text, List<String> names, Optional<String> place, List<Integer> lines) {
  public Contributor {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
  }

  /// The note as a page says it: once, where the source has it twice in one line.
  public String said() {
    int half = text.length() / 2;
    var first = text.substring(0, half).strip();
    var second = text.substring(half).strip();
    return !first.isEmpty() && first.equals(second) ? first : text;
  }
}
