package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Field;
import pressmark.query.Query.And;
import pressmark.query.Query.AtLeast;
import pressmark.query.Query.Before;
import pressmark.query.Query.Everything;
import pressmark.query.Query.Exact;
import pressmark.query.Query.Has;
import pressmark.query.Query.In;
import pressmark.query.Query.InLanguage;
import pressmark.query.Query.Length;
import pressmark.query.Query.Near;
import pressmark.query.Query.Not;
import pressmark.query.Query.Or;
import pressmark.query.Query.Phrase;
import pressmark.query.Query.Published;
import pressmark.query.Query.Together;
import pressmark.query.Query.Undated;
import pressmark.query.Query.Word;

/// Which of the articles found come first: the words and phrases asked for, each worth what
/// [TextSimilarity] makes of it, with a lift for words that stand close together. What finds the
/// articles stays as it is. The figures behind every number are in `src/docs/ranking.md`.
final class Ranking {
  /// How fast repetition stops counting (k1), by the square root of a field's mean length.
  static final double SATURATION = 0.09;

  static final double LEAST_SATURATION = 0.5;
  static final double MOST_SATURATION = 3;

  /// How much the length of an article counts (b).
  static final double LENGTH_COUNTS = 0.7;

  /// Texts count as no shorter than this part of the mean: a caption of two words is no better for
  /// having only two.
  static final double SHORTEST = 0.25;

  /// What another form of a word is worth beside the very form asked for.
  static final float OTHER_FORM = 0.5f;

  /// How much the other fields of an article count beside its best one.
  static final float OTHER_FIELDS = 0.2f;

  /// What a word is worth by where it stands; a headline's worth is for headlines the file states.
  static final Map<String, Float> FIELDS =
      Map.of(
          Fields.HEADLINE, 2.5f,
          Fields.DECK, 1.5f,
          Fields.BYLINE, 1f,
          Fields.CAPTION, 0.6f,
          Fields.BODY, 1f,
          Fields.CONTRIBUTOR, 0.4f);

  /// A headline made from the text repeats it.
  static final float INFERRED_HEADLINE = 0.4f;

  /// What it is worth that all words side by side in the query stand so in an article. Lucene takes
  /// a phrase to be as rare as all forms of its words together.
  static final float SIDE_BY_SIDE = 0.25f;

  /// Of more words than this neither all nor pairs are lifted.
  static final int SIDE_BY_SIDE_WORDS = 10;

  /// What it is worth that two of them do, function words left out (the ordered pairs of Metzler
  /// and Croft, *A Markov Random Field Model for Term Dependencies*, 2005).
  static final float PAIR = 0.1f;

  /// What finds and scores words that are not known before the archive is looked through.
  interface Expanded {
    Optional<Query> of(pressmark.query.Query term, List<String> fields) throws IOException;
  }

  private final Scoring scoring;
  private final Expanded expanded;

  Ranking(Scoring scoring, Expanded expanded) {
    this.scoring = scoring;
    this.expanded = expanded;
  }

  /// Words side by side as they were asked for, and how often the query has them.
  private record Asked(List<TextAnalysis.Asked> words, List<String> fields) {}

  private record Worth(Map<Asked, Integer> asked, List<Query> others, List<Query> lifts) {
    boolean nothing() {
      return asked.isEmpty() && others.isEmpty();
    }
  }

  /// The articles found, best first.
  ///
  /// @param matching what finds them
  Query of(pressmark.query.Query query, Query matching) throws IOException {
    var worth = worth(query);
    if (worth.nothing()) {
      return matching;
    }
    if (!finding(query)) {
      // Where one of them is in every article found, Lucene can pass over the poor ones.
      return some(worth)
          .add(matching, Occur.FILTER)
          .setMinimumNumberShouldMatch(needed(query) ? 1 : 0)
          .build();
    }
    return query instanceof Or ? some(worth).setMinimumNumberShouldMatch(1).build() : all(worth);
  }

  /// Articles that something else finds, best first by what they have of a query.
  Query among(pressmark.query.Query query, Query found) throws IOException {
    return some(worth(query)).add(found, Occur.FILTER).build();
  }

