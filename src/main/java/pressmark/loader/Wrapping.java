package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How lines make paragraphs: each line one, or lines broken at one width and joined again.
///
/// @param wrapped whether lines were broken at a width
/// @param width the width they were broken at, in characters; 0 when they were not
record Wrapping(boolean wrapped, int width) {
  static final Wrapping NONE = new Wrapping(false, 0);
  private static final int NARROWEST = 30;
  private static final int WIDEST = 140;
  private static final Set<String> AFTER_HANGING_HYPHEN =
      Set.of("and", "or", "to", "und", "oder", "et", "ou", "y", "o", "en", "of", "bis");

  /// Lines were broken at a width when nearly every line that another follows could not have taken
  /// the next line's first word, and most of them end inside a sentence.
  static Wrapping of(List<Line> lines) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST) {
      return NONE;
    }
    int pairs = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      var next = lines.get(i + 1);
      boolean indented = next.indent() >= line.indent() + 2;
      if (line.blank() || next.blank() || indented) {
        continue;
      }
      pairs++;
      full += fits(line, next, width * 9 / 10) ? 0 : 1;
      open += line.endsSentence() ? 0 : 1;
    }
    boolean wrapped = pairs >= 2 && full >= pairs * .7 && open >= pairs * .5;
    return wrapped ? new Wrapping(true, width) : NONE;
  }

  private static int width(List<Line> lines) {
    var lengths = lines.stream().filter(l -> !l.blank()).map(Wrapping::length).sorted().toList();
    if (lengths.isEmpty()) {
      return 0;
    }
    return lengths.get(Math.min(lengths.size() - 1, (int) (lengths.size() * .99)));
  }

  private static int length(Line line) {
    return line.indent() + line.text().length();
  }

  /// Whether the next line's first word would have fitted on the line.
  private static boolean fits(Line line, Line next, int width) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return length(line) + 1 + word <= width;
  }

  /// Whether the line before an index was broken at the width and goes on in the line there.
  boolean goesOn(List<Line> lines, int index) {
    return wrapped
        && index > 0
        && index < lines.size()
        && !lines.get(index).blank()
        && !fits(lines.get(index - 1), lines.get(index), width * 9 / 10);
  }

  /// Parts lines into paragraphs. Blank lines part them; where lines were broken, so do an indent
  /// and a line that ends its sentence early.
  List<List<Line>> paragraphs(List<Line> lines) {
    var paragraphs = new ArrayList<List<Line>>();
    var current = new ArrayList<Line>();
    for (var line : lines) {
      if (line.blank() || (!current.isEmpty() && !joins(current, line))) {
        if (!current.isEmpty()) {
          paragraphs.add(List.copyOf(current));
        }
        current.clear();
      }
      if (!line.blank()) {
        current.add(line);
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(List.copyOf(current));
    }
    return paragraphs;
  }

  private boolean joins(List<Line> current, Line next) {
    if (!wrapped) {
      return false;
    }
    var last = current.getLast();
    if (last.number() + 1 != next.number()) {
      return false;
    }
    if (Headlines.bullet(next.text()) && (last.text().endsWith(":") || fits(last, next, width))) {
      return false;
    }
    boolean indented =
        next.indent() >= last.indent() + 2 && !(current.size() == 1 && hangs(current, next));
    boolean early = last.endsSentence() && fits(last, next, width * 3 / 4);
    return !indented && !early;
  }

  private static boolean hangs(List<Line> current, Line next) {
    return Headlines.bullet(current.getFirst().text()) && next.indent() <= 6;
  }

  /// The text of a paragraph's lines. A word broken at its own hyphen keeps it.
  static String join(List<Line> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      var next = line.collapsed();
      if (!text.isEmpty() && !hyphenated(text, next)) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  private static boolean hyphenated(StringBuilder text, String next) {
    int end = text.length() - 1;
    if (text.charAt(end) == '\u00AD') {
      text.setLength(end);
      return true;
    }
    if (text.charAt(end) != '-' || end == 0 || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return false;
    }
    int space = next.indexOf(' ');
    var word = (space < 0 ? next : next.substring(0, space)).toLowerCase(Locale.ROOT);
    return Character.isLetterOrDigit(next.charAt(0)) && !AFTER_HANGING_HYPHEN.contains(word);
  }

  static List<Integer> numbers(List<Line> lines) {
    return lines.stream().map(Line::number).collect(Collectors.toUnmodifiableList());
  }
}
