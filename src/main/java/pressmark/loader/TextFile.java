package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import pressmark.article.Article;
import pressmark.article.Mark;
import pressmark.article.Place;
import pressmark.article.Role;

/// A text file taken apart, or a piece of one: its articles, and the role of every line.
final class TextFile {
  private final SourceText source;
  private final List<Article> articles = new ArrayList<>();
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();
  private OptionalInt promised = OptionalInt.empty();
  private OptionalInt counted = OptionalInt.empty();
  private Passages.Shape shape = new Passages.Shape(0, 0);
  private boolean separated;

  private TextFile(SourceText source) {
    this.source = source;
  }

  static TextFile of(SourceText source) {
    var file = new TextFile(source);
    if (NexisUni.recognises(source.lines())) {
      file.nexis();
    } else {
      file.plain(source.lines());
    }
    return file;
  }

  /// A piece of a large file, which begins and ends where articles do.
  static TextFile of(Pieces.Piece piece, Outline outline) {
    var file = new TextFile(piece.source());
    if (outline.nexis()) {
      file.nexis();
    } else {
      var passages = file.passages(piece.source().lines(), piece.separators(), outline.separated());
      file.add(passages, outline.headless());
    }
    return file;
  }

  private void nexis() {
    var parts = NexisExport.of(source.lines());
    parts.cover().forEach(line -> set(line, Role.COVER, "cover-page"));
    promised = parts.expected();
    for (var part : parts.documents()) {
      part.end().ifPresent(line -> set(line, Role.SEPARATOR, "end-of-document"));
      add(new Passage(part.lines(), new NexisUni()));
    }
    if (!parts.rest().isEmpty()) {
      plain(parts.rest());
    }
  }

  private void plain(List<Line> lines) {
    var separators = Separators.find(lines);
    var passages = passages(lines, separators, !separators.at().isEmpty());
    add(passages, shape.headless());
  }

  private List<Passage> passages(List<Line> lines, Separators separators, boolean parted) {
    separators.at().forEach(i -> set(lines.get(i), Role.SEPARATOR, "separator"));
    separators.inside().forEach(i -> set(lines.get(i), Role.SEPARATOR, "rule"));
    separated = !separators.at().isEmpty();
    counted = separators.expected();
    var sections = new ArrayList<List<Line>>();
    var section = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      if (separators.at().contains(i) || (lines.get(i).pageBreak() && !section.isEmpty())) {
        sections.add(List.copyOf(section));
        section.clear();
      }
      if (!separators.at().contains(i)) {
        section.add(
            separators.inside().contains(i) ? Line.of(lines.get(i).number(), "") : lines.get(i));
      }
    }
    sections.add(List.copyOf(section));
    var passages = sections.stream().flatMap(part -> Passages.of(part, parted).stream()).toList();
    shape = Passages.Shape.of(passages);
    return passages;
  }

  private void add(List<Passage> passages, boolean headless) {
    Passages.alike(passages, headless).forEach(this::add);
  }

  private void add(Passage passage) {
    var draft = new Draft(passage.lines());
    passage.layout().read(passage.lines(), draft);
    var file = source.file();
    if (draft.holdsArticle()) {
      articles.add(draft.build(passage.layout().name(draft), file.name(), file.sha256()));
    }
    draft.marks().forEach(mark -> marks.put(mark.line(), mark));
    warnings.addAll(draft.warnings());
  }

  private void set(Line line, Role role, String rule) {
    marks.put(line.number(), new Mark(line.number(), role, rule));
  }

  /// The articles, not yet given what siblings share.
  List<Article> articles() {
    return articles.stream().map(a -> a.marked(between(a.places().getFirst()))).toList();
  }

  /// The roles of all lines from an article's first to its last, rules that stand within it too.
  private List<Mark> between(Place place) {
    return List.copyOf(marks.subMap(place.firstLine(), true, place.lastLine(), true).values());
  }

  List<Mark> marks() {
    return List.copyOf(marks.values());
  }

  SourceText source() {
    return source;
  }

  /// How many articles the covers of an export promise.
  OptionalInt promised() {
    return promised;
  }

  /// How many articles its counters count.
  OptionalInt counted() {
    return counted;
  }

  Passages.Shape shape() {
    return shape;
  }

  boolean separated() {
    return separated;
  }

  List<String> warnings() {
    return warnings;
  }
}
