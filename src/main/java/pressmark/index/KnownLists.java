package pressmark.index;

import java.util.List;
import java.util.Optional;
import pressmark.query.Filter;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// How the lists looked at last begin in one state of the archive. Safe for many threads.
final class KnownLists {
  private static final int MOST = 200;

  private final Remembered<Key, Beginning> known = new Remembered<>(MOST);

  private record Key(Query asked, List<Filter> filters, Order order) {
    static Key of(Search search) {
      return new Key(search.asked(), search.filters(), search.order());
    }
  }

  /// The beginning of a list.
  ///
  /// @param docs numbers in the index, in the order of the list
  /// @param total how many there are in all
  record Beginning(List<Integer> docs, long total) {
    Beginning {
      docs = List.copyOf(docs);
    }

    /// Whether it reaches so far, or to the end of the list.
    boolean reaches(long length) {
      return docs.size() >= Math.min(length, total);
    }
  }

  Optional<Beginning> of(Search search) {
    return known.of(Key.of(search));
  }

  /// Keeps the longer one of two beginnings.
  void keep(Search search, Beginning beginning) {
    known.keep(
        Key.of(search), beginning, (one, other) -> one.reaches(other.docs().size()) ? one : other);
  }
}
