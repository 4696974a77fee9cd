package pressmark.index;

import java.util.Optional;
import pressmark.query.Period;

/// A page of what was published in a period, or of what is undated.
///
/// @param period none for the undated articles
/// @param page from 1
public record EditionRequest(Optional<Period> period, int page) {
  public static EditionRequest of(Period period, int page) {
    return new EditionRequest(Optional.of(period), page);
  }

  public static EditionRequest undated(int page) {
    return new EditionRequest(Optional.empty(), page);
  }
}
