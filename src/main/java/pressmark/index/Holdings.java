package pressmark.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// The holdings a query finds, by the numbers of their documents.
final class Holdings implements CollectorManager<Holdings.Pass, Map<Integer, Holding>> {
  private Holdings() {}

  static Map<Integer, Holding> of(Searcher searcher, Query query) throws IOException {
    return searcher.search(query, new Holdings());
  }

  @Override
  public Pass newCollector() {
    return new Pass();
  }

  @Override
  public Map<Integer, Holding> reduce(Collection<Pass> passes) {
    var all = new TreeMap<Integer, Holding>();
    passes.forEach(pass -> all.putAll(pass.found));
    return all;
  }

  /// One pass over some of the documents found.
  static final class Pass extends SimpleCollector {
    private final Map<Integer, Holding> found = new TreeMap<>();
    private int base;
    private @Nullable BinaryDocValues values;

    private Pass() {}

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      base = context.docBase;
      values = DocValues.getBinary(context.reader(), Fields.HOLDING);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values != null && values.advanceExact(doc)) {
        found.put(base + doc, Holding.read(values.binaryValue()));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
