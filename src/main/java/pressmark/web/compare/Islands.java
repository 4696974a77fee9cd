package pressmark.web.compare;

import java.util.List;

/// Lets go of words that two passages have in common by chance: an *of the* between longer changes
/// on both sides of it makes neither passage the other's version.
final class Islands {
  private Islands() {}

  /// A row of pairs without a break in either text.
  private record Island(int first, int end) {
    int length() {
      return end - first;
    }
  }

  /// Unpairs islands that are no longer than the changes before and after them.
  static void sink(List<Token> left, boolean[] leftPaired, boolean[] rightPaired, int[] pairs) {
    int before = 0;
    int rightAt = 0;
    for (int i = 0; i < leftPaired.length; ) {
      if (!leftPaired[i]) {
        before++;
        i++;
        continue;
      }
      var island = island(leftPaired, pairs, i);
      int rightBefore = pairs[i] - rightAt;
      rightAt = pairs[island.end() - 1] + 1;
      int after = run(leftPaired, island.end());
      int rightAfter = run(rightPaired, rightAt);
      boolean inside =
          left.get(i).paragraph() == left.get(Math.min(left.size(), island.end()) - 1).paragraph();
      if (inside
          && island.length() <= Math.max(before, rightBefore) / 2
          && island.length() <= Math.max(after, rightAfter) / 2) {
        for (int k = i; k < island.end(); k++) {
          leftPaired[k] = false;
          rightPaired[pairs[k]] = false;
        }
      }
      before = 0;
      i = island.end();
    }
  }

  private static Island island(boolean[] paired, int[] pairs, int first) {
    int end = first + 1;
    while (end < paired.length && paired[end] && pairs[end] == pairs[end - 1] + 1) {
      end++;
    }
    return new Island(first, end);
  }

  /// How many tokens from a place on are not paired.
  private static int run(boolean[] paired, int from) {
    int end = from;
    while (end < paired.length && !paired[end]) {
      end++;
    }
    return end - from;
  }
}
