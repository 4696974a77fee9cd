package pressmark.query;

import java.util.ArrayList;

/// A query of which any of the words and phrases will do.
final class Loosened {
  private Loosened() {}

  /// The parts side by side that say where they match are joined by *or*; all others stay required.
  static Query any(Query query) {
    if (query instanceof Query.Or(var choices)) {
      return Joined.any(choices.stream().map(Loosened::any).toList()).orElse(query);
    }
    if (!(query instanceof Query.And(var parts))) {
      return query;
    }
    var words = parts.stream().filter(Query::positional).toList();
    var together = new ArrayList<Query>();
    Joined.any(words).ifPresent(together::add);
    parts.stream().filter(part -> !part.positional()).forEach(together::add);
    return Joined.all(together).orElse(query);
  }
}
