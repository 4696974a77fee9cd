package pressmark.index.proximity;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.util.ArrayUtil;
import pressmark.index.words.Boundaries;
import pressmark.query.Query.Unit;

/// Finds two things that stand close together and do not overlap.
final class Pairs implements Finder {
  /// More pairs in one article are not listed one by one: then the nearest ones of each spot are.
  private static final int MOST = 50_000;

  private final Side left;
  private final Side right;
  private final Closeness closeness;
  private final Bounds bounds;
  private final Spots spots = new Spots();
  private int[] lefts = new int[16];
  private int[] rights = new int[16];
  private int doc = -1;

  Pairs(Finder left, Finder right, Closeness closeness, Bounds bounds) {
    this.left = new Side(left);
    this.right = new Side(right);
    this.closeness = closeness;
    this.bounds = bounds;
  }

  /// One of the two, with those of its spots that do not reach out of a sentence where one is asked
  /// for.
  private final class Side {
    private final Finder finder;
    private final Spots within = new Spots();
    private int[] origins = new int[16];

    Side(Finder finder) {
      this.finder = finder;
    }

    boolean at(int doc) throws IOException {
      var all = finder.at(doc);
      within.clear();
      for (int i = 0; i < all.size(); i++) {
        if (inside(all.first(i), all.last(i))) {
          origins = ArrayUtil.grow(origins, within.size() + 1);
          origins[within.size()] = i;
          within.add(all.first(i), all.last(i));
        }
      }
      return within.size() > 0;
    }

    void mark(BitSet wanted, Marks marks) throws IOException {
      var own = new BitSet();
      for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
        own.set(origins[i]);
      }
      finder.mark(own, marks);
    }
  }

  private boolean inside(int first, int last) throws IOException {
    return switch (closeness) {
      case Closeness.Same(var unit) ->
          first == last || unit == Unit.PARAGRAPH || bounds.sentenceAfter(first) > last;
      case Closeness.Apart _ -> true;
    };
  }

  /// The last position at which the later of two may begin when the earlier ends here.
  private int limit(int last) throws IOException {
    return switch (closeness) {
      case Closeness.Same(var unit) ->
          unit == Unit.SENTENCE ? bounds.sentenceAfter(last) - 1 : bounds.paragraphAfter(last) - 1;
      case Closeness.Apart(var words, _) when words < Boundaries.GAP -> last + words;
      case Closeness.Apart(var words, _) ->
          (int) Math.min((long) last + words, bounds.paragraphAfter(last) - 1L);
    };
  }

  private boolean eitherFirst() {
    return switch (closeness) {
      case Closeness.Same _ -> true;
      case Closeness.Apart(_, var ordered) -> !ordered;
    };
  }

  /// Whether both sides have anything in an article.
  private boolean both(int other) throws IOException {
    bounds.at(other);
    return left.at(other) && right.at(other);
  }

  @Override
  public boolean any(int other) throws IOException {
    return both(other) && (leads(left, right) || (eitherFirst() && leads(right, left)));
  }

  private boolean leads(Side earlier, Side later) throws IOException {
    for (int i = 0; i < earlier.within.size(); i++) {
      int last = earlier.within.last(i);
      int from = later.within.begun(last);
      if (from < later.within.size() && later.within.first(from) <= limit(last)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Spots at(int other) throws IOException {
    if (doc != other) {
      doc = other;
      spots.clear();
      if (both(other)) {
        list();
      }
    }
    return spots;
  }

  private void list() throws IOException {
    long all = count(left, right) + (eitherFirst() ? count(right, left) : 0);
    int each =
        all <= MOST
            ? Integer.MAX_VALUE
            : Math.max(1, MOST / (left.within.size() + right.within.size()));
    var found = new Listing();
    found.list(left, right, each, false);
    if (eitherFirst()) {
      found.list(right, left, each, true);
    }
    found.sort();
  }

  private long count(Side earlier, Side later) throws IOException {
    long count = 0;
    for (int i = 0; i < earlier.within.size(); i++) {
      int last = earlier.within.last(i);
      count += later.within.begun(limit(last)) - later.within.begun(last);
    }
    return count;
  }

  /// The pairs of an article, one by one.
  private final class Listing {
    private int size;
    private int[] ends = new int[16];
    private int[] some = new int[16];
    private int[] others = new int[16];
    private long[] order = new long[16];

    void list(Side earlier, Side later, int each, boolean turned) throws IOException {
      for (int i = 0; i < earlier.within.size(); i++) {
        int last = earlier.within.last(i);
        int from = later.within.begun(last);
        int to = later.within.begun(limit(last));
        for (int j = from; j < to && j - from < each; j++) {
          add(earlier.within.first(i), later.within.last(j), turned ? j : i, turned ? i : j);
        }
      }
    }

    private void add(int first, int last, int inLeft, int inRight) {
      if (size == ends.length) {
        ends = ArrayUtil.grow(ends, size + 1);
        some = ArrayUtil.growExact(some, ends.length);
        others = ArrayUtil.growExact(others, ends.length);
        order = ArrayUtil.growExact(order, ends.length);
      }
      order[size] = ((long) first << 32) | size;
      ends[size] = last;
      some[size] = inLeft;
      others[size++] = inRight;
    }

    void sort() {
      Arrays.sort(order, 0, size);
      lefts = ArrayUtil.growNoCopy(lefts, size);
      rights = ArrayUtil.growNoCopy(rights, size);
      for (int i = 0; i < size; i++) {
        int at = (int) order[i];
        lefts[i] = some[at];
        rights[i] = others[at];
        spots.add((int) (order[i] >>> 32), ends[at]);
      }
    }
  }

  @Override
  public void mark(BitSet wanted, Marks marks) throws IOException {
    var inLeft = new BitSet();
    var inRight = new BitSet();
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      inLeft.set(lefts[i]);
      inRight.set(rights[i]);
    }
    left.mark(inLeft, marks);
    right.mark(inRight, marks);
  }

  @Override
  public void markAll(int other, Marks marks) throws IOException {
    if (both(other)) {
      var inLeft = new BitSet();
      var inRight = new BitSet();
      join(left, inLeft, right, inRight);
      if (eitherFirst()) {
        join(right, inRight, left, inLeft);
      }
      left.mark(inLeft, marks);
      right.mark(inRight, marks);
    }
  }

  /// Sets those that take part in a pair.
  private void join(Side earlier, BitSet some, Side later, BitSet others) throws IOException {
    int size = later.within.size();
    var begin = new int[size + 1];
    for (int i = 0; i < earlier.within.size(); i++) {
      int last = earlier.within.last(i);
      int from = later.within.begun(last);
      int to = later.within.begun(limit(last));
      if (from < to) {
        some.set(i);
        begin[from]++;
        begin[to]--;
      }
    }
    int open = 0;
    for (int j = 0; j < size; j++) {
      open += begin[j];
      if (open > 0) {
        others.set(j);
      }
    }
  }
}
