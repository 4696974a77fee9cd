package pressmark.web.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs of tokens that each of two texts has exactly once, as many as come in the same order.
final class Anchors {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int TWICE = -1;

  private Anchors() {}

  /// Where such a run begins in either text.
  record Anchor(int left, int right) {}

  /// @param length tokens a run has
  static List<Anchor> of(int[] left, int[] right, int length) {
    var there = once(right, length);
    var common = new ArrayList<Anchor>();
    once(left, length)
        .forEach((run, at) -> {
          int rightAt = there.getOrDefault(run, TWICE);
          if (at != TWICE && rightAt != TWICE && same(left, at, right, rightAt, length)) {
            common.add(new Anchor(at, rightAt));
          }
        });
    common.sort(Comparator.comparingInt(Anchor::left));
    return rising(common);
  }

  /// Where each run stands, or that it does so twice.
  private static Map<Long, Integer> once(int[] text, int length) {
    var places = new HashMap<Long, Integer>();
    for (int i = 0; i + length <= text.length; i++) {
      long run = 0;
      for (int k = i; k < i + length; k++) {
        run = (run ^ (run >>> 29)) * SPREAD + text[k] + 1;
      }
      places.merge(run, i, (_, _) -> TWICE);
    }
    return places;
  }

  private static boolean same(int[] left, int at, int[] right, int rightAt, int length) {
    return Arrays.equals(left, at, at + length, right, rightAt, rightAt + length);
  }

  /// The longest choice of anchors that rise in the right text too, by patience sorting.
  private static List<Anchor> rising(List<Anchor> anchors) {
    var tops = new ArrayList<Integer>();
    var before = new int[anchors.size()];
    for (int i = 0; i < before.length; i++) {
      int pile = pile(anchors, tops, anchors.get(i).right());
      before[i] = pile > 0 ? tops.get(pile - 1) : TWICE;
      if (pile == tops.size()) {
        tops.add(i);
      } else {
        tops.set(pile, i);
      }
    }
    var rising = new ArrayDeque<Anchor>();
    for (int i = tops.isEmpty() ? TWICE : tops.getLast(); i != TWICE; i = before[i]) {
      rising.addFirst(anchors.get(i));
    }
    return List.copyOf(rising);
  }

  /// The first pile whose top does not stand before a place in the right text.
  private static int pile(List<Anchor> anchors, List<Integer> tops, int right) {
    int from = 0;
    int to = tops.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (anchors.get(tops.get(middle)).right() < right) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
