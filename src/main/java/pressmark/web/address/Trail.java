package pressmark.web.address;

/// The search that led to an article, and where the article stands in its list.
///
/// @param position from 1; 0 when it is not known
public record Trail(SearchAddress search, long position) {
  /// The search from the first page of its list, where the position says which page it is.
  String at(String path) {
    return position > 0 ? with(search.page(1).at(path), "hit=" + position) : search.at(path);
  }

  static String with(String address, String parameter) {
    return address + (address.contains("?") ? "&" : "?") + parameter;
  }
}
