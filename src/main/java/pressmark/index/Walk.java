package pressmark.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Order;
import pressmark.query.Search;

/// The way through a whole list of articles, from the first to the last: a stretch of it at a time
/// is looked up after the last article of the one before.
final class Walk {
  /// The first stretch is short, so that something arrives soon.
  private static final int FIRST = 500;

  /// Longer stretches take more room; shorter ones go through all that was found more often.
  private static final int STRETCH = 20_000;

  private final Snapshot archive;
  private final Searcher searcher;
  private final Query query;
  private final Order order;

  private Walk(Snapshot archive, Query query, Order order) throws IOException {
    this.archive = archive;
    this.searcher = archive.searcher();
    this.query = searcher.rewrite(query);
    this.order = order;
  }

  static void run(Snapshot archive, Search search, TextAnalysis analysis, Receiver receiver)
      throws IOException {
    var lucene = new LuceneQuery(archive.reader(), analysis, archive.languages());
    var matching = lucene.matching(search.asked());
    var ordered = lucene.listing(search, matching);
    var query = Filters.narrow(ordered, search.filters(), Optional.empty());
    new Walk(archive, query, search.order()).through(receiver);
  }

  private void through(Receiver receiver) throws IOException {
    int length = FIRST;
    var stretch = after(null, length);
    while (stretch.length > 0) {
      hand(stretch, receiver);
      if (stretch.length < length || !(stretch[length - 1] instanceof FieldDoc last)) {
        return;
      }
      length = STRETCH;
      stretch = after(last, length);
    }
  }

  private ScoreDoc[] after(@Nullable FieldDoc last, int length) throws IOException {
    int room = (int) Math.max(1, Math.min(length, archive.articles()));
    // Every score is worked out in the same way: with some left out, sums may differ in their last
    // bit from one stretch to the next, and an article be met twice or not at all.
    int exact = order == Order.BEST ? Integer.MAX_VALUE : room;
    var sort = Fields.sort(order);
    return searcher.search(query, new TopFieldCollectorManager(sort, room, last, exact)).scoreDocs;
  }

  private void hand(ScoreDoc[] stretch, Receiver receiver) throws IOException {
    var cards = new Cards(archive.reader());
    for (var found : stretch) {
      receiver.receive(cards.hit(found.doc));
    }
  }
}
