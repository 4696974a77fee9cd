package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Caption;
import pressmark.article.Certainty;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Ledger;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.Role;
import pressmark.article.SourceFile;

/// An article made by hand for a test.
final class Sample {
  private static final String SHA = "ab".repeat(32);

  private Optional<Found<String>> headline = Optional.empty();
  private Optional<Found<String>> deck = Optional.empty();
  private Optional<Found<String>> byline = Optional.empty();
  private Optional<Found<String>> dateline = Optional.empty();
  private Optional<Found<String>> publication = Optional.empty();
  private Optional<Found<String>> section = Optional.empty();
  private Optional<Found<PublicationDate>> published = Optional.empty();
  private Optional<String> language = Optional.of("en");
  private Optional<ArticleId> id = Optional.empty();
  private Optional<String> digest = Optional.empty();
  private List<String> authors = List.of("Jane Roe");
  private final List<Caption> captions = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Contributor> notes =
      new ArrayList<>(List.of(contributor("Otto Fink contributed reporting from Lyon.", 1)));
  private int line = 1;

  static Sample titled(String headline) {
    var sample = new Sample();
    sample.headline = Optional.of(sample.stated(headline));
    return sample;
  }

  /// A sample whose headline was made from its text.
  static Sample inferred(String headline) {
    var sample = new Sample();
    sample.headline =
        Optional.of(new Found<>(headline, Certainty.INFERRED, List.of(1), "beginning"));
    return sample;
  }

  static Sample untitled() {
    return new Sample();
  }

  private <T> Found<T> stated(T value) {
    return new Found<>(value, Certainty.STATED, List.of(line++), "test");
  }

  Sample deck(String text) {
    deck = Optional.of(stated(text));
    return this;
  }

  Sample by(String text) {
    byline = Optional.of(stated(text));
    return this;
  }

  Sample authors(String... names) {
    authors = List.of(names);
    return this;
  }

  Sample from(String place) {
    dateline = Optional.of(stated(place));
    return this;
  }

  Sample in(String paper) {
    publication = Optional.of(stated(paper));
    return this;
  }

  Sample section(String name) {
    section = Optional.of(stated(name));
    return this;
  }

  Sample on(String date) {
    published = Optional.of(stated(new PublicationDate(date)));
    return this;
  }

  Sample language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  Sample caption(String text) {
    captions.add(new Caption(text, Optional.of("EPA"), List.of(line++)));
    return this;
  }

  private static Contributor contributor(String text, int line) {
    return new Contributor(text, List.of("Otto Fink"), Optional.of("Lyon"), List.of(line));
  }

  /// One more note on who else worked on it.
  Sample note(String text) {
    notes.add(contributor(text, line++));
    return this;
  }

  Sample text(String... texts) {
    for (var text : texts) {
      paragraphs.add(new Paragraph(text, Paragraph.Kind.PARAGRAPH, List.of(line++)));
    }
    return this;
  }

  Sample digest(String other) {
    digest = Optional.of(other);
    return this;
  }

  Sample id(String other) {
    id = Optional.of(new ArticleId(other));
    return this;
  }

  Article at(String file, int firstLine) {
    var own = new ArrayList<String>();
    headline.ifPresent(found -> own.add(found.value()));
    paragraphs.forEach(paragraph -> own.add(paragraph.text()));
    var sum = digest.orElseGet(() -> ArticleId.digest(own));
    return new Article(
        id.orElseGet(() -> ArticleId.of(sum)),
        sum,
        List.of(new Place(file, firstLine, firstLine + line, SHA)),
        "test",
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
        notes,
        Optional.empty(),
        paragraphs.stream().mapToInt(p -> p.text().split(" ").length).sum(),
        List.of(
            new Mark(firstLine, Role.HEADLINE, "first"),
            new Mark(firstLine + 2, Role.PARAGRAPH, "text"),
            new Mark(firstLine + 4, Role.PARAGRAPH, "text")));
  }

  static Ledger ledger(String file, int found) {
    return new Ledger(
        new SourceFile(file, 1_000, 5, SHA, "UTF-8"),
        "test",
        "because it is a test",
        found,
        OptionalInt.empty(),
        3 * found,
        0,
        Map.of(Role.PARAGRAPH, 2 * found, Role.HEADLINE, found),
        List.of(),
        Optional.empty());
  }
}
