package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The block that begins an article whose headline stands twice: the headline, captions and page
/// furniture, the headline again, and perhaps the captions again.
///
/// @param start index of the headline
/// @param rows how many lines the headline has
/// @param again index of the headline's repeat
/// @param text index of the first line after the block
record HeadlineBlock(int start, int rows, int again, int text) {
  private static final int WINDOW = 18;
  private static final int MOST_AFTER = 60;
  private static final int LONGEST = 300;
  private static final int LONGEST_SENTENCE = 100;
  private static final int SHORTEST_KEY = 2;
  private static final int SHORT_KEY = 5;
  private static final int MOST_UNKNOWN = 3;
  private static final int MOST_ROWS = 3;

  /// The same block where its first line has another index.
  HeadlineBlock moved(int by) {
    return new HeadlineBlock(start + by, rows, again + by, text + by);
  }

  /// The blocks in a run of lines, in order, none overlapping.
  static List<HeadlineBlock> find(List<Line> lines) {
    var finder = new Finder(new Clues(lines));
    var sure = finder.find(false);
    return sure.isEmpty() ? finder.first() : finder.find(true);
  }

  private record Finder(Clues clues) {
    List<HeadlineBlock> find(boolean loose) {
      var blocks = new ArrayList<HeadlineBlock>();
      for (int i = 0; i < clues.size(); i++) {
        var block = at(i, loose);
        if (block.isPresent()) {
          blocks.add(block.get());
          i = block.get().text() - 1;
        }
      }
      return blocks;
    }

    /// At the top of a file, and where others of its kind were found, less evidence is enough.
    List<HeadlineBlock> first() {
      int top = 0;
      while (top < clues.size() && clues.blank(top)) {
        top++;
      }
      return top < clues.size() && at(top, true).isPresent() ? find(true) : List.of();
    }

    private Optional<HeadlineBlock> at(int i, boolean loose) {
      if (clues.key(i).length() < SHORTEST_KEY) {
        return Optional.empty();
      }
      int seen = 0;
      for (int j = i + 1; j < clues.size() && seen <= WINDOW; j++) {
        seen += clues.blank(j) ? 0 : 1;
        if (clues.same(i, j) && headline(i) && between(i, j, loose)) {
          int rows = rows(i, j);
          return Optional.of(new HeadlineBlock(i, rows, j, after(i, j + rows)));
        }
      }
      return Optional.empty();
    }

    private boolean headline(int i) {
      var line = clues.line(i);
      return line.text().length() <= LONGEST
          && !(line.text().length() > LONGEST_SENTENCE && line.endsSentence())
          && !clues.furniture(i);
    }

    /// A headline of several lines: they follow each other both times and are no captions.
    private int rows(int i, int j) {
      int rows = 1;
      while (i + rows < j
          && rows < MOST_ROWS
          && !clues.key(i + rows).isEmpty()
          && clues.same(i + rows, j + rows)
          && !captionLike(i + rows)
          && !clues.furniture(i + rows)
          && (i + rows + 1 >= clues.size() || clues.blank(i + rows + 1))) {
        rows++;
      }
      return rows;
    }

    private boolean captionLike(int i) {
      return clues.credited(i) || clues.line(i).endsSentence() || clues.same(i, i + 1);
    }

    private boolean between(int i, int j, boolean loose) {
      boolean standsApart = i == 0 || clues.blank(i - 1) || clues.line(i - 1).endsSentence();
      int unknown = 0;
      int known = 0;
      for (int k = i + 1; k < j; k++) {
        if (clues.blank(k)) {
          continue;
        }
        if (twice(k, j) || clues.furniture(k) || clues.credited(k)) {
          known++;
        } else if (clues.line(k).text().length() > 2 * LONGEST || ++unknown > MOST_UNKNOWN) {
          return false;
        }
      }
      if (storied(i, j)) {
        return false;
      }
      boolean tiny = clues.key(i).length() < SHORT_KEY;
      if (known + unknown == 0) {
        return !tiny && headlineTwice(i, j);
      }
      return standsApart && (known > 0 || (unknown == 1 && !tiny && captionBetween(i, j, loose)));
    }

    /// Many different lines, none doubled, without credits or furniture, are a story and not
    /// captions.
    private boolean storied(int i, int j) {
      int different = 0;
      for (int k = i + 1; k < j; k++) {
        if (clues.blank(k)) {
          continue;
        }
        if (clues.stands(k, i + 1, k) || clues.furniture(k) || clues.credited(k)) {
          return false;
        }
        different++;
      }
      return different > MOST_UNKNOWN;
    }

    /// A caption that stands only once and has no credit is at least a sentence or a long line.
    private boolean captionBetween(int i, int j, boolean loose) {
      return Headlines.like(clues.line(i).text())
          && clues.lines(i + 1, j).stream()
              .filter(line -> !line.blank())
              .allMatch(line -> line.endsSentence() || line.text().length() > (loose ? 20 : 60));
    }

    /// Nothing stands between: a headline, unless it looks like a caption that stands twice.
    private boolean headlineTwice(int i, int j) {
      var line = clues.line(i);
      boolean begins = clues.lines(0, i).stream().allMatch(Line::blank);
      boolean apart = i == 0 || clues.blank(i - 1);
      return apart
          && !clues.credited(i)
          && (Headlines.like(line.text()) || (begins && line.text().length() <= 150))
          && (begins || j > i + 1 || !line.endsSentence());
    }

    private boolean twice(int k, int j) {
      for (int other = Math.max(0, k - 3); other < Math.min(clues.size(), j + WINDOW); other++) {
        if (other != k && clues.same(k, other)) {
          return true;
        }
      }
      return false;
    }

    /// Past the repeat stand the captions again, and furniture.
    private int after(int i, int from) {
      int text = from;
      for (int k = from; k < Math.min(clues.size(), from + MOST_AFTER); k++) {
        if (clues.blank(k)) {
          continue;
        }
        if (!clues.stands(k, i, from) && !doubled(k) && !clues.furniture(k)) {
          break;
        }
        text = k + 1;
      }
      return text;
    }

    private boolean doubled(int k) {
      return clues.same(k, k + 1) && clues.line(k).text().length() <= LONGEST * 2;
    }
  }
}
