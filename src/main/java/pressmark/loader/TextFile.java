package pressmark.loader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import pressmark.article.Article;
import pressmark.article.Mark;
import pressmark.article.Place;
import pressmark.article.Role;
import pressmark.article.SourceFile;

/// A text file taken apart: its articles, and the role of every line.
final class TextFile {
  private final SourceText source;
  private final List<Article> articles = new ArrayList<>();
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();
  private final Set<String> layouts = new LinkedHashSet<>();
  private final List<String> warnings = new ArrayList<>();
  private OptionalInt expected = OptionalInt.empty();
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

  private void nexis() {
    var parts = NexisExport.of(source.lines());
    parts.cover().forEach(line -> set(line, Role.COVER, "cover-page"));
    expected = parts.expected();
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
    separators.at().forEach(i -> set(lines.get(i), Role.SEPARATOR, "separator"));
    separators.inside().forEach(i -> set(lines.get(i), Role.SEPARATOR, "rule"));
    separated |= !separators.at().isEmpty();
    expected = expected.isPresent() ? expected : separators.expected();
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
    var passages =
        sections.stream().flatMap(part -> Passages.of(part, separated).stream()).toList();
    Passages.alike(passages).forEach(this::add);
  }

  private void add(Passage passage) {
    var draft = new Draft(passage.lines());
    passage.layout().read(passage.lines(), draft);
    var file = source.file();
    if (draft.holdsArticle()) {
      var layout = passage.layout().name(draft);
      layouts.add(layout);
      articles.add(draft.build(layout, file.name(), file.sha256()));
    }
    draft.marks().forEach(mark -> marks.put(mark.line(), mark));
    warnings.addAll(draft.warnings());
  }

  private void set(Line line, Role role, String rule) {
    marks.put(line.number(), new Mark(line.number(), role, rule));
  }

  List<Article> articles() {
    var whole = articles.stream().map(a -> a.marked(between(a.places().getFirst()))).toList();
    return Siblings.share(whole);
  }

  /// The roles of all lines from an article's first to its last, rules that stand within it too.
  private List<Mark> between(Place place) {
    return List.copyOf(marks.subMap(place.firstLine(), true, place.lastLine(), true).values());
  }

  List<Mark> marks() {
    return List.copyOf(marks.values());
  }

  SourceFile file() {
    return source.file();
  }

  OptionalInt expected() {
    return expected;
  }

  String layout() {
    var names = String.join(" + ", layouts);
    return separated ? "separated: " + names : names;
  }

  List<String> warnings() {
    return warnings;
  }
}
