package pressmark.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;
import pressmark.index.NaiveText.Token;
import pressmark.query.Field;
import pressmark.query.Query;
import pressmark.query.Query.Unit;

/// What a query finds and marks, worked out word by word from its definition, pair by pair.
///
/// @param stem what words are in all their forms
/// @param known which words were already looked at for a term, and whether they are it
record NaiveSearch(UnaryOperator<String> stem, Map<Query.Term, Map<String, Boolean>> known) {
  NaiveSearch(UnaryOperator<String> stem) {
    this(stem, new HashMap<>());
  }

  /// What fits a part of a query: words from a first to a last one, some of them marked.
  record Fit(Token first, Token last, Set<Match> marks) {}

  /// The marks in an article; empty when it is not found.
  Optional<List<Match>> find(Query query, List<NaiveText> texts) {
    return marks(NaiveTree.spread(query), texts).map(marks -> shown(marks, texts));
  }

  private Optional<Set<Match>> marks(Query query, List<NaiveText> texts) {
    return switch (query) {
      case Query.And(var parts) -> {
        var all = new LinkedHashSet<Match>();
        boolean every = true;
        for (var part : parts) {
          var found = marks(part, texts);
          every &= found.isPresent();
          found.ifPresent(all::addAll);
        }
        yield every ? Optional.of(all) : Optional.empty();
      }
      case Query.Or(var parts) -> {
        var found = parts.stream().flatMap(part -> marks(part, texts).stream()).toList();
        var all = new LinkedHashSet<Match>();
        found.forEach(all::addAll);
        yield found.isEmpty() ? Optional.empty() : Optional.of(all);
      }
      case Query.Not(var part) ->
          marks(part, texts).isPresent() ? Optional.empty() : Optional.of(Set.of());
      case Query.AtLeast(var times, var part) -> often(times, part, texts);
      case Query.Everything _ -> Optional.of(Set.of());
      default -> {
        var all = new LinkedHashSet<Match>();
        texts.forEach(text -> fits(query, text).forEach(fit -> all.addAll(fit.marks())));
        yield all.isEmpty() ? Optional.empty() : Optional.of(all);
      }
    };
  }

  private Optional<Set<Match>> often(int times, Query part, List<NaiveText> texts) {
    var all = new LinkedHashSet<Match>();
    int count = 0;
    for (var text : texts) {
      boolean counted =
          NaiveTree.inField(part) || text.part() == Part.HEADLINE || text.part() == Part.PARAGRAPH;
      if (counted && !text.inferred()) {
        var fits = fits(part, text);
        fits.forEach(fit -> all.addAll(fit.marks()));
        count += apart(fits);
      }
    }
    return count >= times ? Optional.of(all) : Optional.empty();
  }

  private static int apart(List<Fit> fits) {
    int count = 0;
    int end = -1;
    for (var fit :
        fits.stream().sorted(Comparator.comparingInt(one -> one.last().number())).toList()) {
      if (fit.first().number() > end) {
        count++;
        end = fit.last().number();
      }
    }
    return count;
  }

  private List<Fit> fits(Query query, NaiveText text) {
    return switch (query) {
      case Query.Term term -> phrase(List.of(term), text);
      case Query.Phrase(var terms) -> phrase(terms, text);
      case Query.Or(var parts) ->
          parts.stream().flatMap(part -> fits(part, text).stream()).toList();
      case Query.Near(var left, var right, var words, var ordered) -> {
        var found = new ArrayList<Fit>();
        var others = fits(right, text);
        for (var one : fits(left, text)) {
          for (var other : others) {
            pair(one, other, words).ifPresent(found::add);
            if (!ordered) {
              pair(other, one, words).ifPresent(found::add);
            }
          }
        }
        yield found;
      }
      case Query.Together(var left, var right, var unit) -> {
        var found = new ArrayList<Fit>();
        var others = fits(right, text);
        for (var one : fits(left, text)) {
          for (var other : others) {
            Stream.of(pair(one, other, Integer.MAX_VALUE), pair(other, one, Integer.MAX_VALUE))
                .flatMap(Optional::stream)
                .filter(fit ->
                    unit == Unit.PARAGRAPH || fit.first().sentence() == fit.last().sentence())
                .forEach(found::add);
          }
        }
        yield found;
      }
      case Query.In(var field, var part) ->
          text.of(field)
              ? fits(part, text).stream()
                  .filter(fit ->
                      field != Field.LEAD
                          || text.part() == Part.HEADLINE
                          || fit.last().number() < Field.LEAD_WORDS)
                  .toList()
              : List.of();
      default -> throw new IllegalArgumentException(query.text());
    };
  }

  /// The two as one, when the one ends before the other begins, near enough, in one paragraph.
  private static Optional<Fit> pair(Fit one, Fit other, int words) {
    int between = other.first().position() - one.last().position();
    boolean fit = between > 0 && between <= words && one.first().value() == other.last().value();
    var marks = new LinkedHashSet<>(one.marks());
    marks.addAll(other.marks());
    return fit ? Optional.of(new Fit(one.first(), other.last(), marks)) : Optional.empty();
  }

  private List<Fit> phrase(List<Query.Term> terms, NaiveText text) {
    var found = new ArrayList<Fit>();
    var tokens = text.tokens();
    var answers =
        terms.stream().map(term -> known.computeIfAbsent(term, _ -> new HashMap<>())).toList();
    for (int i = 0; i + terms.size() <= tokens.size(); i++) {
      var first = tokens.get(i);
      var last = tokens.get(i + terms.size() - 1);
      boolean all = first.value() == last.value();
      for (int j = 0; all && j < terms.size(); j++) {
        var term = terms.get(j);
        var token = tokens.get(i + j);
        all =
            answers.get(j).computeIfAbsent(token.written(), _ -> NaiveWords.is(term, token, stem));
      }
      if (all) {
        var mark = new Match(text.part(), first.value(), first.start(), last.end());
        found.add(new Fit(first, last, Set.of(mark)));
      }
    }
    return found;
  }

  /// As a page shows them: in order, merged where they overlap, and none in a headline that repeats
  /// the text when there are others.
  private static List<Match> shown(Set<Match> marks, List<NaiveText> texts) {
    var inferred = texts.stream().filter(NaiveText::inferred).map(NaiveText::part).toList();
    boolean others = marks.stream().anyMatch(mark -> !inferred.contains(mark.part()));
    var shown = new ArrayList<Match>();
    marks.stream()
        .filter(mark -> !others || !inferred.contains(mark.part()))
        .sorted(
            Comparator.comparing(Match::part)
                .thenComparingInt(Match::number)
                .thenComparingInt(Match::start)
                .thenComparingInt(Match::end))
        .forEach(mark -> {
          var last = shown.isEmpty() ? mark : shown.getLast();
          boolean same = last.part() == mark.part() && last.number() == mark.number();
          if (!shown.isEmpty() && same && mark.start() < last.end()) {
            shown.removeLast();
            int end = Math.max(last.end(), mark.end());
            shown.add(new Match(mark.part(), mark.number(), last.start(), end));
          } else {
            shown.add(mark);
          }
        });
    return shown;
  }
}
