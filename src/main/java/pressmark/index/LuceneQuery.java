package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import pressmark.index.proximity.Pattern;
import pressmark.index.proximity.PlacesQuery;
import pressmark.index.proximity.Zone;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Rewriting;
import pressmark.query.Search;

/// A query in the terms of Lucene, for one state of the archive. Safe for many threads, of
/// which one works at a time.
final class LuceneQuery {
  private final IndexReader reader;
  private final Set<String> languages;
  private final Slots slots;
  private final Patterns patterns;

  /// @param languages those of the archive whose words are stemmed
  LuceneQuery(IndexReader reader, TextAnalysis analysis, Set<String> languages) {
    this.reader = reader;
    this.languages = languages;
    this.slots = new Slots(reader, analysis, languages);
    this.patterns = new Patterns(slots, slots.notices());
  }

  /// What a reader should know about how the query was put into terms so far.
  synchronized List<Notice> notices() {
    return List.copyOf(slots.notices());
  }

  /// The words of a text, with all that finds them.
  synchronized List<TextAnalysis.Asked> asked(String text) {
    return slots.asked(text);
  }

  /// What finds the articles, and where in them the query matches.
  org.apache.lucene.search.Query matching(Query query) throws IOException {
    return asking(query).orElseGet(() -> new MatchNoDocsQuery("no word in the query"));
  }

  /// The same; empty when there is nothing in the query that could be looked for, so that beside
  /// others it asks for nothing.
  synchronized Optional<org.apache.lucene.search.Query> asking(Query query) throws IOException {
    return translate(Rewriting.unhyphenated(query), Patterns.ANYWHERE);
  }

  /// The same, best first.
  ///
  /// @param matching what finds the articles
  synchronized org.apache.lucene.search.Query ranking(
      Query query, org.apache.lucene.search.Query matching) throws IOException {
    return ranking().of(Rewriting.unhyphenated(query), matching);
  }

  /// What finds the articles of a list, with scores where the list is ordered by them: the same for
  /// a page of it and for all of it.
  ///
  /// @param matching what finds them
  synchronized org.apache.lucene.search.Query listing(
      Search search, org.apache.lucene.search.Query matching) throws IOException {
    return search.order() == Order.BEST ? ranking(search.asked(), matching) : matching;
  }

  /// Whether a list can be ordered without knowing beforehand which articles are in it.
  synchronized boolean ordering(Search search) {
    return search.order() == Order.BEST
        && ranking().finding(Rewriting.unhyphenated(search.asked()));
  }

  /// Articles that something else finds, those with more of the query first.
  synchronized org.apache.lucene.search.Query ranking(
      org.apache.lucene.search.Query found, Query query) throws IOException {
    return ranking().among(Rewriting.unhyphenated(query), found);
  }

  private Ranking ranking() {
    return new Ranking(new Scoring(reader, this::asked, languages), this::scored);
  }

