package pressmark.query;

import java.util.List;

/// One whole request for a list of articles: what drives the list, its counts, its facets, its chart
/// and its exports alike.
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
    Match match,
    List<Filter> filters,
    Order order,
    int page,
    int size) {
  public Search {
    notices = List.copyOf(notices);
    filters = List.copyOf(filters);
  }

  /// What an article must have to be found: the query or, where that will do, any of its words and
  /// phrases.
  public Query asked() {
    return switch (match) {
      case ALL -> query;
      case ANY -> Loosened.any(query);
    };
  }

  /// The same with other words, from the first page.
  public Search asking(String typed) {
    var read = QueryParser.parse(typed);
    return new Search(typed, read.query(), read.notices(), match, filters, order, 1, size);
  }

  public Search noticing(List<Notice> other) {
    return new Search(text, query, other, match, filters, order, page, size);
  }

  /// The same with another measure of how much must match, from the first page.
  public Search matching(Match other) {
    return new Search(text, query, notices, other, filters, order, 1, size);
  }

  /// The same under other filters, from the first page.
  public Search filtered(List<Filter> others) {
    return new Search(text, query, notices, match, others, order, 1, size);
  }

  /// The same in another order, from the first page.
  public Search ordered(Order other) {
    return new Search(text, query, notices, match, filters, other, 1, size);
  }

  /// The same with so many hits a page, from the first page.
  public Search sized(int other) {
    return new Search(text, query, notices, match, filters, order, 1, other);
  }

  public Search at(int other) {
    return new Search(text, query, notices, match, filters, order, other, size);
  }
}
