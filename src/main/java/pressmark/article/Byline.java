package pressmark.article;

import java.util.List;
import java.util.Optional;

/// The byline of an article as short as a page shows it: one that brings biographies or markup along
/// gives way to the names in it.
public final class Byline {
  private static final int LONGEST = 100;

  private Byline() {}

  /// The byline to show; empty when there is none, or only one that cannot be shown and names nobody.
  public static Optional<String> shown(Article article) {
    var stated = article.byline().map(Found::value);
    return stated.filter(Byline::unfit).isPresent() ? names(article.authors()) : stated;
  }

  /// Whether the byline is shown as it is stated.
  public static boolean whole(Article article) {
    return shown(article).equals(article.byline().map(Found::value));
  }

  private static boolean unfit(String text) {
    return text.length() > LONGEST
        || text.contains("<")
        || text.contains("&lt;")
        || text.contains("&#");
  }

  private static Optional<String> names(List<String> authors) {
    int last = authors.size() - 1;
    return switch (authors.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("By " + authors.getFirst());
      default ->
          Optional.of(
              "By " + String.join(", ", authors.subList(0, last)) + " and " + authors.get(last));
    };
  }
}
