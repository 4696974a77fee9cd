package pressmark.index;

import java.util.Optional;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.article.PublicationDate;

/// Another article that shares most of its text with one, see [Versions].
///
/// @param shared different runs of five words that stand in both
/// @param here those of the article it is a version of
/// @param there those of its own
public record Version(Hit hit, int shared, int here, int there) {
  /// How much of the text of the article stands in this one, up to 1.
  public double ofThis() {
    return (double) shared / here;
  }

  /// How much of the text of this one stands in the article, up to 1.
  public double ofOther() {
    return (double) shared / there;
  }

  /// Whether it was published before the article, as both say.
  public boolean before(Article article) {
    return before(hit.published(), article.published());
  }

  /// Whether it was published after the article, as both say.
  public boolean after(Article article) {
    return before(article.published(), hit.published());
  }

  private static boolean before(
      Optional<Found<PublicationDate>> one, Optional<Found<PublicationDate>> other) {
    var first = one.filter(Found::stated).map(date -> date.value().last());
    var second = other.filter(Found::stated).map(date -> date.value().first());
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
  }
}
