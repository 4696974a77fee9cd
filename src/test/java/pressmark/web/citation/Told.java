package pressmark.web.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.PublicationDate;

/// What is told of an article made by hand to be cited.
record Told(
    List<String> authors,
    Optional<String> headline,
    Optional<Found<String>> publication,
    Optional<Found<PublicationDate>> published) {
  static final LocalDate SEEN = LocalDate.of(2026, 11, 25);
  static final String ADDRESS = "http://archive.example/article/aaaaaaaaaaaaa";

  static Told by(String... authors) {
    return new Told(List.of(authors), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Told headline(String text) {
    return new Told(authors, Optional.of(text), publication, published);
  }

  Told in(String name, Certainty certainty) {
    return new Told(authors, headline, Optional.of(found(name, certainty)), published);
  }

  Told on(String date, Certainty certainty) {
    var found = found(new PublicationDate(date), certainty);
    return new Told(authors, headline, publication, Optional.of(found));
  }

  private static <T> Found<T> found(T value, Certainty certainty) {
    return new Found<>(value, certainty, List.of(), "by-hand");
  }

  Cited cited() {
    return cited(ADDRESS, SEEN);
  }

  Cited cited(String address, LocalDate seen) {
    return new Cited(
        new ArticleId("aaaaaaaaaaaaa"),
        authors.stream().map(Name::of).toList(),
        headline,
        publication,
        published,
        Optional.of("en"),
        address,
        seen);
  }

  /// The article cited in every style, with asterisks for italics.
  List<String> starred() {
    return Stream.of(Style.values())
        .map(style -> Blocks.starred(style.write(cited())).replace(ADDRESS, "@"))
        .toList();
  }
}
