package pressmark.index.proximity;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/// Runs of words in one field of one article, by the positions of their first and last words, in
/// the order of the first. Filled again for each article.
final class Spots {
  private int[] first = new int[16];
  private int[] last = new int[16];
  private int size;

  int size() {
    return size;
  }

  int first(int i) {
    return first[i];
  }

  int last(int i) {
    return last[i];
  }

  void clear() {
    size = 0;
  }

  void add(int from, int to) {
    if (size == first.length) {
      first = ArrayUtil.grow(first, size + 1);
      last = ArrayUtil.growExact(last, first.length);
    }
    first[size] = from;
    last[size++] = to;
  }

  /// How many begin at a position or before it.
  int begun(int position) {
    int i = Arrays.binarySearch(first, 0, size, position);
    if (i < 0) {
      return -i - 1;
    }
    while (i < size && first[i] == position) {
      i++;
    }
    return i;
  }

  /// The most of them that do not overlap each other.
  int apart() {
    int count = 0;
    int end = -1;
    for (int i = 0; i < size; i++) {
      if (first[i] > end) {
        count++;
        end = last[i];
      } else {
        end = Math.min(end, last[i]);
      }
    }
    return count;
  }
}
