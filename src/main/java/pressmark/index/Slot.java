package pressmark.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// One word of a query, as the terms of the archive any of which finds it.
///
/// @param expanded whether the archive was looked through for them
record Slot(List<BytesRef> terms, boolean expanded) {
  Slot {
    terms = List.copyOf(terms);
  }

  static Slot of(Collection<String> terms) {
    return new Slot(terms.stream().map(BytesRef::new).toList(), false);
  }
}
