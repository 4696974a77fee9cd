package pressmark.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds where articles begin when only blank lines and shape tell: after a gap wider than those
/// between paragraphs, or before lines that look like headlines and change the subject.
final class Gaps {
  private static final int BEFORE = 10;
  private static final int AFTER = 5;
  private static final double NEEDED = 2;
  private static final Pattern ASKED = Pattern.compile(".*[?؟]['\"”’»]?!?");
  private static final int MOST_HEADS = 6;
  private static final int MANY = 8;

  private final List<Line> lines;
  private final List<Block> blocks;
  private final int paragraphGap;
  private final int usualGap;
  private Optional<Cohesion> cohesion = Optional.empty();

  private Gaps(List<Line> lines, int head) {
    this.lines = lines;
    this.blocks = Block.all(lines, head, Wrapping.of(lines.subList(head, lines.size())));
    this.paragraphGap = paragraphGap();
    this.usualGap = usualGap();
  }

  /// The indexes where further articles begin, ascending.
  ///
  /// @param head how many lines belong to a head that was recognised already
  /// @param parted whether separators part the file: then only wide gaps are looked at
  static List<Integer> starts(List<Line> lines, int head, boolean parted) {
    var gaps = new Gaps(lines, head);
    return gaps.blocks.size() < 2 ? List.of() : gaps.starts(head > 0, parted);
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

  /// The gap before most of what can be headlines, when it is wider than those between paragraphs
  /// and used for little else; else wider than any.
  private int usualGap() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (var block : blocks) {
      if (block.gap() > paragraphGap) {
        counts.merge(block.gap(), block.like() ? 1 : -2, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 3)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Integer.MAX_VALUE);
  }

  private List<Integer> starts(boolean headed, boolean parted) {
    int dense = headed || parted ? 0 : dense();
    int narrowest = parted ? paragraphGap + 2 : 0;
    var starts = new ArrayList<Integer>();
    int from = 0;
    for (int b = 1; b < blocks.size(); b++) {
      if (blocks.get(b).gap() >= narrowest && begins(b, from, dense)) {
        starts.add(above(b));
        from = b;
      }
    }
    return starts.isEmpty() && !headed && !parted ? headless() : starts;
  }

  /// A date, section or byline set above a headline after the gap is where the article begins.
  private int above(int b) {
    return blocks.get(b).at();
  }

  private boolean begins(int b, int from, int dense) {
    var block = blocks.get(b);
    int excess = block.gap() - paragraphGap;
    if (promotion(b) && excess >= 1) {
      return true;
    }
    if (following(b).matches("\\p{Ll}.*") || !told(from, b)) {
      return false;
    }
    if (!block.like()) {
      return excess >= 1 && leads(b);
    }
    double score = Math.min(2, Math.max(0, excess)) + shape(block.head()) + (announced(b) ? 2 : 0);
    double doubt = excess >= 1 && block.gap() >= usualGap ? .5 : excess >= 2 ? .75 : 1.5;
    score -= prose(b) || announced(b) ? 0 : doubt;
    score -= closed(b - 1) ? 0 : doubt;
    double likeness = likeness(from, b);
    if (excess <= 0 && !announced(b)) {
      boolean closed = Line.endsSentence(block.head());
      boolean asked = ASKED.matcher(block.head()).matches() && likeness < .2;
      return dense >= MANY ? run(b) : dense > 0 && (!closed || asked) && plain(b) && likeness < .6;
    }
    score += likeness < .04 ? 1 : likeness < .1 ? .5 : likeness > .25 ? -doubt : 0;
    return score >= NEEDED;
  }

  /// Whether the article so far has text: until then, what follows belongs to its head.
  private boolean told(int from, int b) {
    return b - from > MOST_HEADS || blocks.subList(from, b).stream().anyMatch(this::told);
  }

  private boolean told(Block block) {
    return lines.subList(block.at(), block.end()).stream().anyMatch(Gaps::sentence)
        || (text(block).length() > 60 && Line.endsSentence(text(block)));
  }

  private static boolean sentence(Line line) {
    return line.endsSentence() && line.text().length() > 30;
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
    double length = words >= 4 && head.length() >= 18 ? 1 : words >= 3 ? .5 : -.5;
    return length - (ASKED.matcher(head).matches() ? .5 : head.endsWith("!") ? 1.5 : 0);
  }

  private double likeness(int from, int b) {
    if (cohesion.isEmpty()) {
      cohesion = Optional.of(new Cohesion(blocks.stream().map(this::text).toList()));
    }
    return cohesion.get().of(Math.max(from, b - BEFORE), b, Math.min(blocks.size(), b + AFTER));
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
    if (block.end() - block.at() > 1 && Head.announces(lines.get(block.at() + 1))) {
      return true;
    }
    if (block.end() - block.at() == 1 && b + 1 < blocks.size()) {
      var next = blocks.get(b + 1);
      return (next.end() - next.at() <= 3 && Head.announces(lines.get(next.at())))
          || Datelines.of(next.head()).isPresent();
    }
    return Datelines.of(following(b)).isPresent();
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

  /// Whether a would-be headline stands between whole paragraphs and has words enough.
  private boolean plain(int b) {
    return prose(b) && closed(b - 1) && Line.words(blocks.get(b).head()) >= 3;
  }

  /// In a long run of articles, a headline may follow a line that ends no sentence, or repeat the
  /// story before it.
  private boolean run(int b) {
    boolean after = closed(b - 1) || blocks.get(b - 1).like();
    return after
        && following(b).length() >= 40
        && Line.words(blocks.get(b).head()) >= 3
        && (Line.endsSentence(following(b)) || following(b).length() > 60);
  }

  /// How many would-be headlines stand after a wider gap than paragraphs do.
  private int wide() {
    int wide = 0;
    for (int b = 1; b < blocks.size(); b++) {
      var block = blocks.get(b);
      wide += block.like() && block.gap() > paragraphGap && prose(b) ? 1 : 0;
    }
    return wide;
  }

  /// How many headlines stand among paragraphs where the file is a run of articles parted like
  /// paragraphs: they are as long as headlines and change the subject. Subheadings are shorter and
  /// do not; then 0.
  private int dense() {
    if (!blocks.getFirst().like()) {
      return 0;
    }
    int count = 0;
    int longEnough = 0;
    double likeness = 0;
    int from = 0;
    for (int b = 1; b < blocks.size(); b++) {
      var block = blocks.get(b);
      if (block.like()
          && block.gap() <= paragraphGap
          && plain(b)
          && !Line.endsSentence(block.head())) {
        count++;
        longEnough += Line.words(block.head()) >= 4 ? 1 : 0;
        likeness += likeness(from, b);
        from = b;
      }
    }
    if (count < 2 || count < 4 * wide()) {
      return 0;
    }
    double mean = likeness / count;
    double most = count >= MANY ? .3 : count >= 4 ? .16 : .09;
    return longEnough >= count * .6 && mean <= most ? count : 0;
  }

  /// Articles without headlines, parted by one wide gap that nothing else uses.
  private List<Integer> headless() {
    var starts = new ArrayList<Integer>();
    int wide = blocks.stream().skip(1).mapToInt(Block::gap).max().orElse(0);
    if (wide < 3 || blocks.getFirst().like()) {
      return List.of();
    }
    double likeness = 0;
    for (int b = 1; b < blocks.size(); b++) {
      int gap = blocks.get(b).gap();
      if (Contributors.is(blocks.get(b).head())) {
        continue;
      }
      if (gap == wide && closed(b - 1)) {
        starts.add(blocks.get(b).at());
        likeness += likeness(0, b);
      } else if (gap > Math.min(1, paragraphGap)) {
        return List.of();
      }
    }
    return likeness < starts.size() * .1 ? List.copyOf(starts) : List.of();
  }
}
