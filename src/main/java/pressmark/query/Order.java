package pressmark.query;

import java.util.Locale;

/// The order of a list of hits. Undated articles come last in both orders by date.
public enum Order {
  BEST,
  NEWEST,
  OLDEST,
  /// Most words first.
  LONGEST;

  /// The order as an address writes it, such as `newest`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
