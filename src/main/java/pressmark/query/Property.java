package pressmark.query;

import java.util.Locale;

/// Something an article may have or lack, asked for as `has:caption`.
public enum Property {
  HEADLINE,
  BYLINE,
  CAPTION,
  DATE,
  PUBLICATION,
  SECTION,
  PLACE;

  /// The property as a query writes it after `has:`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
