package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Field;
import pressmark.query.Notice;
import pressmark.query.Query;

/// A query in the terms of Lucene, for one state of the archive. Not for several threads at once.
final class LuceneQuery {
  /// How many words a beginning may stand for, alone and at the end of a phrase.
  private static final int EXPANDED = 1_000;

  private static final int EXPANDED_IN_PHRASE = 200;

  /// How much the better fields of an article count beside the best one.
  private static final float OTHERS = 0.2f;

  private static final Map<String, Float> WEIGHTS =
      Map.of(
          Fields.HEADLINE, 2.5f,
          Fields.DECK, 1.5f,
          Fields.BYLINE, 1f,
          Fields.CAPTION, 0.6f,
          Fields.BODY, 1f,
          Fields.CONTRIBUTOR, 0.4f);

  private static final float PHRASE_LIFT = 1f;
  private static final float PAIR_LIFT = 0.4f;

  private final IndexReader reader;
  private final TextAnalysis analysis;
  private final Set<String> languages;
  private final Map<String, List<TextAnalysis.Asked>> asked = new HashMap<>();
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// @param languages those of the archive whose words are stemmed
  LuceneQuery(IndexReader reader, TextAnalysis analysis, Set<String> languages) {
    this.reader = reader;
    this.analysis = analysis;
    this.languages = languages;
  }

  /// What a reader should know about how the query was put into terms so far.
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  /// The words of a text, with all that finds them.
  List<TextAnalysis.Asked> asked(String text) {
    return asked.computeIfAbsent(text, words -> analysis.asked(words, languages));
  }

  /// What finds the articles, and where in them the query matches.
  org.apache.lucene.search.Query matching(Query query) throws IOException {
    return translate(query, Fields.TEXTS)
        .orElseGet(() -> new MatchNoDocsQuery("no word in the query"));
  }

  /// The same with a lift for articles in which words asked for together stand together.
  ///
  /// @param matching what finds the articles
  org.apache.lucene.search.Query ranking(Query query, org.apache.lucene.search.Query matching) {
    var lifts = lifts(query);
    if (lifts.isEmpty()) {
      return matching;
    }
    var builder = new BooleanQuery.Builder().add(matching, Occur.MUST);
    lifts.forEach(lift -> builder.add(lift, Occur.SHOULD));
    return builder.build();
  }

  /// Any of the words and phrases asked for, to mark what there is of them in an article that the
  /// query as a whole does not find.
  Optional<org.apache.lucene.search.Query> loose(Query query) throws IOException {
    var leaves = new ArrayList<org.apache.lucene.search.Query>();
    leaves(query, Fields.TEXTS, leaves);
    return leaves.isEmpty() ? Optional.empty() : Optional.of(any(leaves));
  }

  private void leaves(Query query, List<String> fields, List<org.apache.lucene.search.Query> leaves)
      throws IOException {
    switch (query) {
      case Query.Word _, Query.Prefix _, Query.Phrase _ ->
          translate(query, fields).ifPresent(leaves::add);
      case Query.And(var parts) -> {
        for (var part : parts) {
          leaves(part, fields, leaves);
        }
      }
      case Query.Or(var parts) -> {
        for (var part : parts) {
          leaves(part, fields, leaves);
        }
      }
      case Query.In(var field, var part) -> leaves(part, List.of(field(field)), leaves);
      default -> {}
    }
  }

  /// Empty when there is nothing in the query that could be looked for.
  private Optional<org.apache.lucene.search.Query> translate(Query query, List<String> fields)
      throws IOException {
    return switch (query) {
      case Query.Everything() -> Optional.of(everything());
      case Query.Word(var text) -> words(asked(text), fields);
      case Query.Phrase(var terms) ->
          words(asked(String.join(" ", terms.stream().map(Query::text).toList())), fields);
      case Query.Prefix(var text) -> beginning(text, fields);
      case Query.And(var parts) -> all(parts, fields);
      case Query.Or(var parts) -> {
        var found = new ArrayList<org.apache.lucene.search.Query>();
        for (var part : parts) {
          translate(part, fields).ifPresent(found::add);
        }
        yield found.isEmpty() ? Optional.empty() : Optional.of(any(found));
      }
      case Query.Not _ -> all(List.of(query), fields);
      case Query.In(var field, var part) -> translate(part, List.of(field(field)));
      default -> Optional.empty();
    };
  }

