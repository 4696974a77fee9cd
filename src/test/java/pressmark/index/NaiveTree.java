package pressmark.index;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import pressmark.query.Field;
import pressmark.query.Query;

/// A query written out: fields at its words, *and* outside of what must stand close together.
final class NaiveTree {
  private NaiveTree() {}

  static Query spread(Query query) {
    return spread(query, Optional.empty());
  }

  private static Query spread(Query query, Optional<Field> field) {
    return switch (query) {
      case Query.Term _, Query.Phrase _ ->
          field.<Query>map(given -> new Query.In(given, query)).orElse(query);
      case Query.And(var parts) ->
          new Query.And(parts.stream().map(part -> spread(part, field)).toList());
      case Query.Or(var parts) ->
          new Query.Or(parts.stream().map(part -> spread(part, field)).toList());
      case Query.Not(var part) -> new Query.Not(spread(part, field));
      case Query.In(var inner, var part) -> spread(part, Optional.of(inner));
      case Query.Near(var left, var right, var words, var ordered) ->
          pairs(
              spread(left, field),
              spread(right, field),
              (one, other) -> new Query.Near(one, other, words, ordered));
      case Query.Together(var left, var right, var unit) ->
          pairs(
              spread(left, field),
              spread(right, field),
              (one, other) -> new Query.Together(one, other, unit));
      case Query.AtLeast(var times, var part) -> {
        var inner = spread(part, field);
        yield inner instanceof Query.And(var parts)
            ? new Query.And(each(parts, one -> new Query.AtLeast(times, one)))
            : new Query.AtLeast(times, inner);
      }
      default -> query;
    };
  }

  /// Whether what is asked for is looked for in a field of its own.
  static boolean inField(Query spread) {
    return switch (spread) {
      case Query.In _ -> true;
      case Query.Or(var parts) -> parts.stream().anyMatch(NaiveTree::inField);
      case Query.Near(var left, _, _, _) -> inField(left);
      case Query.Together(var left, _, _) -> inField(left);
      default -> false;
    };
  }

  private static List<Query> each(List<Query> parts, UnaryOperator<Query> change) {
    return parts.stream().map(change).toList();
  }

  private static Query pairs(Query left, Query right, BinaryOperator<Query> pair) {
    if (left instanceof Query.And(var parts)) {
      return new Query.And(each(parts, one -> pairs(one, right, pair)));
    }
    if (right instanceof Query.And(var parts)) {
      return new Query.And(each(parts, one -> pairs(left, one, pair)));
    }
    if (left instanceof Query.Or(var parts)) {
      return new Query.Or(each(parts, one -> pairs(one, right, pair)));
    }
    if (right instanceof Query.Or(var parts)) {
      return new Query.Or(each(parts, one -> pairs(left, one, pair)));
    }
    return pair.apply(left, right);
  }
}
