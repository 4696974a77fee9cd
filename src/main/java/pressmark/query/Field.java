package pressmark.query;

import java.util.Locale;

/// A part of an article that a query can be limited to.
public enum Field {
  HEADLINE;

  /// The field as a query writes it before the colon.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
