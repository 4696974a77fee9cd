package pressmark.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import pressmark.query.Facet;

/// The values of a facet in one state of the archive, numbered through all segments in the order of
/// their text. Safe for many threads.
final class FacetValues {
  private static final int REMEMBERED = 2_048;

  private final IndexReader reader;
  private final String field;
  private final int size;

  /// Absent when one segment's own numbers do.
  private final @Nullable OrdinalMap numbers;

  private final @Nullable Text[] texts;

  /// Worked out when first asked for.
  private volatile int @Nullable [] byName;

  /// The numbers its values have in each piece.
  private final ByPiece<Column> columns;

  /// How many values there are, and the numbers of the pieces' own through all of them; absent when
  /// one piece's own numbers do.
  private record Numbering(int size, @Nullable OrdinalMap numbers) {}

  private FacetValues(
      IndexReader reader, String field, Numbering numbering, ByPiece<Column> columns) {
    this.reader = reader;
    this.field = field;
    this.size = numbering.size();
    this.numbers = numbering.numbers();
    this.texts = new Text[Math.clamp(size, 1, REMEMBERED)];
    this.columns = columns;
  }

  /// @param columns what is known of its pieces, by this state or another one
  static FacetValues of(IndexReader reader, Facet facet, ByPiece<Column> columns)
      throws IOException {
    var values = MultiDocValues.getSortedSetValues(reader, Fields.facet(facet));
    var numbers =
        values instanceof MultiDocValues.MultiSortedSetDocValues several ? several.mapping : null;
    int size = values == null ? 0 : Math.toIntExact(values.getValueCount());
    return new FacetValues(reader, Fields.facet(facet), new Numbering(size, numbers), columns);
  }

  /// Those of one facet.
  static FacetValues of(Map<Facet, FacetValues> all, Facet facet) {
    var values = all.get(facet);
    if (values == null) {
      throw new IllegalStateException("every facet has its values");
    }
    return values;
  }

  int size() {
    return size;
  }

  /// The text of a value; those asked for last are remembered.
  String text(int number) throws IOException {
    int place = number % texts.length;
    var last = texts[place];
    if (last != null && last.number() == number) {
      return last.text();
    }
    var text = texts().of(number);
    texts[place] = new Text(number, text);
    return text;
  }

  private record Text(int number, String text) {}

  /// To look up several values with, by one thread.
  Texts texts() {
    return new Texts();
  }

  /// The number of a value; none when the archive does not have it.
  OptionalInt number(String value) throws IOException {
    var texts = texts();
    var wanted = new BytesRef(value);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = texts.bytes(middle).compareTo(wanted);
      if (order == 0) {
        return OptionalInt.of(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return OptionalInt.empty();
  }

  /// The numbers of all values as they follow each other in a list by name, where accents and
  /// capitals make no difference.
  int[] byName() throws IOException {
    var known = byName;
    if (known == null) {
      var texts = texts();
      var folded = new String[size];
      for (int i = 0; i < size; i++) {
        folded[i] = Folded.of(texts.of(i));
      }
      known =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparing((Integer number) -> folded[number]))
              .mapToInt(number -> number)
              .toArray();
      byName = known;
    }
    return known;
  }

  Leaf leaf(LeafReaderContext context) throws IOException {
    return new Leaf(column(context), numbers == null ? null : numbers.getGlobalOrds(context.ord));
  }

  private Column column(LeafReaderContext context) throws IOException {
    return columns.of(
        context,
        piece -> {
          var values = DocValues.getSortedSet(piece.reader(), field);
          var single = DocValues.unwrapSingleton(values);
          int documents = piece.reader().maxDoc();
          return single == null
              ? Column.several(values, documents)
              : Column.single(single, documents);
        });
  }

  /// The texts of values by their numbers.
  final class Texts {
    private final @Nullable SortedSetDocValues[] segments =
        new SortedSetDocValues[reader.leaves().size()];

    private Texts() {}

    String of(int number) throws IOException {
      return bytes(number).utf8ToString();
    }

    private BytesRef bytes(int number) throws IOException {
      if (numbers == null) {
        for (int segment = 0; segment < segments.length; segment++) {
          var values = segment(segment);
          if (values.getValueCount() > 0) {
            return values.lookupOrd(number);
          }
        }
        throw new IllegalStateException("no values of " + field);
      }
      return segment(numbers.getFirstSegmentNumber(number))
          .lookupOrd(numbers.getFirstSegmentOrd(number));
    }

    private SortedSetDocValues segment(int segment) throws IOException {
      var known = segments[segment];
      var values =
          known == null
              ? DocValues.getSortedSet(reader.leaves().get(segment).reader(), field)
              : known;
      segments[segment] = values;
      return values;
    }
  }

  /// The values in one segment, for one thread.
  static final class Leaf {
    private final Column column;
    private final @Nullable LongValues numbers;
    private int place;

    /// @param numbers of the values through all segments; absent where the segment's own do
    Leaf(Column column, @Nullable LongValues numbers) {
      this.column = column;
      this.numbers = numbers;
    }

    Column column() {
      return column;
    }

    /// The number through all segments of a number of the column.
    int everywhere(int number) {
      return numbers == null ? number - 1 : (int) numbers.get(number - 1L);
    }

    /// Goes to a document.
    ///
    /// @return how many values it has
    int advance(int doc) {
      place = column.start(doc);
      return column.end(doc) - place;
    }

    /// The number of the next value of the document gone to.
    int next() {
      return everywhere(column.number(place++));
    }

    /// The number of a document's first value; -1 when it has none.
    int first(int doc) {
      return advance(doc) == 0 ? -1 : next();
    }
  }
}
