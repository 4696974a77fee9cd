package pressmark.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import pressmark.index.proximity.Pattern;

/// Words of a query in one field, in the terms of Lucene.
final class FieldQueries {
  /// A word that stands for more is worth the same wherever it stands.
  private static final int SCORED = 64;

  private FieldQueries() {}

  /// Words side by side; at least one.
  static Query words(String field, List<Slot> words) {
    return sequence(field, words.stream().map(Slot::terms).toList());
  }

  private static Query sequence(String field, List<List<BytesRef>> words) {
    if (words.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("no word looks so");
    }
    if (words.size() == 1) {
      return word(field, words.getFirst());
    }
    var builder = new MultiPhraseQuery.Builder();
    for (var terms : words) {
      builder.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return builder.build();
  }

  private static Query word(String field, List<BytesRef> terms) {
    if (terms.size() > SCORED) {
      return set(field, terms);
    }
    var builder = new SynonymQuery.Builder(field);
    terms.forEach(term -> builder.addTerm(new Term(field, term)));
    return builder.build();
  }

  private static Query set(String field, List<BytesRef> terms) {
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no word looks so")
        : new ConstantScoreQuery(new TermInSetQuery(field, terms));
  }

  /// All articles in which something may fit a pattern, and more.
  static Query candidates(String field, Pattern pattern) {
    return switch (pattern) {
      case Pattern.Words(var zone, var words) ->
          zone.fields().contains(field)
              ? sequence(field, words)
              : new MatchNoDocsQuery("not looked for in this field");
      case Pattern.Any(var parts) -> {
        var builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(candidates(field, part), Occur.SHOULD));
        yield builder.build();
      }
      case Pattern.Pair pair -> {
        var builder = new BooleanQuery.Builder();
        paired(field, pair, new LinkedHashSet<>()).forEach(one -> builder.add(one, Occur.MUST));
        yield builder.build();
      }
    };
  }

  /// What must all be there, each once and however deep it stands: rewriting costs the square of the
  /// depth.
  private static Set<Query> paired(String field, Pattern pattern, Set<Query> found) {
    switch (pattern) {
      case Pattern.Pair(var left, var right, _) -> {
        paired(field, left, found);
        paired(field, right, found);
      }
      case Pattern.Words _, Pattern.Any _ -> found.add(candidates(field, pattern));
    }
    return found;
  }
}