  static org.apache.lucene.search.Query everything() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
  }

  private static String field(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private Optional<org.apache.lucene.search.Query> all(List<Query> parts, List<String> fields)
      throws IOException {
    var builder = new BooleanQuery.Builder();
    int wanted = 0;
    int unwanted = 0;
    for (var part : parts) {
      boolean not = part instanceof Query.Not;
      var found = translate(part instanceof Query.Not(var inner) ? inner : part, fields);
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
  private static Optional<org.apache.lucene.search.Query> words(
      List<TextAnalysis.Asked> words, List<String> fields) {
    return switch (words.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(best(fields, field -> word(field, words.getFirst())));
      default -> Optional.of(best(fields, field -> phrase(field, words, 0)));
    };
  }

  /// The best of the fields decides, each with its weight.
  private static org.apache.lucene.search.Query best(
      List<String> fields, Function<String, org.apache.lucene.search.Query> query) {
    var weighted =
        fields.stream()
            .<org.apache.lucene.search.Query>map(
                field -> new BoostQuery(query.apply(field), WEIGHTS.getOrDefault(field, 1f)))
            .toList();
    return weighted.size() == 1 ? weighted.getFirst() : new DisjunctionMaxQuery(weighted, OTHERS);
  }

  private static org.apache.lucene.search.Query word(String field, TextAnalysis.Asked word) {
    var builder = new SynonymQuery.Builder(field);
    word.terms().forEach(term -> builder.addTerm(new Term(field, term)));
    return builder.build();
  }

  private static org.apache.lucene.search.Query phrase(
      String field, List<TextAnalysis.Asked> words, int slop) {
    var builder = new MultiPhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> builder.add(terms(field, word)));
    return builder.build();
  }

  private static Term[] terms(String field, TextAnalysis.Asked word) {
    return word.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new);
  }

  private Optional<org.apache.lucene.search.Query> beginning(String text, List<String> fields)
      throws IOException {
    var words = asked(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var before = words.subList(0, words.size() - 1);
    int most = before.isEmpty() ? EXPANDED : EXPANDED_IN_PHRASE;
    var expansion = Expansion.of(reader, fields, words.getLast().form(), most);
    if (expansion.more()) {
      notices.add(
          new Notice(
              "“%s*” stands for more than %,d words; only the most frequent of them were searched."
                  .formatted(text, most)));
    }
    if (expansion.terms().isEmpty()) {
      return Optional.of(new MatchNoDocsQuery("no word begins so"));
    }
    return Optional.of(
        best(
            fields,
            field ->
                before.isEmpty()
                    ? new ConstantScoreQuery(new TermInSetQuery(field, expansion.terms()))
                    : begun(field, before, expansion.terms())));
  }

  private static org.apache.lucene.search.Query begun(
      String field, List<TextAnalysis.Asked> before, List<BytesRef> last) {
    var builder = new MultiPhraseQuery.Builder();
    before.forEach(word -> builder.add(terms(field, word)));
    builder.add(last.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    return builder.build();
  }

  /// Words asked for side by side lift the articles that have them side by side.
  private List<org.apache.lucene.search.Query> lifts(Query query) {
    var lifts = new ArrayList<org.apache.lucene.search.Query>();
    for (var run : runs(query)) {
      var words = asked(String.join(" ", run));
      if (words.size() > 1) {
        lifts.add(lift(words, 0, PHRASE_LIFT));
      }
      for (int i = 0; words.size() > 2 && i + 1 < words.size(); i++) {
        lifts.add(lift(words.subList(i, i + 2), 1, PAIR_LIFT));
      }
    }
    return lifts;
  }

  private static org.apache.lucene.search.Query lift(
      List<TextAnalysis.Asked> words, int slop, float lift) {
    return new BoostQuery(
        best(List.of(Fields.HEADLINE, Fields.BODY), field -> phrase(field, words, slop)), lift);
  }

  private static List<List<String>> runs(Query query) {
    var runs = new ArrayList<List<String>>();
    if (query instanceof Query.And(var parts)) {
      var run = new ArrayList<String>();
      for (var part : parts) {
        if (part instanceof Query.Word(var text)) {
          run.add(text);
        } else {
          runs.add(List.copyOf(run));
          run.clear();
        }
      }
      runs.add(run);
    }
    return runs.stream().filter(run -> run.size() > 1).toList();
  }
}
