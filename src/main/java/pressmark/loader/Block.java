package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A run of lines without a blank.
///
/// @param at index of its first line
/// @param end index past its last line
/// @param gap how many blank lines stand before it
/// @param head its beginning, which may be a headline
/// @param like whether that looks like a headline
record Block(int at, int end, int gap, String head, boolean like) {
  private static final Pattern SPEAKER = Pattern.compile("[QAFRP]\\s?[:.]\\s.*");

  /// The blocks of some lines, in order.
  ///
  /// @param from index of the first line to take
  static List<Block> all(List<Line> lines, int from, Wrapping wrapping) {
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
      blocks.add(of(lines, i, end, gap, wrapping));
      gap = 0;
      i = end - 1;
    }
    return blocks;
  }

  private static Block of(List<Line> lines, int at, int end, int gap, Wrapping wrapping) {
    boolean whole = wrapping.wrapped() && end - at <= 3;
    var own = lines.subList(at, end);
    var head = whole ? Wrapping.join(own) : lines.get(at).collapsed();
    boolean like =
        (whole || !wrapping.wrapped() || (end - at > 3 && furnished(own)))
            && Headlines.like(head)
            && !Headlines.sentences(head)
            && (gap > 1 || !SPEAKER.matcher(head).matches())
            && Labelled.label(lines.get(at)).isEmpty()
            && (head.length() < 100 || Datelines.of(head).isEmpty())
            && !Captions.credited(head);
    return new Block(at, end, gap, head, like);
  }

  private static boolean furnished(List<Line> own) {
    return own.subList(1, Math.min(own.size(), 4)).stream().anyMatch(Head::furniture);
  }
}
