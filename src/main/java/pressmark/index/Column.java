package pressmark.index;

import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.packed.PackedInts;
import org.apache.lucene.util.packed.PackedLongValues;
import org.jspecify.annotations.Nullable;

/// The numbers that the documents of one segment have, packed into memory: some two bytes a number.
/// Safe for many threads.
final class Column {
  /// Rather half as much room again than slow.
  private static final float ROOM = PackedInts.FAST;

  /// Where the numbers of each document begin; absent where each has one number, perhaps 0 for none.
  private final @Nullable PackedLongValues starts;

  /// From 1.
  private final PackedInts.Reader numbers;

  private final int size;

  private Column(@Nullable PackedLongValues starts, PackedInts.Reader numbers, int size) {
    this.starts = starts;
    this.numbers = numbers;
    this.size = size;
  }

  /// Room for a column of at most one number a document.
  ///
  /// @param size how many different numbers there are, without 0
  static PackedInts.Mutable room(int documents, long size) {
    return PackedInts.getMutable(documents, PackedInts.bitsRequired(size), ROOM);
  }

  /// A column of at most one number a document.
  ///
  /// @param numbers from 1; 0 where there is none
  /// @param size how many different ones there are, without 0
  static Column of(PackedInts.Reader numbers, int size) {
    return new Column(null, numbers, size);
  }

  static Column single(SortedDocValues values, int documents) throws IOException {
    var numbers = room(documents, values.getValueCount());
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      numbers.set(values.docID(), values.ordValue() + 1L);
    }
    return of(numbers, values.getValueCount());
  }

  static Column several(SortedSetDocValues values, int documents) throws IOException {
    int size = Math.toIntExact(values.getValueCount());
    var starts = PackedLongValues.monotonicBuilder(ROOM);
    var numbers = PackedLongValues.packedBuilder(ROOM);
    for (int doc = 0; doc < documents; doc++) {
      starts.add(numbers.size());
      for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
        numbers.add(values.nextOrd() + 1);
      }
    }
    int count = Math.toIntExact(numbers.size());
    starts.add(count);
    var all = numbers.build().iterator();
    var packed = room(Math.max(1, count), size);
    for (int i = 0; i < count; i++) {
      packed.set(i, all.next());
    }
    return new Column(starts.build(), packed, size);
  }

  /// How many different numbers there are; they go from 1 to this.
  int size() {
    return size;
  }

  /// How many documents there are, where each has at most one number.
  int documents() {
    return numbers.size();
  }

  /// Where the numbers of a document begin.
  int start(int doc) {
    return starts == null ? doc : (int) starts.get(doc);
  }

  /// Where they end.
  int end(int doc) {
    if (starts == null) {
      return numbers.get(doc) == 0 ? doc : doc + 1;
    }
    return (int) starts.get(doc + 1L);
  }

  int number(int place) {
    return (int) numbers.get(place);
  }

  /// Counts the numbers of some documents.
  ///
  /// @param length how many of the documents are meant
  /// @param counts by number, to which they are added; those without a number under 0, or not at all
  void count(int[] docs, int length, int[] counts) {
    if (starts == null) {
      for (int i = 0; i < length; i++) {
        counts[(int) numbers.get(docs[i])]++;
      }
      return;
    }
    for (int i = 0; i < length; i++) {
      int end = (int) starts.get(docs[i] + 1L);
      for (int place = (int) starts.get(docs[i]); place < end; place++) {
        counts[(int) numbers.get(place)]++;
      }
    }
  }
}
