package pressmark.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where articles begin when only blank lines and shape tell: after a gap wider than those
/// between paragraphs, or before lines that look like headlines and change the subject.
final class Gaps {
  private static final int BEFORE = 10;
  private static final int AFTER = 5;
  private static final double NEEDED = 2;

  /// A run of lines without a blank.
  ///
  /// @param at index of its first line
  /// @param gap how many blank lines stand before it
  /// @param head its beginning, which may be a headline
  /// @param like whether that looks like a headline
  private record Block(int at, int end, int gap, String head, boolean like) {}

  private final List<Line> lines;
  private final List<Block> blocks;
  private final int paragraphGap;
  private final Cohesion cohesion;

  private Gaps(List<Line> lines, int head) {
    this.lines = lines;
    this.blocks = blocks(lines, head, Wrapping.of(lines.subList(head, lines.size())));
    this.paragraphGap = paragraphGap();
    this.cohesion = new Cohesion(blocks.stream().map(this::text).toList());
  }

  /// The indexes where further articles begin, ascending.
  ///
  /// @param head how many lines belong to a head that was recognised already
  static List<Integer> starts(List<Line> lines, int head) {
    var gaps = new Gaps(lines, head);
    return gaps.blocks.size() < 2 ? List.of() : gaps.starts(head > 0);
  }