  private Worth worth(pressmark.query.Query query) throws IOException {
    var worth = new Worth(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    weigh(query, Fields.TEXTS, worth);
    return worth;
  }

  private BooleanQuery.Builder scored(Worth worth, Occur occur) throws IOException {
    var builder = new BooleanQuery.Builder();
    worth
        .asked()
        .forEach((asked, times) -> {
          var words = scoring.words(asked.words(), asked.fields());
          builder.add(new BoostQuery(words, (float) Math.sqrt(times)), occur);
        });
    worth.others().forEach(other -> builder.add(other, Occur.SHOULD));
    return builder;
  }

  private BooleanQuery.Builder some(Worth worth) throws IOException {
    var some = scored(worth, Occur.SHOULD);
    worth.lifts().forEach(lift -> some.add(lift, Occur.SHOULD));
    return some;
  }

  private Query all(Worth worth) throws IOException {
    var all = scored(worth, Occur.MUST).build();
    if (worth.lifts().isEmpty()) {
      return all;
    }
    var lifts = new BooleanQuery.Builder();
    worth.lifts().forEach(lift -> lifts.add(lift, Occur.SHOULD));
    return new LiftedQuery(all, lifts.build());
  }

  /// Whether the words of a query, scored, find exactly what it finds.
  boolean finding(pressmark.query.Query query) {
    return switch (query) {
      case And(var parts) -> parts.stream().allMatch(this::plain);
      case Or(var parts) -> parts.stream().allMatch(this::plain);
      case pressmark.query.Query part -> plain(part);
    };
  }

  private boolean plain(pressmark.query.Query part) {
    boolean words =
        part instanceof Word
            || (part instanceof Phrase(var terms)
                && terms.stream().allMatch(Word.class::isInstance));
    return words && !words(part).isEmpty();
  }

  private void weigh(pressmark.query.Query query, List<String> fields, Worth worth)
      throws IOException {
    switch (query) {
      case Word _, Exact _, Phrase _ -> {
        var words = words(query);
        if (words.isEmpty()) {
          expanded.of(query, fields).ifPresent(worth.others()::add);
        } else {
          worth.asked().merge(new Asked(words, fields), 1, Integer::sum);
        }
      }
      case pressmark.query.Query.Term term ->
          expanded.of(term, fields).ifPresent(worth.others()::add);
      case And(var parts) -> all(parts, fields, worth);
      case Or(var parts) -> all(parts, fields, worth);
      case Near(var left, var right, _, _) -> all(List.of(left, right), fields, worth);
      case Together(var left, var right, _) -> all(List.of(left, right), fields, worth);
      case AtLeast(_, var part) -> weigh(part, fields, worth);
      case In(var field, var part) -> weigh(part, fields(field), worth);
      case Everything _,
          Not _,
          Published _,
          Before _,
          pressmark.query.Query.After _,
          Undated _,
          Length _,
          Has _,
          InLanguage _ -> {}
    }
  }

  private static List<String> fields(Field field) {
    return switch (field) {
      case LEAD -> List.of(Fields.HEADLINE, Fields.BODY);
      case HEADLINE, CAPTION, BYLINE, PUBLICATION, SECTION, PLACE ->
          List.of(field.name().toLowerCase(Locale.ROOT));
    };
  }

  /// Parts side by side: those that are words are lifted where they stand close together.
  private void all(List<pressmark.query.Query> parts, List<String> fields, Worth worth)
      throws IOException {
    var run = new ArrayList<TextAnalysis.Asked>();
    for (var part : parts) {
      weigh(part, fields, worth);
      if (part instanceof Word || part instanceof Phrase) {
        run.addAll(words(part));
      } else {
        worth.lifts().addAll(scoring.lifts(run, fields));
        run.clear();
      }
    }
    worth.lifts().addAll(scoring.lifts(run, fields));
  }

  /// The words of a part that needs no looking through the archive; none for others.
  private List<TextAnalysis.Asked> words(pressmark.query.Query part) {
    return switch (part) {
      case Word(var text) -> scoring.asked(text);
      case Exact(var form) -> scoring.asked(form);
      case Phrase(var terms) -> {
        var all = new ArrayList<TextAnalysis.Asked>();
        boolean known = true;
        for (var term : terms) {
          known &= term instanceof Word || term instanceof Exact;
          all.addAll(words(term));
        }
        yield known ? all : List.of();
      }
      case pressmark.query.Query _ -> List.of();
    };
  }

  /// Whether every article the query finds surely has one of the words that are worth something.
  private boolean needed(pressmark.query.Query query) {
    return switch (query) {
      case Word _, Phrase _ -> !words(query).isEmpty();
      case And(var parts) -> parts.stream().anyMatch(this::needed);
      case Or(var parts) -> parts.stream().allMatch(this::needed);
      case Near(var left, var right, _, _) -> needed(left) && needed(right);
      case Together(var left, var right, _) -> needed(left) && needed(right);
      case AtLeast(_, var part) -> needed(part);
      case In(var field, var part) -> field != Field.LEAD && needed(part);
      case pressmark.query.Query.Term _,
          Everything _,
          Not _,
          Published _,
          Before _,
          pressmark.query.Query.After _,
          Undated _,
          Length _,
          Has _,
          InLanguage _ ->
          false;
    };
  }
}
