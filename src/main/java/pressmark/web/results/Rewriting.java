package pressmark.web.results;

import java.util.List;
import java.util.function.Function;
import pressmark.query.Query;

/// A query said a little otherwise.
final class Rewriting {
  private Rewriting() {}

  /// The same words in their very forms.
  static Query exact(Query query) {
    return words(query, word -> new Query.Exact(word.text()));
  }

  /// The same words in any form.
  static Query inAnyForm(Query query) {
    return terms(
        query, term -> term instanceof Query.Exact(var form) ? new Query.Word(form) : term);
  }

  private static Query words(Query query, Function<Query.Word, Query.Term> change) {
    return terms(query, term -> term instanceof Query.Word word ? change.apply(word) : term);
  }

  /// The query with one word replaced by any of others.
  static Query replaced(Query query, String word, List<String> others) {
    var words = others.stream().map(other -> (Query) new Query.Word(other)).toList();
    var either = words.size() == 1 ? words.getFirst() : new Query.Or(words);
    return mapped(query, part -> part.text().equals(word) ? either : part);
  }

  private static Query terms(Query query, Function<Query.Term, Query.Term> change) {
    return mapped(
        query,
        part ->
            switch (part) {
              case Query.Term term -> change.apply(term);
              case Query.Phrase(var terms) -> new Query.Phrase(terms.stream().map(change).toList());
              case Query other -> other;
            });
  }

  /// Changes what the branches of the tree end in.
  private static Query mapped(Query query, Function<Query, Query> change) {
    return switch (query) {
      case Query.And(var parts) ->
          new Query.And(parts.stream().map(part -> mapped(part, change)).toList());
      case Query.Or(var parts) ->
          new Query.Or(parts.stream().map(part -> mapped(part, change)).toList());
      case Query.Not(var part) -> new Query.Not(mapped(part, change));
      case Query.In(var field, var part) -> new Query.In(field, mapped(part, change));
      case Query.AtLeast(var times, var part) -> new Query.AtLeast(times, mapped(part, change));
      case Query.Near(var left, var right, var words, var ordered) ->
          new Query.Near(mapped(left, change), mapped(right, change), words, ordered);
      case Query.Together(var left, var right, var unit) ->
          new Query.Together(mapped(left, change), mapped(right, change), unit);
      case Query.Term term -> change.apply(term);
      case Query.Phrase phrase -> change.apply(phrase);
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
}
