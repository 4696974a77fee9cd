package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Caption;
import pressmark.article.Certainty;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.Role;

/// An article being read: a layout marks its lines with roles and sets the values they hold. Not for
/// use by several threads.
final class Draft {
  private final List<Line> lines;
  private final Map<Integer, Mark> marks = new TreeMap<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<Found<String>> headline = Optional.empty();
  private Optional<Found<String>> deck = Optional.empty();
  private Optional<Found<String>> byline = Optional.empty();
  private Optional<Found<String>> dateline = Optional.empty();
  private Optional<Found<String>> publication = Optional.empty();
  private Optional<Found<String>> section = Optional.empty();
  private Optional<Found<PublicationDate>> published = Optional.empty();
  private Optional<String> language = Optional.empty();

  /// @param lines the lines the article may take, blank ones included
  Draft(List<Line> lines) {
    this.lines = lines;
  }

  void mark(Line line, Role role, String rule) {
    marks.put(line.number(), new Mark(line.number(), role, rule));
  }

  void mark(List<Line> some, Role role, String rule) {
    some.forEach(line -> mark(line, role, rule));
  }

  boolean marked(Line line) {
    return marks.containsKey(line.number());
  }

  private static <T> Optional<Found<T>> stated(T value, List<Line> lines, String rule) {
    return Optional.of(new Found<>(value, Certainty.STATED, Wrapping.numbers(lines), rule));
  }

  void headline(String value, List<Line> some, String rule) {
    headline = stated(value, some, rule);
    mark(some, Role.HEADLINE, rule);
  }

  boolean hasHeadline() {
    return headline.isPresent();
  }

  boolean hasByline() {
    return byline.isPresent();
  }

  /// Whether a byline or a date was read: what follows may still be the place.
  boolean announced() {
    return byline.isPresent() || published.isPresent();
  }

  boolean isHeadline(String key) {
    return headline.filter(found -> Line.key(found.value()).equals(key)).isPresent();
  }

  boolean isDeck(String key) {
    return deck.filter(found -> Line.key(found.value()).equals(key)).isPresent();
  }

  int headlineLine() {
    return headline.map(found -> found.lines().getFirst()).orElse(0);
  }

  int deckLine() {
    return deck.map(found -> found.lines().getFirst()).orElse(0);
  }

  void deck(String value, List<Line> some, String rule) {
    deck = deck.or(() -> stated(value, some, rule));
    mark(some, Role.DECK, rule);
  }

  void byline(String value, Line line, String rule) {
    byline = byline.or(() -> stated(value, List.of(line), rule));
    mark(line, Role.BYLINE, rule);
  }

  void dateline(String value, Line line, String rule) {
    dateline = dateline.or(() -> stated(value, List.of(line), rule));
  }

  void publication(String value, Line line, String rule) {
    publication = publication.or(() -> stated(value, List.of(line), rule));
    mark(line, Role.PUBLICATION, rule);
  }

  void section(String value, Line line, String rule) {
    section = section.or(() -> stated(value, List.of(line), rule));
    mark(line, Role.SECTION, rule);
  }

  void published(PublicationDate value, Line line, String rule) {
    published = published.or(() -> stated(value, List.of(line), rule));
    mark(line, Role.DATE, rule);
  }

  void language(String tag) {
    language = Optional.of(tag);
  }

  void warn(String sentence) {
    warnings.add(sentence);
  }

  List<String> warnings() {
    return warnings;
  }

  /// Takes a line as a caption, or as the repeat of one that was taken before.
  void caption(List<Line> some, String rule) {
    var text = Wrapping.join(some);
    var key = Line.key(text);
    for (int i = 0; i < captions.size(); i++) {
      var known = captions.get(i);
      if (captionKey(known).equals(key)) {
        var all = new ArrayList<>(known.lines());
        all.addAll(Wrapping.numbers(some));
        captions.set(i, new Caption(known.text(), known.credit(), all));
        mark(some, Role.REPEAT, "repeat:" + known.lines().getFirst());
        return;
      }
    }
    captions.add(Captions.of(text, Wrapping.numbers(some)));
    captionKeys.put(Wrapping.numbers(some).getFirst(), key);
    mark(some, Role.CAPTION, rule);
  }

  private final Map<Integer, String> captionKeys = new TreeMap<>();

  private String captionKey(Caption caption) {
    return captionKeys.getOrDefault(caption.lines().getFirst(), "");
  }

  boolean isCaption(String key) {
    return captionKeys.containsValue(key);
  }

  void contributor(Contributor contributor, List<Line> some, String rule) {
    if (contributors.stream().noneMatch(known -> known.text().equals(contributor.text()))) {
      contributors.add(contributor);
    }
    mark(some, Role.CONTRIBUTOR, rule);
  }

  void paragraph(String text, Paragraph.Kind kind, List<Line> some, String rule) {
    paragraphs.add(new Paragraph(text, kind, Wrapping.numbers(some)));
    mark(some, kind == Paragraph.Kind.SUBHEADING ? Role.SUBHEADING : Role.PARAGRAPH, rule);
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /// Whether there is enough for an article: a headline someone wrote, or text.
  boolean holdsArticle() {
    return headline.isPresent() || !paragraphs.isEmpty();
  }

  /// The roles so far; lines without one are *unread*.
  List<Mark> marks() {
    for (var line : lines) {
      if (!line.blank() && !marked(line)) {
        mark(line, Role.UNREAD, "unknown");
      }
    }
    return List.copyOf(marks.values());
  }

  Article build(String layout, String file, String sha256) {
    var roles = marks();
    var own = lines.stream().filter(this::own).toList();
    var texts = paragraphs.stream().map(Paragraph::text).toList();
    var digest = ArticleId.digest(own.stream().map(Line::text).toList());
    var place = new Place(file, own.getFirst().number(), own.getLast().number(), sha256);
    return new Article(
        ArticleId.of(digest),
        digest,
        List.of(place),
        layout,
        language.or(() -> Language.of(texts)),
        headline.or(this::inferredHeadline),
        deck,
        byline,
        dateline,
        publication.or(() -> Papers.publisher(paragraphs)),
        section,
        published,
        byline.map(found -> Bylines.authors(found.value())).orElse(List.of()),
        captions,
        paragraphs,
        contributors,
        Dates.latestIn(texts),
        texts.stream().mapToInt(Line::words).sum(),
        roles.stream()
            .filter(m -> m.line() >= place.firstLine() && m.line() <= place.lastLine())
            .toList());
  }

  private boolean own(Line line) {
    var mark = marks.get(line.number());
    return mark != null && mark.role().ofArticle();
  }

  private Optional<Found<String>> inferredHeadline() {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
        .findFirst()
        .or(() -> paragraphs.stream().findFirst())
        .map(first ->
            new Found<>(
                Headlines.inferred(first.text()),
                Certainty.INFERRED,
                first.lines(),
                "first-paragraph"));
  }
}
