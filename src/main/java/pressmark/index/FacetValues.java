package pressmark.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import pressmark.query.Facet;

/// The values of a facet in one state of the archive, numbered through all segments in the order of
/// their text. Safe for many threads.
final class FacetValues {
  private final IndexReader reader;
  private final String field;
  private final int size;

  /// Absent when one segment's own numbers do.
  private final @Nullable OrdinalMap numbers;

  private FacetValues(IndexReader reader, String field, int size, @Nullable OrdinalMap numbers) {
    this.reader = reader;
    this.field = field;
    this.size = size;
    this.numbers = numbers;
  }

  static FacetValues of(IndexReader reader, Facet facet) throws IOException {
    var field = Fields.facet(facet);
    var values = MultiDocValues.getSortedSetValues(reader, field);
    if (values == null) {
      return new FacetValues(reader, field, 0, null);
    }
    var numbers =
        values instanceof MultiDocValues.MultiSortedSetDocValues several ? several.mapping : null;
    return new FacetValues(reader, field, Math.toIntExact(values.getValueCount()), numbers);
  }

  int size() {
    return size;
  }

  /// The text of a value.
  String text(int number) throws IOException {
    if (numbers == null) {
      var values = MultiDocValues.getSortedSetValues(reader, field);
      if (values == null) {
        throw new IllegalStateException("no values of " + field);
      }
      return values.lookupOrd(number).utf8ToString();
    }
    int segment = numbers.getFirstSegmentNumber(number);
    var values = DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
    return values.lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }

  Leaf leaf(LeafReaderContext context) throws IOException {
    return new Leaf(
        DocValues.getSortedSet(context.reader(), field),
        numbers == null ? null : numbers.getGlobalOrds(context.ord));
  }

  /// The values in one segment, read in the order of its documents.
  record Leaf(SortedSetDocValues values, @Nullable LongValues numbers) {
    /// Goes to a document.
    ///
    /// @return how many values it has
    int advance(int doc) throws IOException {
      return values.advanceExact(doc) ? values.docValueCount() : 0;
    }

    /// The number of the next value of the document gone to.
    int next() throws IOException {
      long own = values.nextOrd();
      return (int) (numbers == null ? own : numbers.get(own));
    }

    /// The number of a document's first value; -1 when it has none.
    int first(int doc) throws IOException {
      return advance(doc) == 0 ? -1 : next();
    }
  }
}
