package pressmark.web.citation;

import java.util.List;
import java.util.stream.Collectors;

/// An article cited in one style.
public record Citation(List<Run> runs) {
  public Citation {
    runs = List.copyOf(runs);
  }

  /// The citation without italics.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
