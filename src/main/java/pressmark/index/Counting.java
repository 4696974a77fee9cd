package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import pressmark.index.FacetCounting.Counted;
import pressmark.index.FacetCounting.Counts;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Search;

/// The counts of one search. The count beside a value says how many articles have it under all
/// other filters and what its own facet shuts out: as many as are found when it alone is chosen.
final class Counting {
  private final Snapshot archive;
  private final Search search;
  private final Searcher searcher;

  Counting(Snapshot archive, Search search, Searcher searcher) {
    this.archive = archive;
    this.search = search;
    this.searcher = searcher;
  }

  /// All counts.
  ///
  /// @param matching what the words asked for find
  Counts all(Query matching) throws IOException {
    if (search.query() instanceof pressmark.query.Query.Everything && search.filters().isEmpty()) {
      return archive.everything();
    }
    var shared = new ArrayList<Counted>();
    var counts = new EnumMap<Facet, int[]>(Facet.class);
    for (var facet : archive.facets().keySet()) {
      if (narrowed(facet)) {
        counts.put(facet, one(matching, facet).of(facet));
      } else {
        shared.add(counted(facet));
      }
    }
    var days = Optional.of(new FacetCounting.Dated(archive.days(), Stretch.of(search.filters())));
    var query = Filters.narrow(matching, search.filters(), Optional.empty());
    var rest = new FacetCounting(shared, days).of(searcher.documents(query), searcher);
    counts.putAll(rest.values());
    return new Counts(rest.total(), counts, rest.published());
  }

  /// The counts of the values of one facet.
  Counts one(Query matching, Facet facet) throws IOException {
    var query = Filters.narrow(matching, search.filters(), Optional.of(facet));
    return new FacetCounting(List.of(counted(facet)), Optional.empty())
        .of(searcher.documents(query), searcher);
  }

  DateChart chart(Counts counts) throws IOException {
    var whole = archive.everything();
    return DateBars.of(counts.published(), counts.undated(), whole.published(), whole.undated());
  }

  List<FacetCount> facets(Counts counts) throws IOException {
    var facets = new ArrayList<FacetCount>();
    for (var facet : archive.facets().keySet()) {
      facets.add(FacetList.of(facet, archive.values(facet), counts.of(facet), search.filters()));
    }
    return facets;
  }

  private boolean narrowed(Facet facet) {
    return search.filters().stream().anyMatch(filter -> Filters.of(filter, facet));
  }

  private Counted counted(Facet facet) throws IOException {
    var values = archive.values(facet);
    var excluded = new ArrayList<Integer>();
    for (var filter : search.filters()) {
      if (filter instanceof Filter.Values(var same, _, var out) && same == facet) {
        for (var value : out) {
          values.number(Fields.facetValue(value)).ifPresent(excluded::add);
        }
      }
    }
    return new Counted(facet, values, excluded.stream().distinct().toList());
  }
}
