package pressmark.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// What the floor can be asked for.
///
/// @param kind how the words of the text belong together
/// @param order how hits are ordered: `best`, `newest` or `oldest`
/// @param page from 1
record FloorSearch(Kind kind, String text, String order, int page) {
  /// How words belong together.
  enum Kind {
    /// All of them.
    WORDS,
    /// Any of them.
    ANY,
    /// Side by side.
    PHRASE,
    /// At most five apart.
    NEAR,
    /// About as close as in one sentence.
    SENTENCE,
    /// One word, by its first letters.
    PREFIX
  }

  private static final int NEAR_GAPS = 4;
  private static final int SENTENCE_GAPS = 20;
  private static final List<String> FIELDS = List.of(FloorLoad.HEADLINE, FloorLoad.BODY);

  Query query(FloorWords words) {
    if (kind == Kind.PREFIX) {
      return fields(field -> new PrefixQuery(new Term(field, text)));
    }
    var asked = words.asked(text);
    return switch (kind) {
      case WORDS -> all(asked, Occur.MUST);
      case ANY -> all(asked, Occur.SHOULD);
      case PHRASE -> fields(field -> phrase(field, asked));
      case NEAR -> fields(field -> close(field, asked, NEAR_GAPS));
      case SENTENCE -> fields(field -> close(field, asked, SENTENCE_GAPS));
      case PREFIX -> throw new IllegalStateException("answered above");
    };
  }

  private static Query fields(Function<String, Query> query) {
    var either = new BooleanQuery.Builder();
    FIELDS.forEach(field -> either.add(query.apply(field), Occur.SHOULD));
    return either.build();
  }

  private static Query all(List<Set<String>> asked, Occur occur) {
    var all = new BooleanQuery.Builder();
    for (var terms : asked) {
      all.add(fields(field -> word(field, terms)), occur);
    }
    return all.build();
  }

  private static Query word(String field, Set<String> terms) {
    var word = new SynonymQuery.Builder(field);
    terms.forEach(term -> word.addTerm(new Term(field, term)));
    return word.build();
  }

  private static Query phrase(String field, List<Set<String>> asked) {
    var phrase = new MultiPhraseQuery.Builder();
    for (var terms : asked) {
      phrase.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query close(String field, List<Set<String>> asked, int gaps) {
    var sources = new ArrayList<IntervalsSource>();
    for (var terms : asked) {
      sources.add(Intervals.or(terms.stream().map(Intervals::term).toList()));
    }
    var together = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
    return new IntervalQuery(field, Intervals.maxgaps(gaps, together));
  }
}
