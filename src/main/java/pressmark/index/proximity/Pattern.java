package pressmark.index.proximity;

import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A pattern of words. What fits it are runs of words in one field and paragraph.
public sealed interface Pattern {
  /// Words side by side, each of them any of some terms.
  record Words(Zone zone, List<List<BytesRef>> terms) implements Pattern {
    public Words {
      terms = terms.stream().map(List::copyOf).toList();
    }
  }

  /// What fits any of the parts.
  record Any(List<Pattern> parts) implements Pattern {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// What fits the one part and what fits the other, close together, with all between them.
  record Pair(Pattern left, Pattern right, Closeness closeness) implements Pattern {}

  /// The fields in which something can fit.
  default List<String> fields() {
    return switch (this) {
      case Words(var zone, _) -> zone.fields();
      case Any(var parts) -> {
        var all = new LinkedHashSet<String>();
        parts.forEach(part -> all.addAll(part.fields()));
        yield List.copyOf(all);
      }
      case Pair(var left, var right, _) ->
          left.fields().stream().filter(right.fields()::contains).toList();
    };
  }
}
