package pressmark.query;

import java.util.Locale;

/// How much of a query an article must have. What is shut out, and what is asked of dates, lengths,
/// languages and properties, holds either way.
public enum Match {
  ALL,
  /// Any of the words and phrases side by side in the query; those with more of them come first.
  ANY;

  /// As an address writes it, such as `any`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
