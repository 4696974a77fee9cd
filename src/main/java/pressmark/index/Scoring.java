package pressmark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import pressmark.index.words.FunctionWords;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Property;

/// Words asked for, as queries that say what they are worth in an article: the best of its fields
/// decides. For one state of the archive, not for several threads at once.
final class Scoring {
  /// A word on the list is one only where this part of the articles has it: it may be a rare word
  /// of another language.
  private static final double OFTEN = 0.1;

  private static final Query STATED =
      new TermQuery(new Term(Fields.HAS, Property.HEADLINE.toString()));

  private final IndexReader reader;
  private final Function<String, List<TextAnalysis.Asked>> analysis;
  private final Set<String> functionWords;
  private final Map<Term, Integer> frequencies = new HashMap<>();

  /// @param analysis the words of a piece of a query
  /// @param languages those of the archive
  Scoring(
      IndexReader reader,
      Function<String, List<TextAnalysis.Asked>> analysis,
      Set<String> languages) {
    this.reader = reader;
    this.analysis = analysis;
    this.functionWords = FunctionWords.of(languages);
  }

  List<TextAnalysis.Asked> asked(String text) {
    return analysis.apply(text);
  }

  /// Whether a word says how others belong together rather than anything itself.
  boolean function(TextAnalysis.Asked word) {
    return functionWords.contains(word.form())
        && frequency(Fields.BODY, word.form()) > OFTEN * reader.numDocs();
  }

  /// One word, or several side by side; at least one.
  Query words(List<TextAnalysis.Asked> words, List<String> fields) {
    return words.size() == 1
        ? best(fields, field -> word(field, words.getFirst()))
        : best(fields, field -> phrase(field, words));
  }

  /// The best of the fields decides, each with its weight.
  static Query best(List<String> fields, Function<String, Query> query) {
    if (fields.size() == 1) {
      return query.apply(fields.getFirst());
    }
    var either = new ArrayList<Query>();
    for (var field : fields) {
      either.add(weighted(field, query.apply(field)));
      if (field.equals(Fields.HEADLINE)) {
        either.add(new BoostQuery(query.apply(field), Ranking.INFERRED_HEADLINE));
      }
    }
    return new DisjunctionMaxQuery(either, Ranking.OTHER_FIELDS);
  }

  private static Query weighted(String field, Query query) {
    return new BoostQuery(
        field.equals(Fields.HEADLINE) ? stated(query) : query,
        Ranking.FIELDS.getOrDefault(field, 1f));
  }

  private static Query stated(Query inHeadline) {
    return new BooleanQuery.Builder().add(inHeadline, Occur.MUST).add(STATED, Occur.FILTER).build();
  }

  /// A word in any of its forms. In an article the very form stands beside its stem, if that is
  /// another, and both are counted: together they make one.
  private static Query word(String field, TextAnalysis.Asked word) {
    var builder = new SynonymQuery.Builder(field);
    float form = word.stemsToAnother() ? 1 - Ranking.OTHER_FORM : 1;
    for (var term : word.terms()) {
      builder.addTerm(new Term(field, term), term.equals(word.form()) ? form : Ranking.OTHER_FORM);
    }
    return builder.build();
  }

  private static Query phrase(String field, List<TextAnalysis.Asked> words) {
    var builder = new MultiPhraseQuery.Builder();
    for (var word : words) {
      builder.add(word.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return builder.build();
  }

  /// What lifts articles in which words asked for side by side stand so; nothing for a long run of
  /// words, whose many pairs would outweigh the words themselves.
  List<Query> lifts(List<TextAnalysis.Asked> run, List<String> fields) {
    var within = fields.stream().filter(Scoring::lifted).toList();
    if (within.isEmpty() || run.size() < 2 || run.size() > Ranking.SIDE_BY_SIDE_WORDS) {
      return List.of();
    }
    var lifts = new ArrayList<Query>();
    if (run.size() == 2) {
      return List.of(lift(run, within, Ranking.SIDE_BY_SIDE + Ranking.PAIR));
    }
    lifts.add(lift(run, within, Ranking.SIDE_BY_SIDE));
    var words = run.stream().filter(word -> !function(word)).toList();
    var paired = new HashSet<List<TextAnalysis.Asked>>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var pair = words.subList(i, i + 2);
      if (!pair.getFirst().equals(pair.getLast()) && paired.add(pair)) {
        lifts.add(lift(pair, within, Ranking.PAIR));
      }
    }
    return lifts;
  }

  private static Query lift(List<TextAnalysis.Asked> words, List<String> fields, float lift) {
    return new BoostQuery(
        fields.size() == 1
            ? phrase(fields.getFirst(), words)
            : new DisjunctionMaxQuery(
                fields.stream().map(field -> weighted(field, phrase(field, words))).toList(),
                Ranking.OTHER_FIELDS),
        lift);
  }

  private static boolean lifted(String field) {
    return field.equals(Fields.HEADLINE) || field.equals(Fields.BODY);
  }

  private int frequency(String field, String term) {
    return frequencies.computeIfAbsent(new Term(field, term), this::frequency);
  }

  private int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
