package pressmark.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One news story as read from a file, every value with its evidence. Line numbers in it are those
/// of the first of its places.
///
/// @param digest of its own text, see [ArticleId#digest]; the id is cut from it
/// @param places where it stands, in order of file and line; at least one
/// @param layout the layout that read it, such as `headline-first`
/// @param language a BCP 47 language tag such as `en`
/// @param headline *inferred* when it was made from the text because no line is a headline
/// @param deck the line under a headline that says more
/// @param authors the people the byline names
/// @param notBefore the latest full date the body mentions: it was published no earlier
/// @param words words of the body, captions not counted
/// @param lines the roles of its own lines
public record Article(
    ArticleId id,
    String digest,
    List<Place> places,
    String layout,
    Optional<String> language,
    Optional<Found<String>> headline,
    Optional<Found<String>> deck,
    Optional<Found<String>> byline,
    Optional<Found<String>> dateline,
    Optional<Found<String>> publication,
    Optional<Found<String>> section,
    Optional<Found<PublicationDate>> published,
    List<String> authors,
    List<Caption> captions,
    List<Paragraph> paragraphs,
    List<Contributor> contributors,
    Optional<LocalDate> notBefore,
    int words,
    List<Mark> lines) {
  public Article {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("article " + id + " stands nowhere");
    }
    places = places.stream().sorted().toList();
    authors = List.copyOf(authors);
    captions = List.copyOf(captions);
    paragraphs = List.copyOf(paragraphs);
    contributors = List.copyOf(contributors);
    lines = List.copyOf(lines);
  }

  /// The same article under another id.
  public Article named(ArticleId other) {
    return new Article(
        other,
        digest,
        places,
        layout,
        language,
        headline,
        deck,
        byline,
        dateline,
        publication,
        section,
        published,
        authors,
        captions,
        paragraphs,
        contributors,
        notBefore,
        words,
        lines);
  }

  /// The same article with these line roles.
  public Article marked(List<Mark> marks) {
    return new Article(
        id,
        digest,
        places,
        layout,
        language,
        headline,
        deck,
        byline,
        dateline,
        publication,
        section,
        published,
        authors,
        captions,
        paragraphs,
        contributors,
        notBefore,
        words,
        marks);
  }

  /// The same article, held in these places.
  public Article at(List<Place> held) {
    return new Article(
        id,
        digest,
        held,
        layout,
        language,
        headline,
        deck,
        byline,
        dateline,
        publication,
        section,
        published,
        authors,
        captions,
        paragraphs,
        contributors,
        notBefore,
        words,
        lines);
  }

  /// The same article with another publication.
  public Article of(Found<String> paper) {
    return new Article(
        id,
        digest,
        places,
        layout,
        language,
        headline,
        deck,
        byline,
        dateline,
        Optional.of(paper),
        section,
        published,
        authors,
        captions,
        paragraphs,
        contributors,
        notBefore,
        words,
        lines);
  }

  /// Every value that carries evidence, in the order of a page.
  public Stream<Found<?>> evidence() {
    return Stream.of(headline, deck, byline, dateline, publication, section, published)
        .flatMap(Optional::stream);
  }
}
