package pressmark.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// How well a list answers a question, or lists answer questions on average, as trec_eval measures
/// it with a text either relevant or not.
///
/// @param map `map`: average precision; what is not in the list counts as never found
/// @param ndcg `ndcg_cut_10`
/// @param mrr `recip_rank`
/// @param precision `P_10`
/// @param recall `recall_20`
record Measures(double map, double ndcg, double mrr, double precision, double recall) {
  private static final int TOP = 10;
  private static final int RECALLED = 20;
  static final String TITLES = "    MAP  nDCG@10    MRR   P@10   R@20";

  /// @param list the numbers of the texts found, best first
  /// @param relevant the numbers of those that answer; at least one
  static Measures of(List<String> list, List<String> relevant) {
    var wanted = new HashSet<>(relevant);
    double precisions = 0;
    double gain = 0;
    double first = 0;
    int found = 0;
    int top = 0;
    int recalled = 0;
    for (int rank = 1; rank <= list.size(); rank++) {
      if (wanted.contains(list.get(rank - 1))) {
        found++;
        precisions += (double) found / rank;
        first = found == 1 ? 1.0 / rank : first;
        gain += rank <= TOP ? discount(rank) : 0;
        top += rank <= TOP ? 1 : 0;
        recalled += rank <= RECALLED ? 1 : 0;
      }
    }
    double ideal = 0;
    for (int rank = 1; rank <= Math.min(TOP, wanted.size()); rank++) {
      ideal += discount(rank);
    }
    double all = wanted.size();
    return new Measures(precisions / all, gain / ideal, first, (double) top / TOP, recalled / all);
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1.0);
  }

  static Measures mean(List<Measures> all) {
    double n = Math.max(1, all.size());
    return new Measures(
        all.stream().mapToDouble(Measures::map).sum() / n,
        all.stream().mapToDouble(Measures::ndcg).sum() / n,
        all.stream().mapToDouble(Measures::mrr).sum() / n,
        all.stream().mapToDouble(Measures::precision).sum() / n,
        all.stream().mapToDouble(Measures::recall).sum() / n);
  }

  /// A row under [#TITLES].
  @Override
  public String toString() {
    return "%7.4f  %7.4f %6.4f %6.4f %6.4f"
        .formatted(map, ndcg, mrr, precision, recall)
        .toLowerCase(Locale.ROOT);
  }
}
