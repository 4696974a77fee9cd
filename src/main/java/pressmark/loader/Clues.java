package pressmark.loader;

import java.util.BitSet;
import java.util.List;

/// Lines with what each could be in the head of an article, found out once for each line. Not for
/// use by several threads.
final class Clues {
  private final List<Line> lines;
  private final List<String> keys;
  private final BitSet asked = new BitSet();
  private final BitSet furniture = new BitSet();
  private final BitSet credited = new BitSet();

  Clues(List<Line> lines) {
    this.lines = lines;
    this.keys = lines.stream().map(Line::key).toList();
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  List<Line> lines(int from, int to) {
    return lines.subList(from, to);
  }

  String key(int i) {
    return keys.get(i);
  }

  /// Whether two lines are the same line.
  boolean same(int i, int j) {
    return j < keys.size() && keys.get(i).equals(keys.get(j));
  }

  /// Whether a line stands in a stretch already.
  boolean stands(int i, int from, int to) {
    return keys.subList(from, to).contains(keys.get(i));
  }

  boolean blank(int i) {
    return lines.get(i).blank();
  }

  /// See [Head#furniture].
  boolean furniture(int i) {
    ask(i);
    return furniture.get(i);
  }

  /// See [Captions#credited].
  boolean credited(int i) {
    ask(i);
    return credited.get(i);
  }

  private void ask(int i) {
    if (!asked.get(i)) {
      asked.set(i);
      furniture.set(i, Head.furniture(lines.get(i)));
      credited.set(i, Captions.credited(lines.get(i).text()));
    }
  }
}
