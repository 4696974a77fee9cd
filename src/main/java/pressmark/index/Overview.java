package pressmark.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressmark.article.PublicationDate;

/// The archive at a glance, for its front page.
///
/// @param articles how many there are
/// @param undated how many of them have no publication date
/// @param files source files known, those that could not be read among them
/// @param rejected source files that could not be read
/// @param loaded when the index last changed
/// @param publications most articles first
/// @param calendar when it has articles, and when it has none
/// @param newest the newest articles; where none is dated, the first ones by id
public record Overview(
    long articles,
    long undated,
    long files,
    long rejected,
    Optional<Instant> loaded,
    Optional<PublicationDate> earliest,
    Optional<PublicationDate> latest,
    List<PublicationSpan> publications,
    List<YearCount> years,
    Calendar calendar,
    List<Hit> newest) {
  /// A publication, how many of its articles are here, and the years they span.
  public record PublicationSpan(
      String name, long articles, Optional<Integer> firstYear, Optional<Integer> lastYear) {}

  /// How many articles were published in a year.
  public record YearCount(int year, long articles) {}

  public Overview {
    publications = List.copyOf(publications);
    years = List.copyOf(years);
    newest = List.copyOf(newest);
  }
}
