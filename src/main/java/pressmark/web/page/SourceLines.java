package pressmark.web.page;

import java.util.List;
import java.util.Optional;

/// Lines of a source file that follow one another.
///
/// @param first the number of the first of them, from 1
/// @param lines without their ends
public record SourceLines(int first, List<String> lines) {
  public SourceLines {
    lines = List.copyOf(lines);
  }

  /// Not a line.
  static SourceLines none() {
    return new SourceLines(1, List.of());
  }

  /// The line of a number, when it is among them.
  Optional<String> line(int number) {
    return number >= first && number - first < lines.size()
        ? Optional.of(lines.get(number - first))
        : Optional.empty();
  }
}