  private static List<Block> blocks(List<Line> lines, int from, Wrapping wrapping) {
    var blocks = new ArrayList<Block>();
    int gap = 0;
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).blank()) {
        gap++;
        continue;
      }
      int end = i;
      while (end < lines.size() && !lines.get(end).blank()) {
        end++;
      }
      blocks.add(block(lines, i, end, gap, wrapping));
      gap = 0;
      i = end - 1;
    }
    return blocks;
  }

  private static Block block(List<Line> lines, int at, int end, int gap, Wrapping wrapping) {
    boolean whole = wrapping.wrapped() && end - at <= 3;
    var own = lines.subList(at, end);
    var head = whole ? Wrapping.join(own) : lines.get(at).collapsed();
    boolean like =
        (whole || !wrapping.wrapped() || (end - at > 3 && furnished(own)))
            && Headlines.like(head)
            && Labelled.label(lines.get(at)).isEmpty()
            && Datelines.of(head).isEmpty()
            && !Captions.credited(head);
    return new Block(at, end, gap, head, like);
  }

  private static boolean furnished(List<Line> own) {
    return own.subList(1, Math.min(own.size(), 4)).stream().anyMatch(Head::furniture);
  }

  private String text(Block block) {
    return Wrapping.join(lines.subList(block.at(), block.end()));
  }

  /// The usual gap before blocks that cannot be headlines; none where every block can.
  private int paragraphGap() {
    Map<Integer, Integer> counts = new HashMap<>();
    blocks.stream()
        .skip(1)
        .filter(block -> !block.like())
        .forEach(block -> counts.merge(block.gap(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparingInt(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private List<Integer> starts(boolean headed) {
    boolean dense = dense(headed);
    var starts = new ArrayList<Integer>();
    int from = 0;
    for (int b = 1; b < blocks.size(); b++) {
      if (begins(b, from, dense)) {
        starts.add(above(b));
        from = b;
      }
    }
    return starts.isEmpty() && !headed ? headless() : starts;
  }

  /// A date, section or byline set above a headline after the gap is where the article begins.
  private int above(int b) {
    return blocks.get(b).at();
  }

  private boolean begins(int b, int from, boolean dense) {
    var block = blocks.get(b);
    int excess = block.gap() - paragraphGap;
    if (promotion(b) && excess >= 1) {
      return true;
    }
    if (!block.like()) {
      return excess >= 1 && leads(b);
    }
    double score = Math.min(2, Math.max(0, excess)) + shape(block.head()) + (announced(b) ? 2 : 0);
    score -= prose(b) || announced(b) ? 0 : 1.5;
    score -= closed(b - 1) ? 0 : 1.5;
    double likeness = likeness(from, b);
    score += likeness < .04 ? 1 : likeness < .1 ? .5 : likeness > .25 ? -1 : 0;
    if (excess <= 0 && !announced(b)) {
      return dense && score >= 1 && prose(b) && closed(b - 1) && Line.words(block.head()) >= 3;
    }
    return score >= NEEDED;
  }

  /// A promotion at the top of an article without a headline.
  private boolean promotion(int b) {
    var block = blocks.get(b);
    return Residue.promotion(block.head()) && block.end() - block.at() > 1 && closed(b - 1);
  }

  /// A block that begins with furniture and goes on with a headline.
  private boolean leads(int b) {
    var block = blocks.get(b);
    var first = lines.get(block.at());
    if (!Head.furniture(first) || Residue.is(first.text()) || !closed(b - 1)) {
      return false;
    }
    return block.end() - block.at() > 1
        ? Headlines.like(lines.get(block.at() + 1).text())
        : b + 1 < blocks.size() && blocks.get(b + 1).like();
  }

  private static double shape(String head) {
    int words = Line.words(head);
    return words >= 4 && head.length() >= 18 ? 1 : words >= 3 ? .5 : -.5;
  }

  private double likeness(int from, int b) {
    return cohesion.of(Math.max(from, b - BEFORE), b, Math.min(blocks.size(), b + AFTER));
  }

  /// Whether text follows the would-be headline.
  private boolean prose(int b) {
    var next = following(b);
    return (next.length() >= 60 && (Line.endsSentence(next) || next.length() > 200))
        || Datelines.of(next).isPresent();
  }

  /// Whether a byline, a date or a dateline follows the would-be headline.
  private boolean announced(int b) {
    var block = blocks.get(b);
    if (block.end() - block.at() > 1 && announces(lines.get(block.at() + 1))) {
      return true;
    }
    if (block.end() - block.at() == 1 && b + 1 < blocks.size()) {
      var next = blocks.get(b + 1);
      return (next.end() - next.at() <= 3 && announces(lines.get(next.at())))
          || Datelines.of(next.head()).isPresent();
    }
    return Datelines.of(following(b)).isPresent();
  }

  private static boolean announces(Line line) {
    return Bylines.is(line.text())
        || Dates.line(line.text()).isPresent()
        || Head.joint(line.text()).isPresent();
  }

  private String following(int b) {
    var block = blocks.get(b);
    boolean within = block.end() - block.at() > 1 && !block.head().equals(text(block));
    if (within) {
      return lines.get(block.at() + 1).text();
    }
    return b + 1 < blocks.size() ? text(blocks.get(b + 1)) : "";
  }

  /// Whether what stands before ends as articles end.
  private boolean closed(int b) {
    var last = lines.get(blocks.get(b).end() - 1);
    return last.endsSentence()
        || Head.furniture(last)
        || Contributors.is(last.text())
        || Labels.of(last.text()).isPresent()
        || Captions.credited(last.text());
  }

  /// Whether the file is a run of articles parted like paragraphs: its headline-like lines are as
  /// long as headlines and change the subject. Subheadings are shorter and do not.
  private boolean dense(boolean headed) {
    if (!headed && !blocks.getFirst().like()) {
      return false;
    }
    int count = 0;
    int longEnough = 0;
    double likeness = 0;
    int from = 0;
    for (int b = 1; b < blocks.size(); b++) {
      var block = blocks.get(b);
      if (block.like() && block.gap() <= paragraphGap && prose(b) && closed(b - 1)) {
        count++;
        longEnough += Line.words(block.head()) >= 4 ? 1 : 0;
        likeness += likeness(from, b);
        from = b;
      }
    }
    if (count == 0) {
      return false;
    }
    double mean = likeness / count;
    return longEnough >= count * .6 && mean <= (count >= 5 ? .13 : count >= 2 ? .09 : .05);
  }

  /// Articles without headlines, parted by one wide gap that nothing else uses.
  private List<Integer> headless() {
    var starts = new ArrayList<Integer>();
    int wide = blocks.stream().skip(1).mapToInt(Block::gap).max().orElse(0);
    double likeness = 0;
    for (int b = 1; b < blocks.size(); b++) {
      int gap = blocks.get(b).gap();
      if (gap == wide && closed(b - 1)) {
        starts.add(blocks.get(b).at());
        likeness += likeness(0, b);
      } else if (gap > Math.min(1, paragraphGap)) {
        return List.of();
      }
    }
    boolean apart = wide >= 3 && !starts.isEmpty() && !blocks.getFirst().like();
    return apart && likeness / starts.size() < .1 ? List.copyOf(starts) : List.of();
  }
}
