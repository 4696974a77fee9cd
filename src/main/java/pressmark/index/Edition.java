package pressmark.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was published on a day, in a month or in a year, or is undated, by weight: the articles with
/// most words first, with the beginnings of their texts as excerpts.
///
/// @param total how many articles there are in all
/// @param longest the longest of those dated closer than the period; none of a day, none on pages
///     but the first
/// @param exact how many are dated to exactly the period
/// @param stories a page of those
/// @param publications how many of all articles each publication has, most first
public record Edition(
    EditionRequest request,
    long total,
    List<Story> longest,
    long exact,
    List<Story> stories,
    List<Publication> publications) {
  /// Articles a page.
  public static final int SIZE = 60;

  /// An article with the beginning of its text.
  ///
  /// @param notBefore where it is undated, the latest day its text mentions
  public record Story(Hit hit, Optional<LocalDate> notBefore) {}

  /// A publication, and how many of the articles are from it.
  public record Publication(String name, long articles) {}

  /// The same day in another year.
  ///
  /// @param articles how many it has
  /// @param longest the longest of them
  public record Anniversary(LocalDate day, long articles, Hit longest) {}

  public Edition {
    longest = List.copyOf(longest);
    stories = List.copyOf(stories);
    publications = List.copyOf(publications);
  }
}
