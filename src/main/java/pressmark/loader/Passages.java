package pressmark.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/// Parts a run of lines that no separator parts into the passages of its articles: by repeated
/// headlines and heads of labels, else by blank lines and shape.
final class Passages {
  private static final int FEWEST_ALIKE = 5;

  /// A head that says how its article is read.
  ///
  /// @param layout the layout, given how far the head moves when its passage begins elsewhere
  private record Headed(int start, int end, IntFunction<Layout> layout) {}

  private Passages() {}

  /// The passages of a run of lines, in order.
  ///
  /// @param parted whether separators part the file's articles: then only wide gaps do
  static List<Passage> of(List<Line> lines, boolean parted) {
    var taken = new ArrayList<Headed>();
    for (var run : Labelled.find(lines)) {
      taken.add(new Headed(run.start(), run.end(), by -> new Labelled(run.moved(by))));
    }
    for (var block : HeadlineBlock.find(lines)) {
      boolean free =
          taken.stream().noneMatch(t -> block.start() < t.end() && t.start() < block.text());
      if (free) {
        taken.add(
            new Headed(block.start(), block.text(), by -> new RepeatedHeadline(block.moved(by))));
      }
    }
    taken.sort(Comparator.comparingInt(Headed::start));
    var passages = new ArrayList<Passage>();
    int from = 0;
    Layout layout = new PlainLayout(false);
    int head = 0;
    for (var range : taken) {
      int start = furnished(lines, Math.max(from, head), range.start());
      add(passages, lines.subList(from, start), head - from, layout, parted);
      from = start;
      head = range.end();
      layout = range.layout().apply(-start);
    }
    add(passages, lines.subList(from, lines.size()), head - from, layout, parted);
    return passages;
  }

  /// How many plain passages there are, and how many of them have a headline.
  record Shape(long plain, long headed) {
    static Shape of(List<Passage> passages) {
      var plain =
          passages.stream().filter(passage -> passage.layout() instanceof PlainLayout).toList();
      long headed = plain.stream().filter(passage -> PlainLayout.headed(passage.lines())).count();
      return new Shape(plain.size(), headed);
    }

    Shape and(Shape more) {
      return new Shape(plain + more.plain, headed + more.headed);
    }

    /// Whether nearly all plain passages of a file have no headline.
    boolean headless() {
      return plain >= FEWEST_ALIKE && headed * 5 <= plain;
    }
  }

  /// In a file that is headless, plain passages need better evidence for their headlines.
  static List<Passage> alike(List<Passage> passages, boolean headless) {
    return passages.stream()
        .map(p ->
            headless && p.layout() instanceof PlainLayout
                ? new Passage(p.lines(), new PlainLayout(true))
                : p)
        .toList();
  }

  /// A date, section or byline set right above a headline belongs to it, not to what stands before.
  private static int furnished(List<Line> lines, int from, int start) {
    int first = start;
    for (int i = start - 1; i >= from && !lines.get(i).blank(); i--) {
      if (!Head.furniture(lines.get(i))) {
        return start;
      }
      first = i;
    }
    return first;
  }

  private static void add(
      List<Passage> passages, List<Line> lines, int head, Layout layout, boolean parted) {
    if (lines.stream().allMatch(Line::blank)) {
      return;
    }
    int from = 0;
    var starts = Gaps.starts(lines, Math.max(0, head), parted);
    for (int start : starts) {
      passages.add(
          new Passage(lines.subList(from, start), from == 0 ? layout : new PlainLayout(false)));
      from = start;
    }
    passages.add(
        new Passage(
            lines.subList(from, lines.size()), from == 0 ? layout : new PlainLayout(false)));
  }
}
