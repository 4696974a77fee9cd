package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import pressmark.article.ArticleId;

/// Decides, where several holdings have one id, which is the article and which are copies: of equal
/// texts the one that stands first in the order of files and lines, whatever order they came in.
/// Texts that differ although their ids are equal are told apart: the later digest gets a longer id.
final class Settlement {
  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final Searcher searcher;
  private final ArticleDocument documents;

  private Settlement(IndexWriter writer, DirectoryReader reader, ArticleDocument documents) {
    this.writer = writer;
    this.reader = reader;
    this.searcher = new Searcher(reader);
    this.documents = documents;
  }

  /// @param touched the ids whose holdings may have changed; empty to look at all
  static void settle(IndexWriter writer, ArticleDocument documents, Optional<Set<String>> touched)
      throws IOException {
    if (touched.filter(Set::isEmpty).isPresent()) {
      return;
    }
    try (var reader = DirectoryReader.open(writer)) {
      var settlement = new Settlement(writer, reader, documents);
      if (touched.isPresent()) {
        for (var id : touched.get()) {
          if (!settlement.alone(id)) {
            settlement.settle(id);
          }
        }
      } else {
        settlement.settleAll();
      }
    }
  }

  /// Whether all there is of an id, even among what was taken out, is one article of this name.
  private boolean alone(String id) throws IOException {
    return reader.docFreq(new Term(Fields.CUT, id)) == 1
        && reader.docFreq(new Term(Fields.ID, id)) == 1;
  }

  private void settleAll() throws IOException {
    var ids = MultiTerms.getTerms(reader, Fields.CUT);
    if (ids == null) {
      return;
    }
    var each = ids.iterator();
    for (var id = each.next(); id != null; id = each.next()) {
      if (each.docFreq() > 1) {
        settle(id.utf8ToString());
      }
    }
    for (var copy : held(new TermQuery(new Term(Fields.KIND, Fields.COPY)))) {
      if (reader.docFreq(new Term(Fields.CUT, copy.holding().cut().value())) == 1) {
        settle(copy.holding().cut().value());
      }
    }
  }

  private record Held(int doc, Holding holding) {}

  private List<Held> held(Query query) throws IOException {
    var held = new ArrayList<Held>();
    for (var found : Holdings.of(searcher, query).entrySet()) {
      held.add(new Held(found.getKey(), found.getValue()));
    }
    return held;
  }

  private void settle(String cut) throws IOException {
    var held = held(new TermQuery(new Term(Fields.CUT, new BytesRef(cut))));
    var texts = new TreeMap<String, List<Held>>();
    for (var one : held) {
      texts.computeIfAbsent(one.holding().digest(), _ -> new ArrayList<>()).add(one);
    }
    boolean usual = true;
    for (var text : texts.entrySet()) {
      var id = usual ? new ArticleId(cut) : ArticleId.longer(text.getKey());
      usual = false;
      settle(text.getValue(), id);
    }
  }

  private void settle(List<Held> held, ArticleId id) throws IOException {
    held.sort((one, other) -> one.holding().compareTo(other.holding()));
    for (int i = 0; i < held.size(); i++) {
      var holding = held.get(i).holding();
      Optional<ArticleId> due = i == 0 ? Optional.of(id) : Optional.empty();
      if (!holding.id().equals(due)) {
        var article = ArticleDocument.read(reader.storedFields().document(held.get(i).doc()));
        writer.updateDocument(
            new Term(Fields.KEY, holding.key()), documents.write(article, holding.as(due)));
      }
    }
  }
}
