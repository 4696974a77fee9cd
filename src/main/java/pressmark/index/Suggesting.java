package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import pressmark.index.words.Beginnings;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Field;

/// Suggestions for what is being typed: whatever has all whole words typed, and a word that begins
/// as the last one does. Safe for many threads.
final class Suggesting {
  private static final int HEADLINES = 8;
  private static final int PUBLICATIONS = 3;
  private static final int VALUES = 8;

  /// How many of the newest articles are looked at for different headlines.
  private static final int LOOKED = 40;

  private static final int LONGEST = 200;

  /// How many words a long beginning may stand for.
  private static final int EXPANDED = 256;

  private static final Duration PATIENCE = Duration.ofMillis(100);
  private static final Pattern FIELDS =
      Pattern.compile(
          Arrays.stream(Field.values())
              .map(Field::toString)
              .collect(Collectors.joining("|", "\\b(", "):")),
          Pattern.CASE_INSENSITIVE);

  private final TextAnalysis analysis;
  private final FrequentValues values;
  private volatile Papers papers = new Papers(Optional.empty(), List.of());

  Suggesting(TextAnalysis analysis) {
    this.analysis = analysis;
    this.values = new FrequentValues(this::forms);
  }

  /// The words typed, folded.
  ///
  /// @param whole words after which something else was typed
  /// @param begun the word still being typed; empty when there is none
  private record Typed(List<String> whole, String begun) {
    boolean nothing() {
      return whole.isEmpty() && begun.isEmpty();
    }
  }

  /// A publication with the words of its name, folded.
  private record Paper(Suggestion.Publication paper, List<String> words) {
    boolean fits(Typed typed) {
      return words.containsAll(typed.whole())
          && words.stream().anyMatch(word -> word.startsWith(typed.begun()));
    }
  }

  /// The publications of one state of the archive.
  private record Papers(Optional<Overview> overview, List<Paper> all) {}

  List<Suggestion> suggest(Snapshot archive, String text) throws IOException {
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var field = TypedField.of(cut);
    if (field.isPresent() && field.get().field() != Field.HEADLINE) {
      return within(archive, field.get());
    }
    var typed = typed(cut);
    if (typed.nothing()) {
      return List.of();
    }
    var suggestions = new ArrayList<Suggestion>();
    completed(archive, cut, typed).forEach(suggestions::add);
    fields(cut).forEach(named -> suggestions.add(new Suggestion.Named(named)));
    if (field.isEmpty()) {
      papers(archive.overview()).stream()
          .filter(paper -> paper.fits(typed))
          .limit(PUBLICATIONS)
          .forEach(paper -> suggestions.add(paper.paper()));
    }
    suggestions.addAll(headlines(archive, typed));
    return suggestions;
  }

  /// Values of a field alone, where one is being typed.
  private List<Suggestion> within(Snapshot archive, TypedField typed) throws IOException {
    var words = typed(typed.value());
    return values.of(archive, typed.field(), words.whole(), words.begun()).stream()
        .limit(VALUES)
        .<Suggestion>map(value -> new Suggestion.Completed(typed.completed(value)))
        .toList();
  }

  /// What was typed with frequent words in place of the one being typed.
  private List<Suggestion> completed(Snapshot archive, String text, Typed typed)
      throws IOException {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    var before = text.substring(0, from);
    return typed.begun().isEmpty() || from == text.length()
        ? List.of()
        : CompletedWords.of(archive.reader(), analysis, archive.languages(), typed.begun()).stream()
            .<Suggestion>map(word -> new Suggestion.Completed(before + word))
            .toList();
  }

  private Typed typed(String text) {
    var words = new ArrayList<>(forms(FIELDS.matcher(text).replaceAll(" ")));
    boolean begun =
        !words.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return new Typed(words, begun ? words.removeLast() : "");
  }

  private List<String> forms(String text) {
    return analysis.asked(text, Set.of()).stream().map(TextAnalysis.Asked::form).toList();
  }

  /// The fields whose name begins with what was typed since the last space.
  private static List<Field> fields(String text) {
    var last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(Field.values())
        .filter(field -> last.length() > 1 && field.toString().startsWith(last))
        .toList();
  }

  private List<Paper> papers(Overview overview) {
    var known = papers;
    if (!known.overview().equals(Optional.of(overview))) {
      known =
          new Papers(
              Optional.of(overview), overview.publications().stream().map(this::paper).toList());
      papers = known;
    }
    return known.all();
  }

  private Paper paper(Overview.PublicationSpan span) {
    return new Paper(new Suggestion.Publication(span.name(), span.articles()), forms(span.name()));
  }

  private List<Suggestion> headlines(Snapshot archive, Typed typed) throws IOException {
    var query = new ConstantScoreQuery(query(archive, typed));
    var newest = new TopFieldCollectorManager(Fields.NEWEST, LOOKED, LOOKED);
    var searcher = archive.searcher().patient(PATIENCE);
    var cards = new Cards(archive.reader());
    var seen = new HashSet<String>();
    var headlines = new ArrayList<Suggestion>();
    for (var found : searcher.search(query, newest).scoreDocs) {
      var card = cards.read(found.doc);
      if (headlines.size() < HEADLINES && seen.add(card.headline().toLowerCase(Locale.ROOT))) {
        var headline = Excerpts.marked(card.headline(), List.of());
        headlines.add(new Suggestion.Headline(card.hit(headline, List.of(), 0, Optional.empty())));
      }
    }
    return headlines;
  }

  /// Only stated headlines have beginnings, so one is asked for in any case.
  private static BooleanQuery query(Snapshot archive, Typed typed) throws IOException {
    var query = new BooleanQuery.Builder();
    for (var word : typed.whole()) {
      query.add(new TermQuery(new Term(Fields.HEADLINE, word)), Occur.FILTER);
    }
    var last = typed.begun().isEmpty() ? typed.whole().getLast() : typed.begun();
    query.add(new TermQuery(new Term(Fields.BEGINNINGS, Beginnings.of(last))), Occur.FILTER);
    if (!Beginnings.whole(typed.begun())) {
      var limits = new Expansion.Limits(EXPANDED, () -> false);
      var words =
          Expansion.of(archive.reader(), List.of(Fields.HEADLINE), Shape.beginning(last), limits);
      query.add(new TermInSetQuery(Fields.HEADLINE, words.terms()), Occur.FILTER);
    }
    return query.build();
  }
}
