package pressmark.web.results;

import java.util.List;
import java.util.OptionalLong;
import pressmark.index.Results;
import pressmark.query.Match;
import pressmark.query.Query;
import pressmark.query.Rewriting;
import pressmark.query.Search;
import pressmark.web.address.SearchAddress;

/// Why nothing was found, and what would find something.
///
/// @param freed the filters whose removal would
/// @param archive how many articles the archive holds
public record Nothing(SearchAddress address, Results results, List<Freed> freed, long archive) {
  /// What there is to say first.
  public enum Reason {
    /// The archive holds nothing.
    EMPTY,
    /// Nothing but filters was asked for.
    FILTERS,
    /// One word or phrase that no article has.
    ONE,
    /// Several, which no article has all of.
    ALL,
    /// Several, of which no article has any.
    ANY,
    /// What cannot be listed as words.
    OTHER
  }

  public Nothing {
    freed = List.copyOf(freed);
  }

  public Reason reason() {
    var search = address.search();
    if (archive == 0) {
      return Reason.EMPTY;
    }
    if (search.query() instanceof Query.Everything) {
      return Reason.FILTERS;
    }
    if (!search.query().positional() && (search.match() == Match.ALL || words().size() < 2)) {
      return Reason.OTHER;
    }
    if (words().size() == 1) {
      return Reason.ONE;
    }
    return several(search);
  }

  private static Reason several(Search search) {
    return switch (search.match()) {
      case ALL -> Reason.ALL;
      case ANY -> Reason.ANY;
    };
  }

  /// The words and phrases asked for, part by part.
  public List<String> words() {
    return Rewriting.parts(address.search().query()).stream()
        .filter(Query::positional)
        .map(Query::text)
        .toList();
  }

  /// The parts that no article has, where there are others beside them.
  public List<Part> blamed() {
    return parts().stream().filter(part -> part.count().equals(OptionalLong.of(0))).toList();
  }

  /// The parts without which something would be found.
  public List<Part> droppable() {
    return parts().stream().filter(part -> part.without() > 0).toList();
  }

  /// None where there is but one, for all has been said of it.
  private List<Part> parts() {
    boolean one = Rewriting.parts(address.search().query()).size() == 1;
    return one ? List.of() : Part.of(address, results);
  }

  public boolean filtered() {
    return !address.search().filters().isEmpty();
  }

  public String unfiltered() {
    return address.withoutFilters().toString();
  }

  public String everything() {
    return SearchAddress.everything().toString();
  }
}
