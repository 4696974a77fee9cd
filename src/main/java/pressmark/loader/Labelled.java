package pressmark.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressmark.article.Paragraph.Kind;
import pressmark.article.Role;

/// Articles under a head of `Label: value` lines, in any order and several languages.
final class Labelled implements Layout {
  private static final Set<String> STRONG =
      Set.of("headline", "byline", "date", "publication", "section", "deck");
  private static final int LONGEST_VALUE = 400;

  private final Run run;

  Labelled(Run run) {
    this.run = run;
  }

  @Override
  public String name(Draft draft) {
    return "labelled";
  }

  /// A head of labels: from the line its article begins with to the line after its last label.
  record Run(int start, int end, Set<String> fields) {
    Run moved(int by) {
      return new Run(start + by, end + by, fields);
    }

    boolean heads() {
      long strong = fields.stream().filter(STRONG::contains).count();
      return fields.contains("headline") || strong >= 2;
    }
  }

  /// The heads in a run of lines, in order. Labels at the foot of an article are no head.
  static List<Run> find(List<Line> lines) {
    var heads = new ArrayList<Run>();
    for (var run : runs(lines)) {
      if (run.heads() && followsSuit(heads, run)) {
        heads.add(headed(lines, run, heads.isEmpty() ? 0 : heads.getLast().end()));
      }
    }
    return heads;
  }

  private static boolean followsSuit(List<Run> heads, Run run) {
    if (heads.isEmpty() || run.fields().contains("headline")) {
      return true;
    }
    var first = new HashSet<>(heads.getFirst().fields());
    if (first.contains("headline")) {
      return false;
    }
    int all = first.size() + run.fields().size();
    first.retainAll(run.fields());
    return 2 * first.size() >= all - first.size();
  }

  private static List<Run> runs(List<Line> lines) {
    var runs = new ArrayList<Run>();
    int start = -1;
    int end = -1;
    var fields = new HashSet<String>();
    for (int i = 0; i <= lines.size(); i++) {
      boolean over = i == lines.size();
      if (!over && lines.get(i).blank()) {
        continue;
      }
      var label = over ? Optional.<Labels>empty() : label(lines.get(i));
      boolean goesOn = start >= 0 && !over && (label.isPresent() || loose(lines, i, end));
      boolean again =
          label.isPresent()
              && fields.contains(label.get().field())
              && i - end > 1
              && STRONG.contains(label.get().field());
      if (start >= 0 && (!goesOn || again || fields.contains("body"))) {
        runs.add(new Run(start, end + 1, Set.copyOf(fields)));
        start = -1;
        fields.clear();
      }
      if (label.isPresent()) {
        start = start < 0 ? i : start;
        end = i;
        fields.add(label.get().field());
      } else if (goesOn && start >= 0) {
        end = i;
        fields.add(Bylines.is(lines.get(i).text()) ? "byline" : "continued");
      }
    }
    return runs;
  }

  static Optional<Labels> label(Line line) {
    return Labels.of(line.text()).filter(l -> l.value().length() <= LONGEST_VALUE || l.is("body"));
  }

  /// An unlabelled byline or date among labels, or the value of a label that has none on its line.
  private static boolean loose(List<Line> lines, int i, int end) {
    var line = lines.get(i);
    if (i - end > 2) {
      return false;
    }
    var before = label(lines.get(end));
    boolean value =
        before.filter(l -> l.value().isEmpty() && !l.is("body")).isPresent() && i == end + 1;
    boolean labelsFollow = i + 1 < lines.size() && label(lines.get(i + 1)).isPresent();
    boolean goesOn = i == end + 1 && labelsFollow && line.text().length() <= 160;
    return value || goesOn || Bylines.is(line.text()) || Dates.line(line.text()).isPresent();
  }

  /// A headline or byline without a label right above the labels belongs to the head.
  private static Run headed(List<Line> lines, Run run, int floor) {
    int start = run.start();
    int steps = 0;
    for (int i = run.start() - 1; i >= floor && steps < 3; i--) {
      var line = lines.get(i);
      if (line.blank()) {
        if (i + 1 < lines.size() && i > 0 && lines.get(i - 1).blank()) {
          break;
        }
        continue;
      }
      boolean about = Bylines.is(line.text()) || Dates.line(line.text()).isPresent();
      boolean title =
          !run.fields().contains("headline") && Headlines.like(line.text()) && first(lines, i);
      if (!about && !title) {
        break;
      }
      steps++;
      start = i;
      if (title) {
        break;
      }
    }
    return new Run(start, run.end(), run.fields());
  }

