package pressmark.web.format;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.Excerpt;
import pressmark.index.Hit;
import pressmark.web.address.ArticleAddress;

/// A hit in plain words, without marks.
///
/// @param origin scheme, host and port of the archive
record Plain(Hit hit, String origin) {
  private static final Pattern BREAKS = Pattern.compile("[ \\p{Cntrl}\\u2028\\u2029]+");

  String headline() {
    return text(hit.headline());
  }

  static String text(Excerpt excerpt) {
    return excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
  }

  /// The headline, unless it was made from the text.
  Optional<String> title() {
    return Optional.of(headline())
        .filter(_ -> hit.headlineCertainty() == Certainty.STATED)
        .filter(text -> !text.isBlank());
  }

  /// The publication, where it is stated.
  Optional<String> publication() {
    return hit.publication().filter(Found::stated).map(Found::value);
  }

  /// When it was published, unless that is only guessed.
  Optional<PublicationDate> published() {
    return hit.published()
        .filter(found -> found.certainty() != Certainty.GUESSED)
        .map(Found::value);
  }

  /// The address that lasts, whatever becomes of the headline.
  String lasting() {
    return origin + "/article/" + hit.id();
  }

  /// The address as people recognise it.
  String url() {
    return origin + ArticleAddress.of(hit);
  }

  /// A text on one line.
  static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
