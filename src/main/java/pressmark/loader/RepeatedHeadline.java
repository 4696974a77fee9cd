package pressmark.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressmark.article.Role;

/// Articles whose headline stands twice: a short line, then captions and page furniture, then the
/// same line again, then perhaps the captions again, then the text.
final class RepeatedHeadline implements Layout {
  private static final int WINDOW = 18;
  private static final int MOST_AFTER = 60;
  private static final int LONGEST = 300;
  private static final int SHORTEST_KEY = 2;
  private static final int SHORT_KEY = 5;
  private static final int MOST_UNKNOWN = 3;

  /// The block that begins an article.
  ///
  /// @param start index of the headline
  /// @param rows how many lines the headline has
  /// @param again index of the headline's repeat
  /// @param text index of the first line after the block
  record Twice(int start, int rows, int again, int text) {}

  @Override
  public String name(Draft draft) {
    return "repeated-headline";
  }

  /// The blocks in a run of lines, in order, none overlapping.
  static List<Twice> find(List<Line> lines) {
    var sure = find(lines, false);
    return sure.isEmpty() ? first(lines) : find(lines, true);
  }

  /// At the top of a file, and where others of its kind were found, less evidence is enough.
  private static List<Twice> first(List<Line> lines) {
    var loose = find(lines, true);
    boolean top =
        !loose.isEmpty()
            && lines.subList(0, loose.getFirst().start()).stream().allMatch(Line::blank);
    return top ? loose : List.of();
  }

  private static List<Twice> find(List<Line> lines, boolean loose) {
    var blocks = new ArrayList<Twice>();
    var keys = lines.stream().map(Line::key).toList();
    for (int i = 0; i < lines.size(); i++) {
      var block = at(lines, keys, i, loose);
      if (block.isPresent()) {
        blocks.add(block.get());
        i = block.get().text() - 1;
      }
    }
    return blocks;
  }

  private static Optional<Twice> at(List<Line> lines, List<String> keys, int i, boolean loose) {
    var line = lines.get(i);
    if (line.blank()
        || keys.get(i).length() < SHORTEST_KEY
        || line.text().length() > LONGEST
        || (line.text().length() > 130 && line.endsSentence())
        || Head.furniture(line)) {
      return Optional.empty();
    }
    int seen = 0;
    for (int j = i + 1; j < lines.size() && seen <= WINDOW; j++) {
      seen += lines.get(j).blank() ? 0 : 1;
      if (keys.get(j).equals(keys.get(i)) && between(lines, keys, i, j, loose)) {
        int rows = rows(lines, keys, i, j);
        return Optional.of(new Twice(i, rows, j, after(lines, keys, i, j + rows)));
      }
    }
    return Optional.empty();
  }

  /// A headline of several lines: they follow each other both times and are no captions.
  private static int rows(List<Line> lines, List<String> keys, int i, int j) {
    int rows = 1;
    while (i + rows < j
        && j + rows < lines.size()
        && rows < 3
        && !keys.get(i + rows).isEmpty()
        && keys.get(i + rows).equals(keys.get(j + rows))
        && !captionLike(lines, keys, i + rows)
        && !Head.furniture(lines.get(i + rows))
        && (i + rows + 1 >= lines.size() || lines.get(i + rows + 1).blank())) {
      rows++;
    }
    return rows;
  }

  private static boolean captionLike(List<Line> lines, List<String> keys, int i) {
    var line = lines.get(i);
    return Captions.credited(line.text())
        || line.endsSentence()
        || (i + 1 < keys.size() && keys.get(i + 1).equals(keys.get(i)));
  }

  private static boolean between(List<Line> lines, List<String> keys, int i, int j, boolean loose) {
    boolean standsApart = i == 0 || lines.get(i - 1).blank() || lines.get(i - 1).endsSentence();
    int unknown = 0;
    int known = 0;
    for (int k = i + 1; k < j; k++) {
      var line = lines.get(k);
      if (line.blank()) {
        continue;
      }
      if (Head.furniture(line) || Captions.credited(line.text()) || twice(keys, k, j)) {
        known++;
      } else if (line.text().length() > 2 * LONGEST || ++unknown > MOST_UNKNOWN) {
        return false;
      }
    }
    if (storied(lines, keys, i, j)) {
      return false;
    }
    if (known + unknown == 0) {
      return keys.get(i).length() >= SHORT_KEY && headlineTwice(lines, i, j);
    }
    boolean tiny = keys.get(i).length() < SHORT_KEY;
    return standsApart
        && (known > 0 || (unknown == 1 && !tiny && captionBetween(lines, i, j, loose)));
  }

