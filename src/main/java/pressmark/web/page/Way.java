package pressmark.web.page;

import java.util.Optional;
import pressmark.index.Hit;
import pressmark.index.Neighbours;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.Trail;

/// The reader's way from match to match, on to the next article of the list and back to the list.
///
/// @param address of the article the reader is at
/// @param search the search that led here; everything when the reader came by the address alone
/// @param matches how many the article has
/// @param current which of them the reader is at, from 1; 0 for none
/// @param list where the article stands in the list of results, where that is known
public record Way(
    ArticleAddress address,
    SearchAddress search,
    int matches,
    int current,
    Optional<Neighbours> list) {
  /// Whether the reader came from a search.
  public boolean searched() {
    return !search.parameters().isEmpty();
  }

  /// Whether words were asked for, which may be marked.
  public boolean worded() {
    return !search.search().text().isBlank();
  }

  /// Where this article stands, or one beside it.
  private Trail trail(int step) {
    return new Trail(search, list.map(beside -> beside.position() + step).orElse(0));
  }

  /// The lines the article was read from.
  public String original() {
    return address.original(trail(0));
  }

  /// The page of the list the article stands on, at its place there.
  public String back() {
    return list.map(beside -> page(beside.position()) + "#hit-" + beside.position())
        .orElseGet(search::toString);
  }

  private String page(int position) {
    return search.page(1 + (position - 1) / search.search().size()).toString();
  }

  /// The next article of the list.
  public Optional<String> nextArticle() {
    return next().map(hit -> ArticleAddress.of(hit).in(trail(1)));
  }

  public Optional<String> previousArticle() {
    return previous().map(hit -> ArticleAddress.of(hit).in(trail(-1)));
  }

  private Optional<Hit> next() {
    return list.flatMap(Neighbours::next);
  }

  private Optional<Hit> previous() {
    return list.flatMap(Neighbours::previous);
  }

  /// The first match of the next article of the list.
  public Optional<String> onward() {
    return next().map(hit -> ArticleAddress.of(hit).at(trail(1), 1));
  }

  /// The last match of the article before this one in the list.
  public Optional<String> backward() {
    return previous().map(hit -> ArticleAddress.of(hit).atLast(trail(-1)));
  }

  /// The next match: in this article, after the last one in the next article, and where there is no
  /// list the first again. Empty at the very last.
  public Optional<String> nextMatch() {
    return current < matches ? Optional.of(match(current + 1)) : onward().or(() -> around(1));
  }

  /// The match before, in the same way.
  public Optional<String> previousMatch() {
    return current > 1 ? Optional.of(match(current - 1)) : backward().or(() -> around(matches));
  }

  private Optional<String> around(int match) {
    return list.isEmpty() && matches > 0 ? Optional.of(match(match)) : Optional.empty();
  }

  /// The place of a match in this article.
  public String match(int number) {
    return address.at(trail(0), number);
  }
}
