package pressmark.loader;

import java.util.List;

/// Articles without any mark but their shape: a headline and paragraphs, or paragraphs from the first
/// line on, perhaps after a promotion; lines may be broken at one width.
final class PlainLayout implements Layout {
  private static final int LONGEST_WITH_STOP = 130;
  private final boolean strict;
  private boolean wrapped;

  /// @param strict whether the file's articles have no headlines: then only the plainest is one
  PlainLayout(boolean strict) {
    this.strict = strict;
  }

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
    int end = headline(lines, at, wrapping);
    if (end > at && (!strict || plainest(lines, at, end))) {
      var own = lines.subList(at, end);
      draft.headline(Wrapping.join(own), own, "first-line");
      end = head.below(end);
    } else {
      end = at;
    }
    Body.read(draft, lines.subList(end, lines.size()), wrapping);
  }

  /// Where a headline that begins at a line ends; the same line when there is none.
  static int headline(List<Line> lines, int at, Wrapping wrapping) {
    if (at >= lines.size()) {
      return at;
    }
    int end = at + 1;
    while (end < lines.size() && continues(lines, end, at, wrapping)) {
      end++;
    }
    var text = Wrapping.join(lines.subList(at, end));
    if (!text(lines, end) || wrapping.goesOn(lines, end)) {
      return at;
    }
    if (Headlines.like(text) && !isDateline(text)) {
      return set(lines, at, end) ? end : at;
    }
    boolean stands =
        text.length() <= LONGEST_WITH_STOP && !Headlines.bullet(text) && !Contributors.is(text);
    return stands && (authored(lines, end) || alone(lines, end)) ? end : at;
  }

  private static boolean plainest(List<Line> lines, int at, int end) {
    var text = Wrapping.join(lines.subList(at, end));
    int words = Line.words(text);
    return authored(lines, end)
        || (words >= 4
            && words <= 11
            && text.length() <= 80
            && !text.matches(".*[!?:…)\"”\\d]")
            && lines.get(end).blank());
  }

  /// Whether an article in this manner has a headline.
  static boolean headed(List<Line> lines) {
    var draft = new Draft(lines);
    int at = new Head(draft, lines).above(0);
    return headline(lines, at, Wrapping.of(lines)) > at;
  }

  private static boolean isDateline(String text) {
    return text.length() >= 100 && Datelines.of(text).isPresent();
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
    if (lines.get(end).blank() || Head.furniture(lines.get(end)) || authored(lines, end)) {
      return true;
    }
    int length = Wrapping.join(lines.subList(at, end)).length();
    boolean decked = end + 1 < lines.size() && lines.get(end + 1).blank();
    return decked
        || (length <= 140
            && (lines.get(end).text().length() > length || lines.get(end).endsSentence()));
  }

  private static boolean authored(List<Line> lines, int end) {
    return lines.subList(end, Math.min(lines.size(), end + 6)).stream()
        .filter(line -> !line.blank())
        .limit(2)
        .anyMatch(Head::announces);
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