  /// A word or phrase that stands for words of the archive, with scores as other words have.
  private Optional<org.apache.lucene.search.Query> scored(Query term, List<String> fields)
      throws IOException {
    var words =
        switch (term) {
          case Query.Term one -> slots.of(one, fields);
          case Query.Phrase phrase -> slots.of(phrase, fields);
          case Query _ -> List.<Slot>of();
        };
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Scoring.best(fields, field -> FieldQueries.words(field, words)));
  }

  /// Any of the words and phrases asked for, to mark what there is of them in an article that the
  /// query as a whole does not find.
  synchronized Optional<org.apache.lucene.search.Query> loose(Query query) throws IOException {
    var leaves = new ArrayList<org.apache.lucene.search.Query>();
    leaves(Rewriting.unhyphenated(query), Patterns.ANYWHERE, leaves);
    return leaves.isEmpty() ? Optional.empty() : Optional.of(any(leaves));
  }

  private void leaves(Query query, Zone zone, List<org.apache.lucene.search.Query> leaves)
      throws IOException {
    switch (query) {
      case Query.Term _, Query.Phrase _, Query.Near _, Query.Together _, Query.AtLeast _ ->
          translate(query, zone).ifPresent(leaves::add);
      case Query.And(var parts) -> {
        for (var part : parts) {
          leaves(part, zone, leaves);
        }
      }
      case Query.Or(var parts) -> {
        for (var part : parts) {
          leaves(part, zone, leaves);
        }
      }
      case Query.In(var field, var part) -> leaves(part, Patterns.zone(field), leaves);
      case Query.Everything _,
          Query.Not _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ -> {}
    }
  }

  /// Empty when there is nothing in the query that could be looked for.
  private Optional<org.apache.lucene.search.Query> translate(Query query, Zone zone)
      throws IOException {
    return switch (query) {
      case Query.Everything() -> Optional.of(everything());
      case Query.Term term ->
          zone.lead() ? standing(query, zone) : words(slots.of(term, zone.fields()), zone);
      case Query.Phrase phrase ->
          zone.lead() ? standing(query, zone) : words(slots.of(phrase, zone.fields()), zone);
      case Query.And(var parts) -> all(parts, zone);
      case Query.Or(var parts) -> {
        var found = new ArrayList<org.apache.lucene.search.Query>();
        for (var part : parts) {
          translate(part, zone).ifPresent(found::add);
        }
        yield found.isEmpty() ? Optional.empty() : Optional.of(any(found));
      }
      case Query.Not _ -> all(List.of(query), zone);
      case Query.Near _, Query.Together _ -> standing(query, zone);
      case Query.AtLeast(var times, var part) -> often(times, part, Patterns.counted(zone));
      case Query.In(var field, var part) -> translate(part, Patterns.zone(field));
      case Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          Conditions.of(reader, query).map(LuceneQuery::unscored);
    };
  }

  private static org.apache.lucene.search.Query unscored(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  /// What must stand in a certain way.
  private Optional<org.apache.lucene.search.Query> standing(Query query, Zone zone)
      throws IOException {
    return patterns.of(query, zone).map(LuceneQuery::standing);
  }

  private static org.apache.lucene.search.Query standing(Formula formula) {
    return switch (formula) {
      case Formula.One(var pattern) -> places(pattern, 0);
      case Formula.All(var parts) -> every(parts.stream().map(LuceneQuery::standing).toList());
      case Formula.Some(var parts) -> any(parts.stream().map(LuceneQuery::standing).toList());
    };
  }

  /// What must stand there so many times.
  private Optional<org.apache.lucene.search.Query> often(int times, Query part, Zone zone)
      throws IOException {
    var all =
        patterns.counted(part, zone).stream()
            .map(pattern -> places(pattern, Math.max(1, times)))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(every(all));
  }

  private static org.apache.lucene.search.Query every(
      List<org.apache.lucene.search.Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, Occur.MUST));
    return builder.build();
  }

  private static org.apache.lucene.search.Query places(Pattern pattern, int times) {
    var fields = pattern.fields();
    return fields.isEmpty()
        ? new MatchNoDocsQuery("in no field")
        : new PlacesQuery(
            best(fields, field -> FieldQueries.candidates(field, pattern)), pattern, times);
  }

  static org.apache.lucene.search.Query everything() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
  }

  private Optional<org.apache.lucene.search.Query> all(List<Query> parts, Zone zone)
      throws IOException {
    var builder = new BooleanQuery.Builder();
    int wanted = 0;
    int unwanted = 0;
    for (var part : parts) {
      boolean not = part instanceof Query.Not;
      var found = translate(part instanceof Query.Not(var inner) ? inner : part, zone);
      if (found.isPresent()) {
        builder.add(found.get(), not ? Occur.MUST_NOT : Occur.MUST);
        wanted += not ? 0 : 1;
        unwanted += not ? 1 : 0;
      }
    }
    if (wanted + unwanted == 0) {
      return Optional.empty();
    }
    if (wanted == 0) {
      builder.add(everything(), Occur.MUST);
    }
    return Optional.of(builder.build());
  }

  private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, Occur.SHOULD));
    return builder.build();
  }

  /// One word, or several side by side.
  private static Optional<org.apache.lucene.search.Query> words(List<Slot> words, Zone zone) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(best(zone.fields(), field -> FieldQueries.words(field, words)));
  }

  /// The best of the fields decides, each with its weight.
  private static org.apache.lucene.search.Query best(
      List<String> fields, Function<String, org.apache.lucene.search.Query> query) {
    var weighted =
        fields.stream()
            .<org.apache.lucene.search.Query>map(
                field -> new BoostQuery(query.apply(field), Ranking.FIELDS.getOrDefault(field, 1f)))
            .toList();
    return weighted.size() == 1
        ? weighted.getFirst()
        : new DisjunctionMaxQuery(weighted, Ranking.OTHER_FIELDS);
  }
}
