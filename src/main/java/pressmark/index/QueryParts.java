package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// The parts of a query by themselves: how many articles each finds, and what most of them find
/// together.
final class QueryParts {
  /// As many parts are counted one by one.
  private static final int FEW_PARTS = 2;

  /// How many parts are counted.
  private static final int COUNTED = 12;

  /// With more articles in the list itself, those that have only most of the words are not sought.
  private static final int FEW = 5;

  private static final int SHOWN = 10;

  private final Search search;
  private final Searcher searcher;
  private final LuceneQuery lucene;
  private final Map<Query, Long> counts = new HashMap<>();

  QueryParts(Search search, Searcher searcher, LuceneQuery lucene) {
    this.search = search;
    this.searcher = searcher;
    this.lucene = lucene;
  }

  /// The parts that stand side by side; the query itself where it is of one piece.
  static List<Query> of(Query query) {
    return switch (query) {
      case Query.Everything _ -> List.of();
      case Query.And(var parts) -> parts;
      case Query other -> List.of(other);
    };
  }

  /// Those that say where in a text they match.
  static List<Query> positional(Query query) {
    return of(query).stream().filter(Query::positional).toList();
  }

  /// Each part with its counts, as far as there is time.
  List<Results.Part> counted() throws IOException {
    var parts = of(search.query());
    return parts.size() > FEW_PARTS && search.match() == Match.ALL ? together(parts) : apart(parts);
  }

  /// Of many parts each is looked for once, and what the others have in common is worked out of
  /// that.
  private List<Results.Part> together(List<Query> parts) throws IOException {
    var found = new ArrayList<Optional<KnownDocuments>>();
    for (var part : parts.stream().limit(COUNTED).toList()) {
      found.add(known(part));
    }
    var beyond = parts.stream().skip(COUNTED).toList();
    var rest = beyond.isEmpty() ? Optional.<KnownDocuments>empty() : known(joined(beyond));
    if (searcher.spent()) {
      return List.of();
    }
    var counted = new ArrayList<Results.Part>();
    for (int i = 0; i < found.size(); i++) {
      var others = new ArrayList<>(found);
      others.set(i, rest);
      var sought = others.stream().flatMap(Optional::stream).toList();
      counted.add(
          new Results.Part(
              parts.get(i).text(),
              found.get(i).map(KnownDocuments::count).orElse(0L),
              sought.isEmpty() ? 0 : KnownDocuments.combined(sought, List.of()).count()));
    }
    return counted;
  }

  /// What a part finds; empty when there is nothing in it that could be looked for.
  private Optional<KnownDocuments> known(Query part) throws IOException {
    var asking = lucene.asking(part);
    return asking.isEmpty()
        ? Optional.empty()
        : Optional.of(searcher.documents(narrow(asking.get())));
  }

  private List<Results.Part> apart(List<Query> parts) throws IOException {
    var counted = new ArrayList<Results.Part>();
    for (var part : parts.stream().limit(COUNTED).toList()) {
      var others = new ArrayList<>(parts);
      others.remove(part);
      long count = count(part);
      long without = count(joined(others));
      if (searcher.spent()) {
        return counted;
      }
      counted.add(new Results.Part(part.text(), count, without));
    }
    return counted;
  }

  private static Query joined(List<Query> parts) {
    return switch (parts.size()) {
      case 0 -> new Query.Everything();
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }

  /// Each query is counted once.
  private long count(Query query) throws IOException {
    var known = counts.get(query);
    if (known != null) {
      return known;
    }
    long count = searcher.documents(narrow(lucene.matching(asked(query)))).count();
    counts.put(query, count);
    return count;
  }

  /// What a query asks for where the search is content with any of its words.
  private Query asked(Query query) {
    return new Search(
            "", query, List.of(), search.match(), List.of(), search.order(), 1, search.size())
        .asked();
  }

  private org.apache.lucene.search.Query narrow(org.apache.lucene.search.Query query) {
    return Filters.narrow(query, search.filters(), Optional.empty());
  }

  /// What finds the articles that have most of the words and phrases but not all; nothing unless few
  /// have all. Of two, one is enough; of more, more than half. All else asked for must be met.
  ///
  /// @param total how many articles the list itself has
  Optional<org.apache.lucene.search.Query> most(long total) throws IOException {
    var words = positional(search.query());
    if (search.order() != Order.BEST
        || search.match() != Match.ALL
        || search.page() > 1
        || total > FEW
        || words.size() < 2) {
      return Optional.empty();
    }
    var rest = of(search.query()).stream().filter(part -> !part.positional()).toList();
    var queries = new ArrayList<org.apache.lucene.search.Query>();
    for (var word : words) {
      queries.add(lucene.matching(word));
    }
    int enough = words.size() == 2 ? 1 : words.size() / 2 + 1;
    return Optional.of(
        Filters.some(
            queries, enough, lucene.matching(joined(rest)), lucene.matching(search.query())));
  }

  /// The articles that [#most] finds.
  Optional<Results.Others> others(org.apache.lucene.search.Query most, HitList list)
      throws IOException {
    var found = searcher.documents(narrow(most));
    if (found.count() == 0 || searcher.spent()) {
      return Optional.empty();
    }
    var ranked = lucene.ranking(found, search.query());
    var docs = Searching.first(searcher, ranked, Order.BEST, SHOWN);
    return Optional.of(new Results.Others(found.count(), list.of(docs, most)));
  }
}
