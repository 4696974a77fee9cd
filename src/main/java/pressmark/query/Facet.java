package pressmark.query;

import java.util.Locale;

/// A property of articles that a list can be narrowed by, with counts.
public enum Facet {
  PUBLICATION,
  SECTION,
  YEAR,
  LANGUAGE,
  CERTAINTY,
  LAYOUT;

  /// The facet as answers and addresses name it, such as `publication`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
