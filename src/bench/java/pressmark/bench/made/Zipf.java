package pressmark.bench.made;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Ranks drawn by Zipf's law: the n-th is drawn an n-th as often as the first.
final class Zipf {
  private final double[] sums;

  Zipf(int ranks) {
    sums = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1.0 / (rank + 1);
      sums[rank] = sum;
    }
  }

  /// A rank, from 0.
  int draw(RandomGenerator random) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(sums.length - 1, found < 0 ? -found - 1 : found + 1);
  }
}
