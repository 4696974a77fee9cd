package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A change of every term of a query into any of one or more runs of terms.
///
/// @param runs the runs a term becomes, one or more; the term alone where nothing changes
/// @param whole the phrases a phrase becomes; empty where it is changed word by word
record TermChange(
    Function<Query.Term, List<Query.Phrase>> runs,
    Function<Query.Phrase, Optional<List<Query.Phrase>>> whole) {
  /// How many phrases one phrase may become.
  private static final int MOST = 64;

  TermChange(Function<Query.Term, List<Query.Phrase>> runs) {
    this(runs, _ -> Optional.empty());
  }

  Query of(Query query) {
    return switch (query) {
      case Query.Term term -> any(runs.apply(term).stream().map(TermChange::single).toList());
      case Query.Phrase(var terms) ->
          any(whole.apply(new Query.Phrase(terms)).orElseGet(() -> phrases(terms)));
      case Query.And(var parts) -> Joined.all(parts.stream().map(this::of).toList()).orElse(query);
      case Query.Or(var parts) -> Joined.any(parts.stream().map(this::of).toList()).orElse(query);
      case Query.Not(var part) -> Joined.without(of(part));
      case Query.Near(var left, var right, var words, var ordered) ->
          new Query.Near(of(left), of(right), words, ordered);
      case Query.Together(var left, var right, var unit) ->
          new Query.Together(of(left), of(right), unit);
      case Query.AtLeast(var times, var part) -> new Query.AtLeast(times, of(part));
      case Query.In(var field, var part) -> Joined.in(field, of(part));
      case Query.Everything _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          query;
    };
  }

  private static Query any(List<? extends Query> queries) {
    var distinct = queries.stream().<Query>map(query -> query).distinct().toList();
    return Joined.any(distinct).orElseThrow();
  }

  /// One term by itself is not a phrase, unless it would be read as something else.
  private static Query single(Query.Phrase run) {
    var first = run.terms().getFirst();
    boolean read = QueryParser.parse(first.text()).query().equals(first);
    return run.terms().size() == 1 && read ? first : run;
  }

  private List<Query.Phrase> phrases(List<Query.Term> terms) {
    var phrases = List.of(new Query.Phrase(List.of()));
    for (var term : terms) {
      var longer = new ArrayList<Query.Phrase>();
      for (var phrase : phrases) {
        for (var run : runs.apply(term)) {
          var all = new ArrayList<>(phrase.terms());
          all.addAll(run.terms());
          longer.add(new Query.Phrase(all));
        }
      }
      phrases = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return phrases;
  }
}
