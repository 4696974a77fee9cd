package pressmark.web.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.PublicationDate;

/// What there is to cite of an article. What is only guessed is unknown here, and a headline that was
/// made from the text is none.
///
/// @param address the one that lasts
/// @param seen the day it is cited
public record Cited(
    ArticleId id,
    List<Name> authors,
    Optional<String> headline,
    Optional<Found<String>> publication,
    Optional<Found<PublicationDate>> published,
    Optional<String> language,
    String address,
    LocalDate seen) {
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

  public Cited {
    authors = authors.stream().filter(name -> !name.natural().isBlank()).toList();
    headline = headline.map(Cited::line).filter(text -> !text.isEmpty());
    publication = publication.filter(Cited::sure);
    published = published.filter(Cited::sure);
  }

  /// What there is to cite of an article.
  ///
  /// @param origin scheme, host and port of the archive
  public static Cited of(Article article, String origin, LocalDate seen) {
    return new Cited(
        article.id(),
        article.authors().stream().map(Name::of).toList(),
        article.headline().filter(Found::stated).map(Found::value),
        article.publication(),
        article.published(),
        article.language(),
        origin + "/article/" + article.id(),
        seen);
  }

  private static boolean sure(Found<?> found) {
    return found.certainty() != Certainty.GUESSED;
  }

  /// A text on one line.
  static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /// The publication as programs are told it: only where it is stated.
  Optional<String> statedPaper() {
    return publication.filter(Found::stated).map(found -> line(found.value()));
  }

  /// When it was published, as precise as that is known.
  Optional<PublicationDate> day() {
    return published.map(Found::value);
  }

  /// A text about the date, in brackets where the date is inferred.
  String dated(String text) {
    return published.filter(found -> !found.stated()).isPresent() ? "[" + text + "]" : text;
  }

  /// Whether a citation has to put anything in brackets because the source does not state it.
  public boolean inferred() {
    return publication.filter(found -> !found.stated()).isPresent()
        || published.filter(found -> !found.stated()).isPresent();
  }
}
