package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Between which days the articles of one state of the archive were published. Safe for many threads.
final class PublishedDays {
  private static final long SECONDS_A_DAY = 86_400;

  private final ByPiece<Leaf> pieces;

  /// @param pieces what is known of them, by this state or another one
  PublishedDays(ByPiece<Leaf> pieces) {
    this.pieces = pieces;
  }

  /// Those of one segment.
  ///
  /// @param dates the days each number of the column stands for, from 1
  record Leaf(Column column, List<Stretch> dates) {
    Leaf {
      dates = List.copyOf(dates);
    }

    /// Counts the articles of each date.
    ///
    /// @param live the documents that are there; all when absent
    void count(@Nullable Bits live, Map<Stretch, Long> counted) {
      var counts = new int[dates.size() + 1];
      for (int doc = 0; doc < column.documents(); doc++) {
        counts[live == null || live.get(doc) ? column.number(doc) : 0]++;
      }
      for (int number = 1; number < counts.length; number++) {
        if (counts[number] > 0) {
          var days = dates.get(number - 1);
          counted.merge(days, (long) counts[number], Long::sum);
        }
      }
    }

    /// Adds articles to a timeline.
    ///
    /// @param counts how many of them have each number of the column
    void add(int[] counts, Timeline published) {
      for (int number = 1; number < counts.length; number++) {
        if (counts[number] > 0) {
          var days = dates.get(number - 1);
          published.add(days.first(), days.last(), counts[number]);
        }
      }
    }
  }

  Leaf leaf(LeafReaderContext segment) throws IOException {
    return pieces.of(segment, PublishedDays::read);
  }

  private static Leaf read(LeafReaderContext segment) throws IOException {
    var first = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED);
    var last = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED_LAST);
    int documents = segment.reader().maxDoc();
    var numbers = new int[documents];
    var known = new HashMap<Stretch, Integer>();
    var dates = new ArrayList<Stretch>();
    for (int doc = 0; doc < documents; doc++) {
      if (first.advanceExact(doc) && last.advanceExact(doc)) {
        var days = new Stretch(Math.floorDiv(first.longValue(), SECONDS_A_DAY), last.longValue());
        numbers[doc] = number(days, known, dates);
      }
    }
    var packed = Column.room(documents, dates.size());
    for (int doc = 0; doc < documents; doc++) {
      packed.set(doc, numbers[doc]);
    }
    return new Leaf(Column.of(packed, dates.size()), dates);
  }

  private static int number(Stretch days, Map<Stretch, Integer> known, List<Stretch> dates) {
    return known.computeIfAbsent(
        days,
        fresh -> {
          dates.add(fresh);
          return dates.size();
        });
  }
}
