package pressmark.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pressmark.web.compare.Comparison.Changed;
import pressmark.web.compare.Comparison.Line;
import pressmark.web.compare.Comparison.Part;
import pressmark.web.compare.Comparison.Piece;
import pressmark.web.compare.Comparison.Same;

/// Lays the paragraphs of two texts beside each other: those that have enough words in common stand
/// in one row, and what stands between two rows in a row of its own.
final class Alignment {
  /// Paragraphs belong to each other when they have this part of the shorter one in common.
  private static final double ENOUGH = 0.25;

  private static final int NONE = -1;

  private final List<String> left;
  private final List<String> right;
  private final List<Token> leftTokens;
  private final List<Token> rightTokens;
  private final boolean rough;

  /// For each token of the left text its like in the right one, or [#NONE].
  private final int[] pairs;

  /// For each paragraph the row it stands in.
  private final int[] leftRows;

  private final int[] rightRows;
  private final boolean[] leftPaired;
  private final boolean[] rightPaired;

  Alignment(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
    this.leftTokens = Token.of(left);
    this.rightTokens = Token.of(right);
    var pairing = Pairing.of(leftTokens, rightTokens);
    this.pairs = IntStream.range(0, leftTokens.size()).map(pairing::of).toArray();
    this.rough = pairing.rough();
    this.leftRows = new int[left.size()];
    this.rightRows = new int[right.size()];
    this.leftPaired = new boolean[leftTokens.size()];
    this.rightPaired = new boolean[rightTokens.size()];
  }

