package pressmark.bench.floor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// The exact total, the publications and the years of all that is found, in one pass without scores.
record Counts(long total, Map<String, Long> publications, Map<Integer, Long> years) {
  private static final int DAYS = 40_000;

  /// One [Pass] after the other.
  static final class Manager implements CollectorManager<Pass, Counts> {
    @Override
    public Pass newCollector() {
      return new Pass();
    }

    @Override
    public Counts reduce(Collection<Pass> passes) throws IOException {
      long total = 0;
      var publications = new TreeMap<String, Long>();
      var years = new TreeMap<Integer, Long>();
      for (var pass : passes) {
        pass.finish();
        total += pass.total;
        pass.publications.forEach((name, count) -> publications.merge(name, count, Long::sum));
        pass.years().forEach((year, count) -> years.merge(year, count, Long::sum));
      }
      return new Counts(total, publications, years);
    }
  }

  /// Counts by ordinal within a segment, by day over all.
  static final class Pass extends SimpleCollector {
    private final Map<String, Long> publications = new TreeMap<>();
    private final int[] days = new int[DAYS];
    private long total;
    private int[] ordinals = {};
    private @Nullable SortedDocValues names;
    private @Nullable NumericDocValues dates;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finish();
      names = DocValues.getSorted(context.reader(), FloorLoad.PUBLICATION);
      dates = DocValues.getNumeric(context.reader(), FloorLoad.PUBLISHED);
      ordinals = new int[names.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      if (names != null && names.advanceExact(document)) {
        ordinals[names.ordValue()]++;
      }
      if (dates != null && dates.advanceExact(document)) {
        days[(int) dates.longValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; names != null && i < ordinals.length; i++) {
        if (ordinals[i] > 0) {
          publications.merge(names.lookupOrd(i).utf8ToString(), (long) ordinals[i], Long::sum);
        }
        ordinals[i] = 0;
      }
    }

    private Map<Integer, Long> years() {
      var years = new TreeMap<Integer, Long>();
      for (int day = 0; day < days.length; day++) {
        if (days[day] > 0) {
          years.merge(LocalDate.ofEpochDay(day).getYear(), (long) days[day], Long::sum);
        }
      }
      return years;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
