package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.query.Field;
import pressmark.query.Query;

/// What a query looks for in the text, piece by piece in the order it is written, leaving out what it
/// shuts out.
final class QueryWords {
  private final List<Piece> pieces = new ArrayList<>();

  private QueryWords() {}

  /// A word or phrase.
  ///
  /// @param term a [Query.Term] or [Query.Phrase]
  /// @param field where it is looked for, when the query says so
  /// @param phrase whether it stands in a phrase
  /// @param beside whether it is asked for right after the piece before it
  record Piece(Query.Term term, Optional<Field> field, boolean phrase, boolean beside) {}

  static List<Piece> of(Query query) {
    var words = new QueryWords();
    words.add(query, Optional.empty(), false);
    return List.copyOf(words.pieces);
  }

  private void add(Query query, Optional<Field> field, boolean beside) {
    switch (query) {
      case Query.Term term -> pieces.add(new Piece(term, field, false, beside));
      case Query.Phrase(var terms) -> {
        for (int i = 0; i < terms.size(); i++) {
          pieces.add(new Piece(terms.get(i), field, true, i > 0));
        }
      }
      case Query.And(var parts) -> {
        for (int i = 0; i < parts.size(); i++) {
          boolean follows =
              i > 0 && parts.get(i) instanceof Query.Term && parts.get(i - 1) instanceof Query.Term;
          add(parts.get(i), field, follows);
        }
      }
      case Query.Or(var parts) -> parts.forEach(part -> add(part, field, false));
      case Query.Near(var left, var right, _, _) -> {
        add(left, field, false);
        add(right, field, false);
      }
      case Query.Together(var left, var right, _) -> {
        add(left, field, false);
        add(right, field, false);
      }
      case Query.AtLeast(_, var part) -> add(part, field, false);
      case Query.In(var inner, var part) -> add(part, Optional.of(inner), false);
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
}