  /// Many different lines, none doubled, without credits or furniture, are a story and not captions.
  private static boolean storied(List<Line> lines, List<String> keys, int i, int j) {
    int different = 0;
    for (int k = i + 1; k < j; k++) {
      var line = lines.get(k);
      if (line.blank()) {
        continue;
      }
      boolean doubled = keys.subList(i + 1, k).contains(keys.get(k));
      if (doubled || Head.furniture(line) || Captions.credited(line.text())) {
        return false;
      }
      different++;
    }
    return different > 3;
  }

  /// A caption that stands only once and has no credit is at least a sentence or a long line.
  private static boolean captionBetween(List<Line> lines, int i, int j, boolean loose) {
    return Headlines.like(lines.get(i).text())
        && lines.subList(i + 1, j).stream()
            .filter(line -> !line.blank())
            .allMatch(line -> line.endsSentence() || line.text().length() > (loose ? 20 : 60));
  }

  /// Nothing stands between: a headline, unless it looks like a caption that stands twice.
  private static boolean headlineTwice(List<Line> lines, int i, int j) {
    var line = lines.get(i);
    boolean begins = i == 0 || lines.subList(0, i).stream().allMatch(Line::blank);
    boolean apart = i == 0 || lines.get(i - 1).blank();
    return apart
        && !Captions.credited(line.text())
        && (Headlines.like(line.text()) || (begins && line.text().length() <= 150))
        && (begins || j > i + 1 || !line.endsSentence());
  }

  private static boolean twice(List<String> keys, int k, int j) {
    for (int other = Math.max(0, k - 3); other < Math.min(keys.size(), j + WINDOW); other++) {
      if (other != k && keys.get(other).equals(keys.get(k))) {
        return true;
      }
    }
    return false;
  }

  /// Past the repeat stand the captions again, and furniture.
  private static int after(List<Line> lines, List<String> keys, int i, int from) {
    int text = from;
    for (int k = from; k < Math.min(lines.size(), from + MOST_AFTER); k++) {
      var line = lines.get(k);
      if (line.blank()) {
        continue;
      }
      boolean known =
          Head.furniture(line)
              || keys.subList(i, from).contains(keys.get(k))
              || doubled(lines, keys, k);
      if (!known) {
        break;
      }
      text = k + 1;
    }
    return text;
  }

  private static boolean doubled(List<Line> lines, List<String> keys, int k) {
    boolean next = k + 1 < keys.size() && keys.get(k + 1).equals(keys.get(k));
    return next && lines.get(k).text().length() <= LONGEST * 2;
  }

  @Override
  public void read(List<Line> lines, Draft draft) {
    var block = find(lines).getFirst();
    new Head(draft, lines.subList(0, block.start())).above(0);
    var own = lines.subList(block.start(), block.start() + block.rows());
    draft.headline(Wrapping.join(own), own, "repeated-headline");
    var repeats = lines.subList(block.again(), block.again() + block.rows());
    draft.mark(repeats, Role.REPEAT, "repeat:" + own.getFirst().number());
    captions(lines.subList(block.start() + block.rows(), block.text()), draft);
    int text = new Head(draft, lines).below(block.text());
    var body = lines.subList(text, lines.size());
    Body.read(draft, body, Wrapping.of(body));
  }

  private static void captions(List<Line> head, Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    head.forEach(line -> counts.merge(line.key(), 1, Integer::sum));
    for (var line : head) {
      if (!line.blank() && !draft.marked(line)) {
        var one = new Head(draft, List.of(line));
        if ((counts.getOrDefault(line.key(), 0) > 1 && Bylines.is(line.text()) && draft.hasByline())
            || draft.isHeadline(line.key())) {
          draft.mark(line, Role.REPEAT, "repeat:" + draft.headlineLine());
        } else if (one.below(0) == 0) {
          draft.caption(List.of(line), "caption");
        }
      }
    }
  }
}
