package pressmark.index.proximity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;

/// The positions of any of some terms in one field, article by article, each position once.
final class TermPlaces {
  private final PriorityQueue<PostingsEnum> lists;
  private final boolean offsets;
  private final List<PostingsEnum> here = new ArrayList<>();
  private int doc = -1;
  private int size;
  private int[] positions = new int[16];
  private long[] ordered = new long[0];
  private int[] from = new int[0];
  private int[] to = new int[0];

  private TermPlaces(List<PostingsEnum> found, boolean offsets) {
    this.lists = new Lists(found.size());
    this.offsets = offsets;
    found.forEach(lists::add);
  }

  /// @param offsets whether the places of the words as characters are asked for too
  static TermPlaces of(LeafReader reader, String field, List<BytesRef> terms, boolean offsets)
      throws IOException {
    var found = new ArrayList<PostingsEnum>();
    var all = reader.terms(field);
    if (all != null) {
      var each = all.iterator();
      for (var term : terms) {
        if (each.seekExact(term)) {
          found.add(each.postings(null, offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS));
        }
      }
    }
    return new TermPlaces(found, offsets);
  }

  /// Whether the field has none of the terms in any article.
  boolean nowhere() {
    return lists.size() == 0;
  }

  /// Goes to an article; never back.
  void at(int other) throws IOException {
    if (doc == other) {
      return;
    }
    doc = other;
    size = 0;
    while (lists.size() > 0 && lists.top().docID() < doc) {
      lists.top().advance(doc);
      lists.updateTop();
    }
    here.clear();
    while (lists.size() > 0 && lists.top().docID() == doc) {
      here.add(lists.pop());
    }
    for (var list : here) {
      read(list);
      lists.add(list);
    }
    if (here.size() > 1) {
      order();
    }
  }

  private void read(PostingsEnum list) throws IOException {
    int end = size + list.freq();
    if (end > positions.length) {
      positions = ArrayUtil.grow(positions, end);
    }
    if (offsets && end > from.length) {
      from = ArrayUtil.growExact(from, positions.length);
      to = ArrayUtil.growExact(to, positions.length);
    }
    while (size < end) {
      positions[size] = list.nextPosition();
      if (offsets) {
        from[size] = list.startOffset();
        to[size] = list.endOffset();
      }
      size++;
    }
  }

  private void order() {
    if (ordered.length < size) {
      ordered = new long[positions.length];
    }
    for (int i = 0; i < size; i++) {
      ordered[i] = ((long) positions[i] << 32) | i;
    }
    Arrays.sort(ordered, 0, size);
    int[] starts = offsets ? Arrays.copyOf(from, size) : from;
    int[] ends = offsets ? Arrays.copyOf(to, size) : to;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int position = (int) (ordered[i] >>> 32);
      if (kept == 0 || positions[kept - 1] != position) {
        positions[kept] = position;
        if (offsets) {
          from[kept] = starts[(int) ordered[i]];
          to[kept] = ends[(int) ordered[i]];
        }
        kept++;
      }
    }
    size = kept;
  }

  int size() {
    return size;
  }

  int position(int i) {
    return positions[i];
  }

  /// Where the word at the i-th position begins, in characters.
  int from(int i) {
    return from[i];
  }

  int to(int i) {
    return to[i];
  }

  /// The first of the positions after one; the greatest number where there is none.
  int after(int position) {
    int i = Arrays.binarySearch(positions, 0, size, position);
    int next = i < 0 ? -i - 1 : i + 1;
    return next < size ? positions[next] : Integer.MAX_VALUE;
  }

  /// Which of them a position is; negative when it is none of them.
  int index(int position) {
    return Arrays.binarySearch(positions, 0, size, position);
  }

  /// Lists by the article they stand at.
  private static final class Lists extends PriorityQueue<PostingsEnum> {
    Lists(int size) {
      super(size);
    }

    @Override
    protected boolean lessThan(PostingsEnum one, PostingsEnum other) {
      return one.docID() < other.docID();
    }
  }
}
