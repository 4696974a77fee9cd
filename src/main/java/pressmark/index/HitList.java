package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import pressmark.index.MarkedArticle.Part;

/// Articles found as a list shows them, with the places where a query matches.
///
/// @param reasons why they stand where they stand, where that is to be said
record HitList(Snapshot archive, Searcher searcher, Cores cores, Optional<Reasons> reasons) {
  /// How many matches of one field are looked at for a hit.
  private static final int MATCHES = 200;

  /// @param docs their numbers in the index, in the order of the list
  List<Hit> of(List<Integer> docs, Query matching) throws IOException {
    var matcher = Matching.of(searcher, matching, MATCHES);
    if (docs.size() < 2) {
      return some(docs, matcher);
    }
    int half = (docs.size() + 1) / 2;
    try (var others = cores.aside(() -> some(docs.subList(half, docs.size()), matcher))) {
      var hits = new ArrayList<>(some(docs.subList(0, half), matcher));
      hits.addAll(others.result());
      return hits;
    }
  }

  private List<Hit> some(List<Integer> docs, Matching matcher) throws IOException {
    var hits = new ArrayList<Hit>();
    var cards = new Cards(archive.reader());
    var stored = archive.reader().storedFields();
    var leaves = archive.reader().leaves();
    for (int doc : docs) {
      var segment = leaves.get(ReaderUtil.subIndex(doc, leaves));
      var article = ArticleDocument.article(stored.document(doc, Set.of(Fields.RECORD)));
      var matches = matcher.of(segment, doc - segment.docBase, article);
      var card = cards.read(doc);
      var inHeadline = matches.stream().filter(match -> match.part() == Part.HEADLINE).toList();
      Optional<Placing> placing =
          reasons.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  reasons
                      .get()
                      .of(
                          new MarkedArticle(article, matches),
                          reasons.get().missing(segment, doc - segment.docBase)));
      hits.add(
          card.hit(
              Excerpts.marked(card.headline(), inHeadline),
              Excerpts.of(article, matches),
              matches.size(),
              placing));
    }
    return hits;
  }
}
