package pressmark.web.compare;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which tokens of one text stand in another too, in the same order.
///
/// Runs of tokens that each text has once part both into stretches (the idea of Bram Cohen's
/// patience diff); short stretches are compared by Myers' algorithm, and long ones without such a
/// run are left as different, so that the time it takes grows with the length of the texts alone.
final class Pairing {
  /// Tokens of both texts together: stretches up to here are compared token by token.
  private static final int SHORT = 1_000;

  /// How long the runs are that part a stretch, and the stretches between them, and so on.
  private static final List<Integer> RUNS = List.of(5, 2, 1);

  private static final int NONE = -1;

  private final int[] left;
  private final int[] right;

  /// For each token of the left text its like in the right one, or [#NONE].
  private final int[] pairs;

  private boolean rough;

  private Pairing(int[] left, int[] right) {
    this.left = left;
    this.right = right;
    this.pairs = new int[left.length];
    Arrays.fill(pairs, NONE);
  }

  /// Pairs the tokens of two texts.
  static Pairing of(List<Token> left, List<Token> right) {
    var numbers = new HashMap<String, Integer>();
    var pairing = new Pairing(numbered(left, numbers), numbered(right, numbers));
    pairing.pair(new Stretch(0, left.size(), 0, right.size()), 0);
    return pairing;
  }

  private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
    return tokens.stream()
        .mapToInt(token -> numbers.computeIfAbsent(token.said(), _ -> numbers.size()))
        .toArray();
  }

  /// Where the like of a token of the left text stands in the right one; -1 where there is none.
  int of(int token) {
    return pairs[token];
  }

  /// Whether a long stretch was taken for different without being looked at token by token.
  boolean rough() {
    return rough;
  }

  /// A piece of either text, ends exclusive.
  private record Stretch(int left, int leftEnd, int right, int rightEnd) {
    int length() {
      return leftEnd - left + rightEnd - right;
    }

    boolean oneSided() {
      return left == leftEnd || right == rightEnd;
    }
  }

  private void pair(Stretch whole, int depth) {
    var stretch = inner(whole);
    if (stretch.oneSided()) {
      return;
    }
    if (stretch.length() <= SHORT) {
      tokenByToken(stretch);
    } else if (depth < RUNS.size()) {
      int from = stretch.left();
      int rightFrom = stretch.right();
      for (var anchor :
          Anchors.of(
              piece(left, stretch.left(), stretch.leftEnd()),
              piece(right, stretch.right(), stretch.rightEnd()),
              RUNS.get(depth))) {
        int at = stretch.left() + anchor.left();
        int rightAt = stretch.right() + anchor.right();
        pair(new Stretch(from, at, rightFrom, rightAt), depth + 1);
        pairs[at] = rightAt;
        from = at + 1;
        rightFrom = rightAt + 1;
      }
      pair(new Stretch(from, stretch.leftEnd(), rightFrom, stretch.rightEnd()), depth + 1);
    } else {
      rough = true;
    }
  }

  private static int[] piece(int[] text, int from, int to) {
    return Arrays.copyOfRange(text, from, to);
  }

  /// Pairs what a stretch begins and ends with in both texts; the rest.
  private Stretch inner(Stretch whole) {
    int from = whole.left();
    int rightFrom = whole.right();
    while (from < whole.leftEnd()
        && rightFrom < whole.rightEnd()
        && left[from] == right[rightFrom]) {
      pairs[from++] = rightFrom++;
    }
    int to = whole.leftEnd();
    int rightTo = whole.rightEnd();
    while (to > from && rightTo > rightFrom && left[to - 1] == right[rightTo - 1]) {
      pairs[--to] = --rightTo;
    }
    return new Stretch(from, to, rightFrom, rightTo);
  }

  private void tokenByToken(Stretch stretch) {
    var deltas =
        DiffUtils.diff(
                boxed(piece(left, stretch.left(), stretch.leftEnd())),
                boxed(piece(right, stretch.right(), stretch.rightEnd())))
            .getDeltas();
    int at = stretch.left();
    int rightAt = stretch.right();
    for (var delta : deltas) {
      int changed = stretch.left() + delta.getSource().getPosition();
      while (at < changed) {
        pairs[at++] = rightAt++;
      }
      at += delta.getSource().size();
      rightAt += delta.getTarget().size();
    }
    while (at < stretch.leftEnd()) {
      pairs[at++] = rightAt++;
    }
  }

  private static List<Integer> boxed(int[] tokens) {
    var boxed = new ArrayList<Integer>(tokens.length);
    for (int token : tokens) {
      boxed.add(token);
    }
    return boxed;
  }
}
