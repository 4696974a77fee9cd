package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;

/// The accounts of source files in one state of the archive.
final class Ledgers {
  private static final Query ALL = new TermQuery(new Term(Fields.KIND, Fields.LEDGER));

  private Ledgers() {}

  static Map<String, SourceFile> files(Snapshot archive) throws IOException {
    var files = new HashMap<String, SourceFile>();
    for (var leaf : archive.reader().leaves()) {
      var live = leaf.reader().getLiveDocs();
      var sources = DocValues.getBinary(leaf.reader(), Fields.SOURCE);
      while (sources.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(sources.docID())) {
          var file = LedgerDocument.source(sources.binaryValue());
          files.put(file.name(), file);
        }
      }
    }
    return files;
  }

  /// In the order of their names.
  static List<Ledger> all(Snapshot archive) throws IOException {
    return find(archive, ALL);
  }

  static Optional<Ledger> one(Snapshot archive, String file) throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(ALL, Occur.FILTER)
            .add(new TermQuery(new Term(Fields.FILE, file)), Occur.FILTER)
            .build();
    return find(archive, query).stream().findFirst();
  }

  private static List<Ledger> find(Snapshot archive, Query query) throws IOException {
    int most = Math.max(1, archive.reader().numDocs());
    var byName = new Sort(new SortField(Fields.NAME, SortField.Type.STRING));
    var searcher = archive.finder();
    int count = Math.max(1, Math.min(most, searcher.count(query)));
    var found = searcher.search(query, new TopFieldCollectorManager(byName, count, count));
    var ledgers = new ArrayList<Ledger>();
    var stored = archive.reader().storedFields();
    for (var hit : found.scoreDocs) {
      var account = stored.document(hit.doc, Set.of(Fields.ACCOUNT)).getBinaryValue(Fields.ACCOUNT);
      if (account != null) {
        ledgers.add(LedgerDocument.read(source(archive, hit.doc), account));
      }
    }
    return ledgers;
  }

  private static BytesRef source(Snapshot archive, int doc) throws IOException {
    var leaves = archive.reader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    var sources = DocValues.getBinary(leaf.reader(), Fields.SOURCE);
    if (!sources.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("a ledger without its file");
    }
    return sources.binaryValue();
  }
}
