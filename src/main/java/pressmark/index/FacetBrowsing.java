package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Filter;
import pressmark.query.Search;

/// The whole list of one facet's values, page by page.
final class FacetBrowsing {
  private final FacetValues values;
  private final FacetRequest request;
  private final Set<String> included = new HashSet<>();
  private final Set<String> excluded = new HashSet<>();

  private FacetBrowsing(FacetValues values, FacetRequest request, List<Filter> filters) {
    this.values = values;
    this.request = request;
    for (var filter : filters) {
      if (filter instanceof Filter.Values(var same, var in, var out) && same == request.facet()) {
        in.stream().map(Fields::facetValue).forEach(included::add);
        out.stream().map(Fields::facetValue).forEach(excluded::add);
      }
    }
  }

  static FacetPage run(Snapshot archive, Asking asking, FacetRequest request, TextAnalysis analysis)
      throws IOException {
    long start = System.nanoTime();
    var search = asking.search();
    var searcher = archive.searcher().patient(asking.patience());
    var lucene = new LuceneQuery(archive.reader(), analysis, archive.languages());
    var matching = lucene.matching(search.asked());
    var counts = new Counting(archive, search, searcher).one(matching, request.facet());
    var browsing = new FacetBrowsing(archive.values(request.facet()), request, search.filters());
    var all = browsing.present(counts.of(request.facet()));
    var chosen = browsing.containing(all);
    return new FacetPage(
        request,
        browsing.page(chosen, counts.of(request.facet())),
        chosen.length,
        all.length,
        searcher.timedOut(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  /// A search, and after how long it gives up with what it has.
  record Asking(Search search, Duration patience) {}

  /// The numbers of the values that any article found has.
  private int[] present(int[] counts) {
    return IntStream.range(0, counts.length).filter(number -> counts[number] > 0).toArray();
  }

  private int[] containing(int[] numbers) throws IOException {
    var wanted = Folded.of(request.containing().strip());
    if (wanted.isEmpty()) {
      return numbers;
    }
    var texts = values.texts();
    var found = new int[numbers.length];
    int size = 0;
    for (int number : numbers) {
      if (Folded.of(texts.of(number)).contains(wanted)) {
        found[size++] = number;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private List<FacetCount.Value> page(int[] numbers, int[] counts) throws IOException {
    var texts = values.texts();
    var page = new ArrayList<FacetCount.Value>();
    long from = Math.max(0L, request.page() - 1L) * request.size();
    for (int number : ordered(numbers, counts, from)) {
      var text = texts.of(number);
      page.add(
          new FacetCount.Value(
              text, counts[number], included.contains(text), excluded.contains(text)));
    }
    return page;
  }

  private int[] ordered(int[] numbers, int[] counts, long from) throws IOException {
    return switch (request.by()) {
      case COUNT ->
          // Count and number in one long, so that plain longs are sorted: most first, then by text.
          IntStream.of(numbers)
              .mapToLong(number -> ((long) -counts[number] << Integer.SIZE) | number)
              .sorted()
              .skip(from)
              .limit(request.size())
              .mapToInt(key -> (int) key)
              .toArray();
      case NAME -> {
        var wanted = new FixedBitSet(Math.max(1, values.size()));
        for (int number : numbers) {
          wanted.set(number);
        }
        yield IntStream.of(values.byName())
            .filter(wanted::get)
            .skip(from)
            .limit(request.size())
            .toArray();
      }
    };
  }
}
