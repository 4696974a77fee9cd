package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.article.PublicationDate;
import pressmark.web.address.ArticleAddress;
import pressmark.web.citation.Name;

/// What an article's page tells reference managers and other programs. What is unknown or only
/// guessed is left out.
///
/// @param origin scheme, host and port by which the archive is reached
public record Metadata(Article article, String origin) {
  /// As many characters as search engines show.
  private static final int DESCRIPTION = 160;

  /// A name and its content.
  public record Entry(String name, String content) {}

  /// The entries that go by `name`.
  public List<Entry> named() {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("z:itemType", "newspaperArticle"));
    headline().ifPresent(text -> entries.add(new Entry("DC.title", text)));
    authors().forEach(author -> entries.add(new Entry("DC.creator", creator(author))));
    publication().ifPresent(name -> entries.add(new Entry("prism.publicationName", name)));
    day().ifPresent(day -> entries.add(new Entry("prism.publicationDate", day)));
    article.language().ifPresent(tag -> entries.add(new Entry("DC.language", tag)));
    description().ifPresent(text -> entries.add(new Entry("description", text)));
    return entries;
  }

  /// The entries that go by `property`.
  public List<Entry> properties() {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("og:type", "article"));
    headline().ifPresent(text -> entries.add(new Entry("og:title", text)));
    article.deck().ifPresent(deck -> entries.add(new Entry("og:description", deck.value())));
    entries.add(new Entry("og:url", canonical()));
    publication().ifPresent(name -> entries.add(new Entry("og:site_name", name)));
    day().ifPresent(day -> entries.add(new Entry("article:published_time", day)));
    section().ifPresent(section -> entries.add(new Entry("article:section", section)));
    return entries;
  }

  /// The same as a description in the terms of schema.org.
  public LinkedDescription linked() {
    return new LinkedDescription(this);
  }

  List<Name> authors() {
    return article.authors().stream().map(Name::of).toList();
  }

  /// The family name first: reference managers split a name at its comma, and without one before its
  /// last word, which is wrong where particles stand before it or a suffix behind. Of two commas the
  /// second would cost the suffix.
  private static String creator(Name author) {
    return switch (author) {
      case Name.Person(var given, var particle, var family, var suffix) ->
          "%s %s, %s %s".formatted(particle, family, given, suffix).strip();
      case Name.Organisation(var name) -> name;
      case Name.Mononym(var name) -> name;
    };
  }

  /// The one address of the article, whatever was searched when it was opened.
  public String canonical() {
    return origin + ArticleAddress.of(article);
  }

  /// The deck, or the beginning of the text.
  private Optional<String> description() {
    return article.deck().map(Found::value).or(this::beginning);
  }

  private Optional<String> beginning() {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
        .map(Paragraph::text)
        .findFirst()
        .map(Metadata::cut);
  }

  private static String cut(String text) {
    if (text.length() <= DESCRIPTION) {
      return text;
    }
    int space = text.lastIndexOf(' ', DESCRIPTION);
    int end = space > 0 ? space : text.offsetByCodePoints(0, DESCRIPTION / 2);
    return text.substring(0, end) + "…";
  }

  Optional<String> headline() {
    return article.headline().filter(Found::stated).map(Found::value);
  }

  Optional<String> publication() {
    return article.publication().filter(Found::stated).map(Found::value);
  }

  Optional<String> section() {
    return sure(article.section());
  }

  /// The day, month or year of publication, without the time: its zone need not be one that programs
  /// know.
  Optional<String> day() {
    return sure(article.published())
        .map(PublicationDate::value)
        .map(value -> value.substring(0, Math.min(10, value.length())));
  }

  private static <T> Optional<T> sure(Optional<Found<T>> value) {
    return value.filter(found -> found.certainty() != Certainty.GUESSED).map(Found::value);
  }
}