  private static boolean first(List<Line> lines, int i) {
    return i == 0 || lines.get(i - 1).blank();
  }

  @Override
  public void read(List<Line> lines, Draft draft) {
    new Head(draft, lines.subList(0, run.start())).above(0);
    int at = run.start();
    while (at < run.end()) {
      at = head(lines, at, run, draft);
    }
    var rest = lines.subList(run.end(), lines.size());
    int text = unlabelled(rest, draft);
    int foot = foot(rest, text, draft);
    var body = rest.subList(text, foot);
    Body.read(draft, body, Wrapping.of(body));
  }

  /// Reads a line of the head; gives the index of the next to read.
  private static int head(List<Line> lines, int at, Run run, Draft draft) {
    var line = lines.get(at);
    var label = line.blank() ? Optional.<Labels>empty() : label(line);
    if (label.isEmpty()) {
      if (!line.blank()) {
        loose(line, draft);
      }
      return at + 1;
    }
    int end = at + 1;
    var value = new ArrayList<>(List.of(label.get().value()));
    while (end < run.end()
        && !lines.get(end).blank()
        && label(lines.get(end)).isEmpty()
        && continued(lines.get(end), label.get())) {
      value.add(lines.get(end).collapsed());
      end++;
    }
    set(label.get(), String.join(" ", value).strip(), lines.subList(at, end), draft);
    return end;
  }

  private static boolean continued(Line line, Labels label) {
    return label.value().isEmpty()
        || (!Bylines.is(line.text()) && Dates.line(line.text()).isEmpty());
  }

  private static void loose(Line line, Draft draft) {
    if (new Head(draft, List.of(line)).above(0) == 0) {
      if (!draft.hasHeadline() && Headlines.like(line.text())) {
        draft.headline(line.collapsed(), List.of(line), "line-above-labels");
      } else {
        draft.mark(line, Role.LABEL, "label");
      }
    }
  }

  /// Gives the value of a label its place in the draft. The line's role follows from the label.
  static void set(Labels label, String value, List<Line> own, Draft draft) {
    var line = own.getFirst();
    draft.mark(own, Role.LABEL, "label:" + label.label());
    if (value.isEmpty()) {
      return;
    }
    var rule = "label:" + label.label();
    switch (label.field()) {
      case "headline" -> {
        if (!draft.hasHeadline()) {
          draft.headline(value, own, rule);
        }
      }
      case "deck" -> draft.deck(value, own, rule);
      case "byline" -> draft.byline(value, line, rule);
      case "publication" -> draft.publication(value, line, rule);
      case "section" -> draft.section(value, line, rule);
      case "dateline" -> {
        draft.dateline(value, line, rule);
        draft.mark(own, Role.DATELINE, rule);
      }
      case "date" -> date(value, line, rule, draft);
      case "language" -> Language.named(value).ifPresent(draft::language);
      case "caption" -> draft.caption(own, rule);
      case "contributor" ->
          draft.contributor(Contributors.of(value, Wrapping.numbers(own)), own, rule);
      case "body" -> draft.paragraph(value, Kind.PARAGRAPH, own, rule);
      default -> draft.mark(own, Role.LABEL, rule);
    }
  }

  private static void date(String value, Line line, String rule, Draft draft) {
    Dates.line(value)
        .ifPresentOrElse(
            date -> draft.published(date, line, rule),
            () ->
                draft.warn(
                    "Line " + line.number() + ": “" + value + "” could not be read as a date."));
  }

  /// Lines between the labels and the text: a byline, or the headline where no label gave it.
  private static int unlabelled(List<Line> rest, Draft draft) {
    int at = new Head(draft, rest).above(0);
    if (!draft.hasHeadline()) {
      var wrapping = Wrapping.of(rest);
      int end = PlainLayout.headline(rest, at, wrapping);
      if (end > at) {
        draft.headline(Wrapping.join(rest.subList(at, end)), rest.subList(at, end), "first-line");
      }
      at = end;
    }
    return new Head(draft, rest).above(at);
  }

  /// Labels below the text; gives the index where they begin.
  private static int foot(List<Line> rest, int text, Draft draft) {
    int foot = rest.size();
    for (int i = rest.size() - 1; i > text; i--) {
      var line = rest.get(i);
      if (!line.blank()) {
        var label = label(line).filter(l -> !l.is("body") && !l.is("caption") && !l.is("headline"));
        if (label.isEmpty()) {
          break;
        }
        set(label.get(), label.get().value(), List.of(line), draft);
        foot = i;
      }
    }
    return foot;
  }
}
