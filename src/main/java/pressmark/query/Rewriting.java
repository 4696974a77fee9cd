package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Queries made of others by one change, for the changes a page offers with one click.
public final class Rewriting {
  private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+){1,3}");

  private Rewriting() {}

  /// A word a query asks for.
  ///
  /// @param word as typed
  /// @param field where it is asked for, when not anywhere
  public record Wanted(String word, Optional<Field> field) {}

  /// The parts that all must hold: those side by side, or the query itself. None when everything is
  /// asked for.
  public static List<Query> parts(Query query) {
    return switch (query) {
      case Query.And(var parts) -> parts;
      case Query.Everything _ -> List.of();
      case Query.Term _,
          Query.Phrase _,
          Query.Or _,
          Query.Not _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.In _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          List.of(query);
    };
  }

  /// The query without one of its [parts][#parts].
  ///
  /// @param part from 0
  public static Query without(Query query, int part) {
    var left = new ArrayList<>(parts(query));
    left.remove(part);
    return Joined.all(left).orElseGet(Query.Everything::new);
  }

  /// The query and one part more.
  public static Query with(Query query, Query part) {
    var more = new ArrayList<>(parts(query));
    more.add(part);
    return Joined.all(more).orElse(query);
  }

  /// The query with its words in the very forms typed.
  public static Query exact(Query query) {
    return new TermChange(Rewriting::form).of(query);
  }

  /// Whether [#exact] would change nothing.
  public static boolean isExact(Query query) {
    return exact(query).equals(query);
  }

  /// The query with its words in any form, where it asks for very forms.
  public static Query inAnyForm(Query query) {
    return new TermChange(term ->
        term instanceof Query.Exact(var form)
            ? List.of(new Query.Phrase(List.of(new Query.Word(form))))
            : List.of(new Query.Phrase(List.of(term))))
        .of(query);
  }

  private static List<Query.Phrase> form(Query.Term term) {
    return term instanceof Query.Word(var text)
        ? List.of(new Query.Phrase(List.of(new Query.Exact(text))))
        : List.of(new Query.Phrase(List.of(term)));
  }

  /// The query with words of several parts asked for as one word too: *cease-fire* as *ceasefire*,
  /// for papers differ in this. Very forms stay as they are.
  public static Query unhyphenated(Query query) {
    return new TermChange(term ->
        term instanceof Query.Word(var text) && HYPHENED.matcher(text).matches()
            ? List.of(
                new Query.Phrase(List.of(term)),
                new Query.Phrase(List.of(new Query.Word(text.replaceAll("[-‐‑]", "")))))
            : List.of(new Query.Phrase(List.of(term))))
        .of(query);
  }

  /// The query with any of some spellings in place of a word, wherever it is asked for by itself or
  /// in a phrase. Whoever wants the word kept as well gives it among them.
  ///
  /// @param word in any case, or a phrase between quotes
  /// @param spellings words, or several words with spaces between; those with no letter are left out
  public static Query replace(Query query, String word, List<String> spellings) {
    var phrases = spellings.stream().flatMap(spelling -> words(spelling).stream()).toList();
    if (phrases.isEmpty()) {
      return query;
    }
    var sought = word.startsWith("\"") ? Lexer.phrase(word) : List.<Query.Term>of();
    return new TermChange(
            term -> replaced(term, word, phrases),
            phrase -> Optional.of(phrases).filter(_ -> alike(phrase.terms(), sought)))
        .of(query);
  }

  private static boolean alike(List<Query.Term> terms, List<Query.Term> others) {
    return new Query.Phrase(terms).text().equalsIgnoreCase(new Query.Phrase(others).text());
  }

  private static List<Query.Phrase> replaced(
      Query.Term term, String word, List<Query.Phrase> phrases) {
    return switch (term) {
      case Query.Word(var text) when text.equalsIgnoreCase(word) -> phrases;
      case Query.Exact(var text) when text.equalsIgnoreCase(word) ->
          phrases.stream().map(Rewriting::exactly).toList();
      case Query.Fuzzy(var text) when text.equalsIgnoreCase(word) -> phrases;
      case Query.Word _, Query.Exact _, Query.Fuzzy _, Query.Prefix _, Query.Wildcard _ ->
          List.of(new Query.Phrase(List.of(term)));
    };
  }

  private static Query.Phrase exactly(Query.Phrase phrase) {
    UnaryOperator<Query.Term> exactly =
        term -> term instanceof Query.Word(var text) ? new Query.Exact(text) : term;
    return new Query.Phrase(phrase.terms().stream().map(exactly).toList());
  }

  private static Optional<Query.Phrase> words(String spelling) {
    return Optional.of(Lexer.phrase(spelling))
        .filter(terms -> !terms.isEmpty())
        .map(Query.Phrase::new);
  }

  /// The words asked for, each once, in order; those to do without are not among them, nor are
  /// beginnings and patterns.
  public static List<Wanted> wanted(Query query) {
    return wanted(query, Optional.empty()).distinct().toList();
  }

  private static Stream<Wanted> wanted(Query query, Optional<Field> field) {
    return switch (query) {
      case Query.Word(var text) -> Stream.of(new Wanted(text, field));
      case Query.Exact(var form) -> Stream.of(new Wanted(form, field));
      case Query.Fuzzy(var word) -> Stream.of(new Wanted(word, field));
      case Query.Phrase(var terms) -> terms.stream().flatMap(term -> wanted(term, field));
      case Query.And(var parts) -> parts.stream().flatMap(part -> wanted(part, field));
      case Query.Or(var parts) -> parts.stream().flatMap(part -> wanted(part, field));
      case Query.Near(var left, var right, _, _) ->
          Stream.of(left, right).flatMap(part -> wanted(part, field));
      case Query.Together(var left, var right, _) ->
          Stream.of(left, right).flatMap(part -> wanted(part, field));
      case Query.AtLeast(_, var part) -> wanted(part, field);
      case Query.In(var inner, var part) -> wanted(part, Optional.of(inner));
      case Query.Prefix _,
          Query.Wildcard _,
          Query.Everything _,
          Query.Not _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          Stream.empty();
    };
  }
}
