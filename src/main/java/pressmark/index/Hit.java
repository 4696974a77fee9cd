package pressmark.index;

import java.util.List;
import java.util.Optional;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.PublicationDate;

/// An article found, with what a list shows of it.
///
/// @param headline with its matches marked
/// @param headlineCertainty *inferred* when the headline was made from the text
/// @param words length of the body in words
/// @param excerpts up to two pieces of text around matches; where nothing in the text matches, what
///     does beside it, such as a caption, and the lead
/// @param authors the people the byline names
/// @param place the place in the dateline
/// @param matches how often the query matches in it, as far as they are counted
/// @param placing why it stands where it stands; absent in lists ordered by anything but match
public record Hit(
    ArticleId id,
    Excerpt headline,
    Certainty headlineCertainty,
    Optional<Found<String>> publication,
    Optional<Found<PublicationDate>> published,
    Optional<String> byline,
    List<String> authors,
    Optional<String> place,
    Optional<String> section,
    Optional<String> language,
    int words,
    List<Excerpt> excerpts,
    int matches,
    Optional<Placing> placing) {
  public Hit {
    authors = List.copyOf(authors);
    excerpts = List.copyOf(excerpts);
  }
}
