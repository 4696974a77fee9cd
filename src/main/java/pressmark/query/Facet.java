package pressmark.query;

import java.util.Locale;

/// A property of articles that a list can be narrowed by, with counts.
public enum Facet {
  PUBLICATION,
  /// The people the byline names; an article may have several.
  BYLINE,
  SECTION,
  YEAR,
  /// The place in the dateline.
  PLACE,
  LANGUAGE,
  /// Whether there is a caption: `yes` or `no`.
  CAPTION,
  /// How sure the publication date is.
  CERTAINTY,
  LAYOUT;

  /// The facet as answers and addresses name it, such as `publication`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
