package pressmark.index;

import java.util.List;
import pressmark.article.Article;

/// An article with the matches of a query in it.
///
/// @param matches in the order of the page, never overlapping within one text
public record MarkedArticle(Article article, List<Match> matches) {
  /// Which text of an article a match stands in.
  public enum Part {
    HEADLINE,
    DECK,
    BYLINE,
    CAPTION,
    PARAGRAPH,
    CONTRIBUTOR,
    /// A byline too long to stand above the text, which then stands whole below it.
    AUTHORS
  }

  /// A match: character positions `start` (inclusive) to `end` (exclusive) in the text of a part.
  ///
  /// @param number which caption, paragraph or contributor's note, from 0; 0 for the other parts
  public record Match(Part part, int number, int start, int end) {}

  public MarkedArticle {
    matches = List.copyOf(matches);
  }
}
