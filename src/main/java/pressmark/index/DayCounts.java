package pressmark.index;

import java.time.LocalDate;
import java.util.Arrays;

/// Counts by day, with room made only where there is something to count. Added to by one thread;
/// once summed, read by many.
final class DayCounts {
  private static final int FIRST = Math.toIntExact(LocalDate.of(0, 1, 1).toEpochDay());
  private static final int LAST = Math.toIntExact(LocalDate.of(9999, 12, 31).toEpochDay());
  private static final int BITS = 10;
  private static final int ROOM = 1 << BITS;

  private static final int[] NONE = {};

  /// Those of a stretch of [#ROOM] days each; empty where none is counted.
  private final int[][] blocks = new int[((LAST - FIRST) >> BITS) + 1][];

  /// What was counted before each block, once summed.
  private int[] before = new int[0];

  DayCounts() {
    Arrays.fill(blocks, NONE);
  }

  /// @param day counted from 1970, in the years 0 to 9999
  void add(long day, int times) {
    int at = (int) day - FIRST;
    int block = at >> BITS;
    if (blocks[block].length == 0) {
      blocks[block] = new int[ROOM];
    }
    blocks[block][at & (ROOM - 1)] += times;
  }

  /// Makes [#upTo] answer; nothing can be added after.
  void sum() {
    before = new int[blocks.length];
    int sum = 0;
    for (int block = 0; block < blocks.length; block++) {
      before[block] = sum;
      for (int i = 0; i < blocks[block].length; i++) {
        sum += blocks[block][i];
        blocks[block][i] = sum;
      }
    }
  }

  /// How many are counted on this day and before.
  int upTo(long day) {
    int at = (int) Math.max(-1, Math.min(day, LAST) - FIRST);
    if (at < 0) {
      return 0;
    }
    int block = at >> BITS;
    return blocks[block].length == 0 ? before[block] : blocks[block][at & (ROOM - 1)];
  }
}
