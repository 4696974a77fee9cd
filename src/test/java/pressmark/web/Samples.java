package pressmark.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

/// Articles made by hand, and the source lines they would have been read from.
final class Samples {
  static final String HOSTILE =
      "<script>document.title='owned'</script>\"><img src=x onerror=alert(1)> ' \u202e</title>";
  private static final String SHA = "ab".repeat(32);

  private Samples() {}

  /// A plain article of the harbour town's newspaper.
  static Draft draft(String headline, String... paragraphs) {
    return new Draft(headline, List.of(paragraphs));
  }

  static List<Article> few() {
    return List.of(flood().article(), inferred().article(), hostile().article());
  }

  static Draft flood() {
    return draft(
            "Flood defences held through the night, harbour master says",
            "The new flood defences at Saltmere held through the highest tide in forty years on"
                + " Tuesday night, the harbour master said, although water reached the lower"
                + " windows of two houses in Ferry Lane.",
            "“We slept in our boots,” said Ellen Marsh, who keeps the ferry office. “But we"
                + " slept.” The flood barrier, finished in March after six years of argument, was"
                + " closed at four in the afternoon.",
            "What happens next",
            "The council will inspect the barrier’s hinges on Friday.",
            "A public meeting about insurance follows on Monday; nobody was hurt in the flood.")
        .subheading(2)
        .published("2019-11-06")
        .publication("The Saltmere Courier", Certainty.STATED)
        .section("Local")
        .deck("A barrier argued over for six years has its first test")
        .byline("By Ida Thorne and Paul Reyes", "Ida Thorne", "Paul Reyes")
        .dateline("SALTMERE")
        .caption("The barrier at high water, seen from Ferry Lane.", "Courier / J. Okafor")
        .contributor("Tom Hale contributed reporting from Gullport.", "Tom Hale", "Gullport")
        .file("courier/2019.txt", 1);
  }

  static Draft inferred() {
    return draft(
            "The lighthouse keeper said he would not leave the rock before the spring",
            "The lighthouse keeper said he would not leave the rock before the spring, whatever the"
                + " board decided.",
            "He told The Gullport Mercury that the lamp needed him more than the board did.")
        .headline(Certainty.INFERRED)
        .publication("The Gullport Mercury", Certainty.INFERRED)
        .file("loose/keeper.txt", 3);
  }

  static Draft hostile() {
    return draft(HOSTILE, HOSTILE + " flood", "javascript:alert(1)")
        .publication(HOSTILE, Certainty.STATED)
        .byline(HOSTILE, HOSTILE)
        .section(HOSTILE)
        .deck(HOSTILE)
        .caption(HOSTILE, HOSTILE)
        .file("hostile/<b>.txt", 1);
  }

  /// The lines a sample would have been read from.
  static List<String> source(Article article) {
    var lines = new ArrayList<String>();
    int first = article.places().getFirst().firstLine();
    IntStream.range(1, first).forEach(_ -> lines.add(""));
    article.headline().map(Found::value).ifPresent(lines::add);
    lines.add("");
    article.paragraphs().stream().map(Paragraph::text).forEach(lines::add);
    lines.add("TT");
    article.headline().map(Found::value).ifPresent(lines::add);
    return lines;
  }

  static Ledger ledger(Article article) {
    var place = article.places().getFirst();
    var roles = new EnumMap<Role, Integer>(Role.class);
    article.lines().forEach(mark -> roles.merge(mark.role(), 1, Integer::sum));
    int marked = article.lines().size();
    return new Ledger(
        new SourceFile(place.file(), 1000, 0, place.sha256(), "UTF-8"),
        article.layout(),
        "a short line stands above paragraphs",
        1,
        OptionalInt.empty(),
        marked + 1,
        1,
        roles,
        List.of(),
        Optional.empty());
  }

  /// An article being made.
  static final class Draft {
    private final String headline;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private Certainty headlineCertainty = Certainty.STATED;
    private Optional<Found<String>> deck = Optional.empty();
    private Optional<Found<String>> byline = Optional.empty();
    private Optional<Found<String>> dateline = Optional.empty();
    private Optional<Found<String>> publication = Optional.empty();
    private Optional<Found<String>> section = Optional.empty();
    private Optional<Found<PublicationDate>> published = Optional.empty();
    private List<String> authors = List.of();
    private String file = "sample.txt";
    private int firstLine = 1;
    private String language = "en";

    private Draft(String headline, List<String> texts) {
      this.headline = headline;
      texts.forEach(text -> paragraphs.add(paragraph(text, Paragraph.Kind.PARAGRAPH)));
    }

    private static Paragraph paragraph(String text, Paragraph.Kind kind) {
      return new Paragraph(text, kind, List.of(3));
    }

    private static Found<String> found(String value, Certainty certainty) {
      return new Found<>(value, certainty, List.of(1), "sample:line");
    }

    Draft headline(Certainty certainty) {
      headlineCertainty = certainty;
      return this;
    }

    Draft subheading(int paragraph) {
      var text = paragraphs.get(paragraph).text();
      paragraphs.set(paragraph, paragraph(text, Paragraph.Kind.SUBHEADING));
      return this;
    }

    Draft deck(String text) {
      deck = Optional.of(found(text, Certainty.STATED));
      return this;
    }

    Draft byline(String text, String... names) {
      byline = Optional.of(found(text, Certainty.STATED));
      authors = List.of(names);
      return this;
    }

    Draft dateline(String text) {
      dateline = Optional.of(found(text, Certainty.STATED));
      return this;
    }

    Draft publication(String name, Certainty certainty) {
      publication = Optional.of(found(name, certainty));
      return this;
    }

    Draft section(String name) {
      section = Optional.of(found(name, Certainty.STATED));
      return this;
    }

    Draft published(String date) {
      var value = new PublicationDate(date);
      published = Optional.of(new Found<>(value, Certainty.STATED, List.of(2), "label:Date"));
      return this;
    }

    Draft caption(String text, String credit) {
      captions.add(new Caption(text, Optional.of(credit), List.of(4)));
      return this;
    }

    Draft contributor(String text, String name, String place) {
      contributors.add(new Contributor(text, List.of(name), Optional.of(place), List.of(9)));
      return this;
    }

    Draft language(String tag) {
      language = tag;
      return this;
    }

    Draft file(String name, int line) {
      file = name;
      firstLine = line;
      return this;
    }

    Article article() {
      var lines = new ArrayList<Mark>();
      var texts = new ArrayList<String>();
      int line = firstLine;
      lines.add(new Mark(line, Role.HEADLINE, "first-line"));
      texts.add(headline);
      line += 2;
      for (var paragraph : paragraphs) {
        lines.add(new Mark(line++, Role.PARAGRAPH, "body"));
        texts.add(paragraph.text());
      }
      lines.add(new Mark(line++, Role.RESIDUE, "widget:TT"));
      lines.add(new Mark(line, Role.REPEAT, "repeat:" + firstLine));
      texts.add("TT");
      texts.add(headline);
      var digest = ArticleId.digest(texts);
      int words = paragraphs.stream().mapToInt(p -> p.text().split(" ", -1).length).sum();
      return new Article(
          ArticleId.of(digest),
          digest,
          List.of(new Place(file, firstLine, line, SHA)),
          "headline-first",
          Optional.of(language),
          Optional.of(found(headline, headlineCertainty)),
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
          Optional.empty(),
          words,
          lines);
    }
  }
}
