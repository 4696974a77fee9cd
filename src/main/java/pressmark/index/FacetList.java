package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import pressmark.query.Facet;
import pressmark.query.Filter;

/// The values of a facet as a reader sees them: the most frequent ones, and all that the search
/// asks for or shuts out.
final class FacetList {
  /// More values than these are not listed.
  private static final int MOST = 100;

  private FacetList() {}

  private record Counted(int number, int count) {}

  private static final Comparator<Counted> ORDER =
      Comparator.comparingInt(Counted::count).reversed().thenComparingInt(Counted::number);

  /// @param counts how many articles have each value, by its number
  static FacetCount of(Facet facet, FacetValues values, int[] counts, List<Filter> filters)
      throws IOException {
    var included = new HashSet<String>();
    var excluded = new HashSet<String>();
    for (var filter : filters) {
      if (filter instanceof Filter.Values(var same, var in, var out) && same == facet) {
        in.stream().map(Fields::facetValue).forEach(included::add);
        out.stream().map(Fields::facetValue).forEach(excluded::add);
      }
    }
    var best = new PriorityQueue<>(ORDER.reversed());
    boolean more = false;
    for (int number = 0; number < counts.length; number++) {
      boolean room = best.size() < MOST;
      more |= counts[number] > 0 && !room;
      // Of equals the first ones stay: they come first in the list.
      if (counts[number] > (room ? 0 : best.element().count())) {
        best.add(new Counted(number, counts[number]));
        if (!room) {
          best.remove();
        }
      }
    }
    return new FacetCount(facet, list(values, best, included, excluded), more);
  }

  private static List<FacetCount.Value> list(
      FacetValues values, PriorityQueue<Counted> best, Set<String> included, Set<String> excluded)
      throws IOException {
    Map<String, Long> texts = new LinkedHashMap<>();
    for (var counted : best.stream().sorted(ORDER).toList()) {
      texts.put(values.text(counted.number()), (long) counted.count());
    }
    included.stream().sorted().forEach(value -> texts.putIfAbsent(value, 0L));
    excluded.stream().sorted().forEach(value -> texts.putIfAbsent(value, 0L));
    var list = new ArrayList<FacetCount.Value>();
    texts.forEach((text, count) ->
        list.add(
            new FacetCount.Value(text, count, included.contains(text), excluded.contains(text))));
    return list;
  }
}
