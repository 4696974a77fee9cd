package pressmark.loader;

import java.util.List;

/// Articles without any mark but their shape: a headline and paragraphs, or paragraphs from the first
/// line on, perhaps after a promotion; lines may be broken at one width.
final class PlainLayout implements Layout {
  private static final int LONGEST_WITH_STOP = 130;
  private boolean wrapped;

  @Override
  public String name(Draft draft) {
    return wrapped ? "hard-wrapped" : draft.hasHeadline() ? "headline-first" : "headless";
  }

  @Override
  public void read(List<Line> lines, Draft draft) {
    var wrapping = Wrapping.of(lines);
    wrapped = wrapping.wrapped();
    var head = new Head(draft, lines);
    int at = head.above(0);
    int end = headline(lines, at, wrapping, draft);
    if (end > at) {
      var own = lines.subList(at, end);
      draft.headline(Wrapping.join(own), own, "first-line");
      end = head.below(end);
    }
    Body.read(draft, lines.subList(end, lines.size()), wrapping);
  }

  /// Where a headline that begins at a line ends; the same line when there is none.
  static int headline(List<Line> lines, int at, Wrapping wrapping, Draft draft) {
    if (at >= lines.size()) {
      return at;
    }
    int end = at + 1;
    while (end < lines.size() && continues(lines, end, at, wrapping)) {
      end++;
    }
    var text = Wrapping.join(lines.subList(at, end));
    if (!text(lines, end)) {
      return at;
    }
    if (Headlines.like(text) && !isDateline(text)) {
      return set(lines, at, end) ? end : at;
    }
    boolean stands =
        text.length() <= LONGEST_WITH_STOP && !Headlines.bullet(text) && !Contributors.is(text);
    return stands && (authored(lines, end) || alone(lines, end)) ? end : at;
  }

  private static boolean isDateline(String text) {
    return Datelines.of(text).isPresent();
  }

  /// The next line goes on with the headline: broken at the width, or in the middle of its phrase.
  private static boolean continues(List<Line> lines, int end, int at, Wrapping wrapping) {
    var next = lines.get(end);
    if (next.blank() || end - at > 2 || Head.furniture(next)) {
      return false;
    }
    if (!wrapping.wrapped()) {
      return Character.isLowerCase(next.text().codePointAt(0))
          && !lines.get(end - 1).endsSentence()
          && lines.get(end - 1).text().length() <= 90
          && next.text().length() <= 90
          && !next.endsSentence()
          && end + 1 < lines.size()
          && lines.get(end + 1).blank();
    }
    int last = end;
    while (last < lines.size() && !lines.get(last).blank()) {
      last++;
    }
    return last - at <= 4 && !lines.get(last - 1).endsSentence();
  }

  /// Whether text follows.
  private static boolean text(List<Line> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .anyMatch(line -> !line.blank() && !Head.furniture(line) && !Contributors.is(line.text()));
  }

  /// A line right above text without a blank is a headline when it is much shorter than that text.
  private static boolean set(List<Line> lines, int at, int end) {
    if (lines.get(end).blank() || Head.furniture(lines.get(end))) {
      return true;
    }
    int length = Wrapping.join(lines.subList(at, end)).length();
    return length <= 140
        && (lines.get(end).text().length() > length || lines.get(end).endsSentence());
  }

  private static boolean authored(List<Line> lines, int end) {
    for (int i = end; i < Math.min(lines.size(), end + 4); i++) {
      var line = lines.get(i);
      if (!line.blank()) {
        return Bylines.is(line.text())
            || Dates.line(line.text()).isPresent()
            || Head.joint(line.text()).isPresent();
      }
    }
    return false;
  }

  /// A short sentence set apart above a body that has no blank lines itself.
  private static boolean alone(List<Line> lines, int end) {
    if (end >= lines.size() || !lines.get(end).blank()) {
      return false;
    }
    int from = end;
    while (from < lines.size() && lines.get(from).blank()) {
      from++;
    }
    int to = from;
    while (to < lines.size() && !lines.get(to).blank()) {
      to++;
    }
    return to - from >= 3
        && lines.subList(to, lines.size()).stream().filter(line -> !line.blank()).count() <= 2
        && !Wrapping.of(lines.subList(from, to)).wrapped();
  }
}
