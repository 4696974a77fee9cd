package pressmark.bench.speed;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Figures measured over and over.
record Figures(List<Double> sorted) {
  Figures {
    sorted = sorted.stream().sorted().toList();
  }

  static Figures of(Double... figures) {
    return new Figures(Arrays.asList(figures));
  }

  static Figures of(Collection<Double> figures) {
    return new Figures(List.copyOf(figures));
  }

  double median() {
    return quantile(.5);
  }

  /// @param part .99 for what 99 of 100 do not go beyond
  double quantile(double part) {
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
  }
}
