package pressmark.query;

import java.util.Locale;

/// A part of an article that a query can be limited to.
public enum Field {
  HEADLINE,
  /// The headline and the first [#LEAD_WORDS] words of the body.
  LEAD,
  CAPTION,
  BYLINE,
  PUBLICATION,
  SECTION,
  /// The place in the dateline.
  PLACE;

  public static final int LEAD_WORDS = 60;

  /// The field as a query writes it before the colon.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
