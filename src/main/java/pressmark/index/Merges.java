package pressmark.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Merges pieces of an index in the background, and says in a line of the log when that failed.
final class Merges extends ConcurrentMergeScheduler {
  private static final Logger LOG = LoggerFactory.getLogger(Merges.class);

  @Override
  protected void handleMergeException(Throwable failure) {
    LOG.warn("Pieces of the index could not be put together.", failure);
  }
}
