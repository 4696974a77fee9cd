package pressmark.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Place;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Query;

/// One article looked up in one state of the archive.
final class Finding {
  /// More matches in one field are not marked.
  private static final int MATCHES = 20_000;

  private final Snapshot archive;
  private final TextAnalysis analysis;
  private final Searcher searcher;

  Finding(Snapshot archive, TextAnalysis analysis) throws IOException {
    this.archive = archive;
    this.analysis = analysis;
    this.searcher = archive.searcher();
  }

  Optional<MarkedArticle> find(ArticleId id, Query query) throws IOException {
    var found =
        Holdings.of(searcher, new TermQuery(new Term(Fields.ID, id.value()))).entrySet().stream()
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int doc = found.get().getKey();
    var stored = archive.reader().storedFields().document(doc);
    var article = ArticleDocument.read(stored).named(id).at(places(found.get().getValue()));
    return Optional.of(new MarkedArticle(article, matches(query, doc, article)));
  }

  /// Everywhere the same text stands.
  private List<Place> places(Holding article) throws IOException {
    var same = new TermQuery(new Term(Fields.CUT, article.cut().value()));
    return Holdings.of(searcher, same).values().stream()
        .filter(holding -> holding.digest().equals(article.digest()))
        .flatMap(holding -> holding.places().stream())
        .toList();
  }

  private List<Match> matches(Query query, int doc, Article article) throws IOException {
    if (query instanceof Query.Everything) {
      return List.of();
    }
    var lucene = new LuceneQuery(archive.reader(), analysis, archive.languages());
    var leaves = archive.reader().leaves();
    var segment = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int inSegment = doc - segment.docBase;
    var whole = Matching.of(searcher, lucene.matching(query), MATCHES);
    if (whole.finds(segment, inSegment)) {
      return whole.of(segment, inSegment, article);
    }
    var loose = lucene.loose(query);
    return loose.isPresent()
        ? Matching.of(searcher, loose.get(), MATCHES).of(segment, inSegment, article)
        : List.of();
  }
}
