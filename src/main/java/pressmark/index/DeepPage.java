package pressmark.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSelector;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import pressmark.query.Order;

/// A page far down a list: every article found is collected with its place in the order as two
/// numbers, and only the page itself is sorted out.
final class DeepPage {
  private static final int FIRST_ROOM = 4_096;

  /// Seconds before any article.
  private static final long UNDATED = -60L * Integer.MAX_VALUE;

  private int[] docs = new int[FIRST_ROOM];
  private long[] keys = new long[FIRST_ROOM];
  private long[] ties = new long[FIRST_ROOM];
  private int size;

  private DeepPage() {}

  /// The documents of a page, in order.
  static List<Integer> find(Searcher searcher, Query query, Order order, int from, int length)
      throws IOException {
    var page = new DeepPage();
    searcher.search(query, page.new Filling(order));
    return page.slice(from, length);
  }

  private void add(int doc, long key, long tie) {
    if (size == docs.length) {
      docs = ArrayUtil.grow(docs, size + 1);
      keys = ArrayUtil.growExact(keys, docs.length);
      ties = ArrayUtil.growExact(ties, docs.length);
    }
    docs[size] = doc;
    keys[size] = key;
    ties[size++] = tie;
  }

  private List<Integer> slice(int from, int length) {
    if (from >= size) {
      return List.of();
    }
    int to = Math.min(size, from + length);
    if (from > 0) {
      new Select().select(0, size, from);
    }
    if (to < size) {
      new Select().select(from, size, to);
    }
    new Sort().sort(from, to);
    return IntStream.range(from, to).mapToObj(i -> docs[i]).toList();
  }

  private void swap(int i, int j) {
    int doc = docs[i];
    docs[i] = docs[j];
    docs[j] = doc;
    swap(keys, i, j);
    swap(ties, i, j);
  }

  private static void swap(long[] values, int i, int j) {
    long value = values[i];
    values[i] = values[j];
    values[j] = value;
  }

  private int compare(long key, long tie, int doc, int j) {
    int byKey = Long.compare(key, keys[j]);
    int byTie = byKey == 0 ? Long.compare(tie, ties[j]) : byKey;
    return byTie == 0 ? Integer.compare(doc, docs[j]) : byTie;
  }

  /// Brings the article that belongs at a place there, what comes before it before it.
  private final class Select extends IntroSelector {
    private int pivot;
    private long key;
    private long tie;

    @Override
    protected void swap(int i, int j) {
      DeepPage.this.swap(i, j);
    }

    @Override
    protected void setPivot(int i) {
      pivot = docs[i];
      key = keys[i];
      tie = ties[i];
    }

    @Override
    protected int comparePivot(int j) {
      return DeepPage.this.compare(key, tie, pivot, j);
    }
  }

  private final class Sort extends IntroSorter {
    private int pivot;
    private long key;
    private long tie;

    @Override
    protected void swap(int i, int j) {
      DeepPage.this.swap(i, j);
    }

    @Override
    protected void setPivot(int i) {
      pivot = docs[i];
      key = keys[i];
      tie = ties[i];
    }

    @Override
    protected int comparePivot(int j) {
      return DeepPage.this.compare(key, tie, pivot, j);
    }
  }

  /// Collects; the smaller its key, the earlier an article comes.
  private final class Filling implements CollectorManager<Filling.Pass, Integer> {
    private final Order order;

    Filling(Order order) {
      this.order = order;
    }

    @Override
    public Pass newCollector() {
      return new Pass();
    }

    @Override
    public Integer reduce(Collection<Pass> passes) {
      return size;
    }

    final class Pass extends SimpleCollector {
      private int base;
      private @Nullable NumericDocValues published;
      private @Nullable NumericDocValues words;
      private @Nullable NumericDocValues tie;
      private @Nullable Scorable scorer;

      @Override
      protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        published = DocValues.getNumeric(context.reader(), Fields.PUBLISHED);
        words = DocValues.getNumeric(context.reader(), Fields.WORDS);
        tie = DocValues.getNumeric(context.reader(), Fields.TIE);
      }

      @Override
      public void setScorer(Scorable scorable) {
        scorer = scorable;
      }

      @Override
      public void collect(int doc) throws IOException {
        add(base + doc, key(doc), value(tie, doc, Long.MAX_VALUE));
      }

      private long key(int doc) throws IOException {
        return switch (order) {
          case BEST -> best(doc, scorer == null ? 0 : scorer.score());
          case NEWEST -> -value(published, doc, -Long.MAX_VALUE);
          case OLDEST -> value(published, doc, Long.MAX_VALUE);
          case LONGEST -> -value(words, doc, -1);
        };
      }

      /// The score and, between equals, the minute of publication.
      private long best(int doc, float score) throws IOException {
        long newer = value(published, doc, UNDATED) / -60;
        return newer - ((long) NumericUtils.floatToSortableInt(score) << 32);
      }

      private static long value(@Nullable NumericDocValues values, int doc, long missing)
          throws IOException {
        return values != null && values.advanceExact(doc) ? values.longValue() : missing;
      }

      @Override
      public ScoreMode scoreMode() {
        return order == Order.BEST ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