  Comparison compare() {
    int rows = place(links());
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != NONE && oneRow(i, pairs[i])) {
        pair(i, pairs[i]);
      }
    }
    for (int i = 1; i < pairs.length; i++) {
      if (leftPaired[i - 1]) {
        join(i, pairs[i - 1] + 1);
      }
    }
    for (int i = pairs.length - 2; i >= 0; i--) {
      if (leftPaired[i + 1]) {
        join(i, pairs[i + 1] - 1);
      }
    }
    Islands.sink(leftTokens, leftPaired, rightPaired, pairs);
    return new Comparison(
        parts(rows),
        count(leftTokens, leftPaired, true),
        count(leftTokens, leftPaired, false),
        count(rightTokens, rightPaired, false),
        rough);
  }

  private boolean oneRow(int token, int like) {
    return leftRows[leftTokens.get(token).paragraph()]
        == rightRows[rightTokens.get(like).paragraph()];
  }

  private void pair(int token, int like) {
    pairs[token] = like;
    leftPaired[token] = true;
    rightPaired[like] = true;
  }

  /// Pairs a token beside a pair with what stands beside it in the other text, when that is its like:
  /// it may have been paired with one of another row.
  private void join(int token, int like) {
    if (!leftPaired[token]
        && like >= 0
        && like < rightPaired.length
        && !rightPaired[like]
        && oneRow(token, like)
        && leftTokens.get(token).said().equals(rightTokens.get(like).said())) {
      pair(token, like);
    }
  }

  private static int count(List<Token> tokens, boolean[] paired, boolean wanted) {
    return (int)
        IntStream.range(0, paired.length)
            .filter(i -> paired[i] == wanted && tokens.get(i).counts())
            .count();
  }

  /// Two paragraphs that belong to each other.
  private record Link(int left, int right) {}

  private List<Link> links() {
    var leftLengths = lengths(left.size(), leftTokens);
    var rightLengths = lengths(right.size(), rightTokens);
    var links = new ArrayList<Link>();
    int i = 0;
    while (i < leftTokens.size()) {
      var link = link(i);
      int common = 0;
      for (; i < leftTokens.size() && (pairs[i] == NONE || link(i).equals(link)); i++) {
        common += pairs[i] == NONE ? 0 : 1;
      }
      if (link.right() != NONE
          && common >= ENOUGH * Math.min(leftLengths[link.left()], rightLengths[link.right()])) {
        links.add(link);
      }
    }
    return links;
  }

  private Link link(int token) {
    int like = pairs[token];
    return new Link(
        leftTokens.get(token).paragraph(), like == NONE ? NONE : rightTokens.get(like).paragraph());
  }

  private static int[] lengths(int paragraphs, List<Token> tokens) {
    var lengths = new int[paragraphs];
    tokens.forEach(token -> lengths[token.paragraph()]++);
    return lengths;
  }

  /// Gives every paragraph its row; how many there are.
  private int place(List<Link> links) {
    int row = 0;
    int from = 0;
    int rightFrom = 0;
    for (int i = 0; i < links.size(); i++) {
      var first = links.get(i);
      var last = first;
      while (i + 1 < links.size() && touches(last, links.get(i + 1))) {
        last = links.get(++i);
      }
      row = fill(row, from, first.left(), rightFrom, first.right());
      from = last.left() + 1;
      rightFrom = last.right() + 1;
      row = fill(row, first.left(), from, first.right(), rightFrom);
    }
    return fill(row, from, left.size(), rightFrom, right.size());
  }

  private static boolean touches(Link one, Link next) {
    return one.left() == next.left() || one.right() == next.right();
  }

  private int fill(int row, int from, int to, int rightFrom, int rightTo) {
    Arrays.fill(leftRows, from, to, row);
    Arrays.fill(rightRows, rightFrom, rightTo, row);
    return from == to && rightFrom == rightTo ? row : row + 1;
  }

  private List<Part> parts(int rows) {
    var leftLines = lines(left, leftTokens, leftPaired);
    var rightLines = lines(right, rightTokens, rightPaired);
    var parts = new ArrayList<Part>();
    for (int row = 0; row < rows; row++) {
      var one = inRow(leftLines, leftRows, row);
      var other = inRow(rightLines, rightRows, row);
      if (same(one) && same(other)) {
        add(parts, one.stream().map(line -> line.pieces().getFirst().text()).toList());
      } else {
        parts.add(new Changed(one, other));
      }
    }
    return parts;
  }

  /// Puts paragraphs that are the same to those before them that are.
  private static void add(List<Part> parts, List<String> paragraphs) {
    int words = (int) Token.of(paragraphs).stream().filter(Token::counts).count();
    if (!parts.isEmpty() && parts.getLast() instanceof Same(var before, int counted)) {
      var all = new ArrayList<>(before);
      all.addAll(paragraphs);
      parts.set(parts.size() - 1, new Same(all, counted + words));
    } else if (!paragraphs.isEmpty()) {
      parts.add(new Same(paragraphs, words));
    }
  }

  private static boolean same(List<Line> lines) {
    return lines.stream().flatMap(line -> line.pieces().stream()).noneMatch(Piece::alone);
  }

  private static List<Line> inRow(List<Line> lines, int[] rows, int row) {
    int from = 0;
    while (from < rows.length && rows[from] < row) {
      from++;
    }
    int to = from;
    while (to < rows.length && rows[to] == row) {
      to++;
    }
    return lines.subList(from, to);
  }

  private static List<Line> lines(List<String> paragraphs, List<Token> tokens, boolean[] paired) {
    var lines = new ArrayList<Line>();
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).paragraph() == i) {
        to++;
      }
      lines.add(
          line(paragraphs.get(i), tokens.subList(from, to), Arrays.copyOfRange(paired, from, to)));
      from = to;
    }
    return lines;
  }

  /// What stands on one side alone goes from its first token to its last, with the spaces between.
  private static Line line(String text, List<Token> tokens, boolean[] paired) {
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (int i = 0; i < paired.length; ) {
      int next = i;
      while (next < paired.length && paired[next] == paired[i]) {
        next++;
      }
      if (!paired[i]) {
        int start = tokens.get(i).start();
        int end = tokens.get(next - 1).end();
        if (done < start) {
          pieces.add(new Piece(text.substring(done, start), false));
        }
        pieces.add(new Piece(text.substring(start, end), true));
        done = end;
      }
      i = next;
    }
    if (done < text.length() || pieces.isEmpty()) {
      pieces.add(new Piece(text.substring(done), false));
    }
    return new Line(pieces);
  }
}
