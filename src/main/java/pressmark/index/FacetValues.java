package pressmark.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
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
    var values = MultiDocValues.getSortedValues(reader, field);
    if (values == null) {
      return new FacetValues(reader, field, 0, null);
    }
    var numbers =
        values instanceof MultiDocValues.MultiSortedDocValues several ? several.mapping : null;
    return new FacetValues(reader, field, values.getValueCount(), numbers);
  }

  int size() {
    return size;
  }

  /// The text of a value.
  String text(int number) throws IOException {
    if (numbers == null) {
      var values = MultiDocValues.getSortedValues(reader, field);
      if (values == null) {
        throw new IllegalStateException("no values of " + field);
      }
      return values.lookupOrd(number).utf8ToString();
    }
    int segment = numbers.getFirstSegmentNumber(number);
    var values = DocValues.getSorted(reader.leaves().get(segment).reader(), field);
    return values.lookupOrd((int) numbers.getFirstSegmentOrd(number)).utf8ToString();
  }

  Leaf leaf(LeafReaderContext context) throws IOException {
    return new Leaf(
        DocValues.getSorted(context.reader(), field),
        numbers == null ? null : numbers.getGlobalOrds(context.ord));
  }

  /// The values in one segment, read in the order of its documents.
  record Leaf(SortedDocValues values, @Nullable LongValues numbers) {
    /// The number of a document's value; -1 when it has none.
    int number(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        return -1;
      }
      int own = values.ordValue();
      return numbers == null ? own : (int) numbers.get(own);
    }
  }
}
