package pressmark.article;

import java.util.List;
import java.util.Optional;

/// The words under a picture, without the picture.
///
/// @param text the caption without its credit
/// @param credit who made the picture, as the source names it, such as `AFP file photo`
/// @param lines where it stands, repeats included, from 1
public record Caption(String text, Optional<String> credit, List<Integer> lines) {
  public Caption {
    lines = List.copyOf(lines);
  }
}
