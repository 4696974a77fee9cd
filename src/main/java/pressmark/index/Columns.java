package pressmark.index;

import java.util.EnumMap;
import java.util.Map;
import pressmark.query.Facet;

/// The columns of all pieces of one index.
record Columns(Map<Facet, ByPiece<Column>> facets, ByPiece<PublishedDays.Leaf> days) {
  Columns() {
    this(new EnumMap<>(Facet.class), new ByPiece<>());
    for (var facet : Facet.values()) {
      facets.put(facet, new ByPiece<>());
    }
  }

  ByPiece<Column> of(Facet facet) {
    var columns = facets.get(facet);
    if (columns == null) {
      throw new IllegalStateException("every facet has its columns");
    }
    return columns;
  }
}
