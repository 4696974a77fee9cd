package pressmark.index;

import java.util.EnumMap;
import java.util.Map;
import pressmark.query.Facet;

/// What was worked out of all pieces of one index.
///
/// @param facets the numbers of their values
/// @param days when their articles were published
/// @param lengths how many words they have
record Pieces(
    Map<Facet, ByPiece<Column>> facets,
    ByPiece<PublishedDays.Leaf> days,
    ByPiece<Map<String, Lengths.Words>> lengths) {
  Pieces() {
    this(new EnumMap<>(Facet.class), new ByPiece<>(), new ByPiece<>());
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
