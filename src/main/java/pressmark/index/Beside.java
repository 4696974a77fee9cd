package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import pressmark.article.ArticleId;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Search;

/// The articles beside one in a list. Costs no more than the page of the list they stand on.
final class Beside {
  /// How far an article is looked for from where it was, after the archive has changed.
  private static final int MOVED = 50;

  private final Snapshot archive;
  private final Search search;
  private final Searcher searcher;
  private final Cards cards;

  /// @param patience after which the place is not said
  Beside(Snapshot archive, Search search, Duration patience) throws IOException {
    this.archive = archive;
    this.search = search;
    this.searcher = archive.searcher().patient(patience);
    this.cards = new Cards(archive.reader());
  }

  /// @param position where the article is thought to stand, from 1
  Optional<Neighbours> find(TextAnalysis analysis, ArticleId id, int position) throws IOException {
    if (position > archive.articles() + MOVED) {
      return Optional.empty();
    }
    var known = archive.lists().of(search);
    var place = known.isPresent() ? within(known.get(), id, position) : Optional.<Place>empty();
    if (known.isPresent() && place.isPresent()) {
      return Optional.of(neighbours(place.get(), known.get().total()));
    }
    var lucene = new LuceneQuery(archive.reader(), analysis, archive.languages());
    var matching = lucene.matching(search.asked());
    var listed = narrow(lucene.listing(search, matching));
    var here = around(listed, id, position, 1);
    var found = here.isPresent() ? here : around(listed, id, position, MOVED);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var neighbours = neighbours(found.get(), searcher.documents(narrow(matching)).count());
    return searcher.timedOut() || searcher.spent() ? Optional.empty() : Optional.of(neighbours);
  }

  private Query narrow(Query query) {
    return Filters.narrow(query, search.filters(), Optional.empty());
  }

  /// Where an article was found, among documents that follow one another in the list.
  ///
  /// @param from how many come before them
  private record Place(List<Integer> docs, int from, int at) {}

  /// The article in a list whose beginning is known.
  private Optional<Place> within(KnownLists.Beginning list, ArticleId id, int position)
      throws IOException {
    int from = Math.max(0, position - 1 - MOVED);
    int to = Math.min(list.docs().size(), position + MOVED);
    int at = from < to ? at(id, list.docs().subList(from, to)) : -1;
    return at >= 0 && list.reaches(from + at + 2L)
        ? Optional.of(new Place(list.docs(), 0, from + at))
        : Optional.empty();
  }

  /// @param reach how many articles before and after that place are looked at
  private Optional<Place> around(Query listed, ArticleId id, int position, int reach)
      throws IOException {
    int from = Math.max(0, position - 1 - reach);
    int length = position + reach - from;
    var stretch = Searching.stretch(searcher, listed, search.order(), from, length);
    int at = at(id, stretch);
    boolean first = at == 0 && from > 0;
    boolean last = at == length - 1;
    if (at < 0) {
      return Optional.empty();
    }
    return first || last
        ? around(listed, id, from + at + 1, 1)
        : Optional.of(new Place(stretch, from, at));
  }

  /// Which of some documents an article is; -1 when it is none.
  private int at(ArticleId id, List<Integer> docs) throws IOException {
    for (int i = 0; i < docs.size(); i++) {
      if (cards.read(docs.get(i)).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private Neighbours neighbours(Place place, long total) throws IOException {
    var docs = place.docs();
    int at = place.at();
    return new Neighbours(
        place.from() + at + 1,
        total,
        at == 0 ? Optional.empty() : Optional.of(cards.hit(docs.get(at - 1))),
        at + 1 == docs.size() ? Optional.empty() : Optional.of(cards.hit(docs.get(at + 1))));
  }
}
