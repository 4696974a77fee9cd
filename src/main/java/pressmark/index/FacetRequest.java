package pressmark.index;

import java.util.Locale;
import pressmark.query.Facet;

/// A page of the whole list of a facet's values.
///
/// @param containing what a value must contain, capitals and accents aside; empty for all values
/// @param page from 1
/// @param size values a page
public record FacetRequest(Facet facet, String containing, By by, int page, int size) {
  /// What the values are ordered by.
  public enum By {
    /// Most articles first.
    COUNT,
    /// As in a dictionary, capitals and accents aside.
    NAME;

    /// The order as an address writes it.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
