package pressmark.index.proximity;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/// Finds words that stand side by side; one word alone, too.
final class SideBySide implements Finder {
  private final List<TermPlaces> words;
  private final Bounds bounds;
  private final boolean lead;
  private final Spots spots = new Spots();
  private int doc = -1;

  /// @param lead whether only those in the lead are wanted
  SideBySide(List<TermPlaces> words, Bounds bounds, boolean lead) {
    this.words = List.copyOf(words);
    this.bounds = bounds;
    this.lead = lead;
  }

  @Override
  public Spots at(int other) throws IOException {
    if (doc != other) {
      doc = other;
      spots.clear();
      find();
    }
    return spots;
  }

  private void find() throws IOException {
    for (var word : words) {
      word.at(doc);
      if (word.size() == 0) {
        return;
      }
    }
    var first = words.getFirst();
    bounds.at(doc);
    int end = lead ? bounds.leadEnd() : Integer.MAX_VALUE;
    for (int i = 0; i < first.size(); i++) {
      int from = first.position(i);
      int to = from + words.size() - 1;
      if (to >= end) {
        return;
      }
      if (followed(from)) {
        spots.add(from, to);
      }
    }
  }

  private boolean followed(int from) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).index(from + i) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void mark(BitSet wanted, Marks marks) {
    var first = words.getFirst();
    var last = words.getLast();
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      int from = spots.first(i);
      int to = spots.last(i);
      marks.add(new Mark(from, to, first.from(first.index(from)), last.to(last.index(to))));
    }
  }
}
