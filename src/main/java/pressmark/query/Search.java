package pressmark.query;

import java.util.List;

/// One whole request for a list of articles: what drives the list, its counts and its facets alike.
///
/// @param text what the reader typed
/// @param query how it was understood
/// @param notices what the reader should know about that
/// @param page from 1
/// @param size hits a page
public record Search(
    String text,
    Query query,
    List<Notice> notices,
    List<Filter> filters,
    Order order,
    int page,
    int size) {
  public Search {
    notices = List.copyOf(notices);
    filters = List.copyOf(filters);
  }
}
