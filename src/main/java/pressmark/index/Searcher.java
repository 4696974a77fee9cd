package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// A searcher for one request: without a cache, with an end to its patience, and with no limit to
/// the terms of a query, since queries are bounded where they are read.
final class Searcher extends IndexSearcher {
  private long end = Long.MAX_VALUE;
  private boolean limited;
  private KnownSets known = new KnownSets(0);

  Searcher(IndexReader reader) {
    super(reader);
    setQueryCache(null);
  }

  /// From now on words are weighed by how long the texts of the archive are.
  Searcher weighing(Lengths lengths) {
    setSimilarity(new TextSimilarity(lengths));
    return this;
  }

  /// From now on it remembers what it found with others.
  Searcher remembering(KnownSets sets) {
    known = sets;
    return this;
  }

  /// All documents a query finds; not all of them when its time is over.
  KnownDocuments documents(Query query) throws IOException {
    return new Sets(this, known).of(query);
  }

  /// From now on it gives up after a while, with what it has.
  Searcher patient(Duration limit) {
    end = System.nanoTime() + limit.toNanos();
    limited = true;
    setTimeout(this::spent);
    return this;
  }

  /// Whether its time is over: what is found from now on may not be all.
  boolean spent() {
    return limited && System.nanoTime() - end > 0;
  }

  @Override
  public Query rewrite(Query original) throws IOException {
    var query = original;
    var rewritten = query.rewrite(this);
    while (!rewritten.equals(query)) {
      query = rewritten;
      rewritten = query.rewrite(this);
    }
    return query;
  }
}
