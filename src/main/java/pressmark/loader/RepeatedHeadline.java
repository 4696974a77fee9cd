package pressmark.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressmark.article.Role;

/// Articles whose headline stands twice: a short line, then captions and page furniture, then the
/// same line again, then perhaps the captions again, then the text.
final class RepeatedHeadline implements Layout {
  private final HeadlineBlock block;

  RepeatedHeadline(HeadlineBlock block) {
    this.block = block;
  }

  @Override
  public String name(Draft draft) {
    return "repeated-headline";
  }

  @Override
  public void read(List<Line> lines, Draft draft) {
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
