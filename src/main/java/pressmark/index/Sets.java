package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// Finds all documents of a query by its parts: what asks for several things together is looked for
/// thing by thing, each once for all searches. What would be looked for in the text of each article
/// is looked for only where the filters allow.
final class Sets {
  private final Searcher searcher;
  private final IndexReader reader;
  private final KnownSets known;

  Sets(Searcher searcher, KnownSets known) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.known = known;
  }

  KnownDocuments of(Query query) throws IOException {
    return of(query, List.of());
  }

  /// @param within filters that the documents found are held against anyway
  private KnownDocuments of(Query query, List<Query> within) throws IOException {
    return switch (query) {
      case KnownDocuments documents -> documents;
      case BoostQuery boosted -> of(boosted.getQuery(), within);
      case ConstantScoreQuery constant -> of(constant.getQuery(), within);
      case BooleanQuery several when !several.clauses().isEmpty() -> of(several, within);
      default -> TermUnion.of(query).isPresent() ? one(query, List.of()) : one(query, within);
    };
  }

  private KnownDocuments of(BooleanQuery query, List<Query> within) throws IOException {
    var filters = new ArrayList<>(within);
    filters.addAll(query.getClauses(Occur.FILTER));
    var all = each(query.getClauses(Occur.FILTER), List.of());
    all.addAll(each(query.getClauses(Occur.MUST), filters));
    var some = each(query.getClauses(Occur.SHOULD), filters);
    int enough = Math.max(query.getMinimumNumberShouldMatch(), all.isEmpty() ? 1 : 0);
    if (enough > 0) {
      all.add(KnownDocuments.among(some, enough, reader));
    }
    return KnownDocuments.combined(all, each(query.getClauses(Occur.MUST_NOT), filters));
  }

  private List<KnownDocuments> each(Collection<Query> queries, List<Query> within)
      throws IOException {
    var found = new ArrayList<KnownDocuments>();
    for (var query : queries) {
      found.add(of(query, within));
    }
    return found;
  }

  private KnownDocuments one(Query query, List<Query> within) throws IOException {
    var key = new KnownSets.Key(query, within);
    var before = known.of(key);
    if (before.isPresent()) {
      return before.get();
    }
    var found = sought(query, within);
    if (!searcher.timedOut() && !searcher.spent()) {
      known.keep(key, found);
    }
    return found;
  }

  private KnownDocuments sought(Query query, List<Query> within) throws IOException {
    var union = TermUnion.of(query);
    if (union.isPresent()) {
      return KnownDocuments.of(reader, segment -> union.get().in(segment, searcher::spent));
    }
    if (within.isEmpty()) {
      return KnownDocuments.of(searcher, query);
    }
    var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (var filter : within) {
      narrowed.add(of(filter), Occur.FILTER);
    }
    return KnownDocuments.of(searcher, narrowed.build());
  }
}
