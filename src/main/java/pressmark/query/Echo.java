package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A query in plain words, with brackets wherever one could read it in two ways.
final class Echo {
  private final QueryWording wording;
  private final PeriodText periods;

  Echo(QueryWording wording) {
    this.wording = wording;
    this.periods = new PeriodText(wording);
  }

  private String say(String key, Object... arguments) {
    return wording.say("echo." + key, arguments);
  }

  String of(Query query) {
    return query instanceof Query.Everything ? say("all") : say("articles", clause(query));
  }

  /// What is said of articles: `with “flood”, published in 2023, without “ferry”`.
  String clause(Query query) {
    if (had(query)) {
      return say("with", thing(query));
    }
    return switch (query) {
      case Query.And(var parts) -> all(parts);
      case Query.Or(var parts) -> listed(parts.stream().map(this::part).toList(), "or");
      case Query.Not(var part) -> without(part);
      case Query.In(var field, Query.Not(var part)) -> without(new Query.In(field, part));
      case Query.In(var field, var part) -> in(field, bracketed(clause(part)));
      case Query.Published(var from, var to) -> periods.range(from, to);
      case Query.Before(var period) -> say("before", periods.of(period));
      case Query.After(var period) -> say("after", periods.of(period));
      case Query.Undated() -> say("undated");
      case Query.InLanguage(var tag) -> language(tag);
      case Query.Everything() -> say("any");
      case Query.Term _,
          Query.Phrase _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.Length _,
          Query.Has _ ->
          say("with", thing(query));
    };
  }

  /// A clause that stands among others, so that one sees where it ends.
  private String part(Query query) {
    boolean several = query instanceof Query.And || query instanceof Query.Or;
    if (had(query)) {
      return say("with", among(query));
    }
    return several ? bracketed(clause(query)) : clause(query);
  }

  private String all(List<Query> parts) {
    var things = parts.stream().filter(this::had).toList();
    var nots =
        parts.stream()
            .flatMap(part -> part instanceof Query.Not(var not) ? Stream.of(not) : Stream.empty())
            .filter(this::had)
            .toList();
    var said = new ArrayList<String>();
    if (!things.isEmpty()) {
      said.add(say("with", listed(things(things), "and")));
    }
    parts.stream()
        .filter(part -> !had(part) && !(part instanceof Query.Not(var denied) && had(denied)))
        .map(this::part)
        .forEach(said::add);
    if (nots.size() == 1) {
      said.add(without(nots.getFirst()));
    } else if (!nots.isEmpty()) {
      said.add(say("without.any", listed(things(nots), "and")));
    }
    return String.join(say("comma"), said);
  }

  /// Things side by side. Where and how often one is found seems said of those before it too, unless
  /// brackets show otherwise.
  private List<String> things(List<Query> queries) {
    var texts = new ArrayList<String>();
    boolean plain = false;
    for (var query : queries) {
      boolean near = query instanceof Query.Near || query instanceof Query.Together;
      boolean within = query instanceof Query.In || query instanceof Query.AtLeast;
      texts.add(near || (within && plain) ? bracketed(thing(query)) : among(query));
      plain |= query instanceof Query.Term || query instanceof Query.Phrase;
    }
    return texts;
  }

  private String without(Query part) {
    return had(part) ? say("without", among(part)) : say("not", part(part));
  }

  private String listed(List<String> texts, String last) {
    int most = texts.size() - 1;
    return most == 0
        ? texts.getFirst()
        : say(last, String.join(say("comma"), texts.subList(0, most)), texts.get(most));
  }

  private String bracketed(String text) {
    return say("brackets", text);
  }

  /// Whether this is something articles are *with*.
  private boolean had(Query query) {
    return switch (query) {
      case Query.Term _,
          Query.Phrase _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.Length _,
          Query.Has _ ->
          true;
      case Query.And(var parts) -> parts.stream().allMatch(this::had);
      case Query.Or(var parts) -> parts.stream().allMatch(this::had);
      case Query.In(_, var part) -> had(part);
      case Query.Everything _,
          Query.Not _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.InLanguage _ ->
          false;
    };
  }

  /// A thing among others.
  private String among(Query query) {
    return query instanceof Query.And || query instanceof Query.Or
        ? bracketed(thing(query))
        : thing(query);
  }

  /// A thing something more is said of.
  private String alone(Query query) {
    return switch (query) {
      case Query.Term _, Query.Phrase _ -> thing(query);
      case Query.In(_, Query.Term _), Query.In(_, Query.Phrase _) -> thing(query);
      case Query.And _,
          Query.Or _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.In _,
          Query.Length _,
          Query.Has _,
          Query.Everything _,
          Query.Not _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.InLanguage _ ->
          bracketed(thing(query));
    };
  }

  private String thing(Query query) {
    return switch (query) {
      case Query.Term term -> word(term);
      case Query.Phrase(var terms) -> phrase(terms);
      case Query.And(var parts) -> listed(things(parts), "and");
      case Query.Or(var parts) -> listed(things(parts), "or");
      case Query.Near near -> near(near);
      case Query.Together(var left, var right, var unit) ->
          say(
              switch (unit) {
                case SENTENCE -> "sentence";
                case PARAGRAPH -> "paragraph";
              },
              alone(left),
              alone(right));
      case Query.AtLeast(var times, var part) ->
          times == 1 ? say("once", alone(part)) : say("times", alone(part), times);
      case Query.In(var field, var part) -> in(field, alone(part));
      case Query.Length(var comparison, var words) -> length(comparison, words);
      case Query.Has(var property) -> property(property);
      case Query.Everything _,
          Query.Not _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.InLanguage _ ->
          clause(query);
    };
  }

  private String word(Query.Term term) {
    return switch (term) {
      case Query.Word(var text) -> say("word", text);
      case Query.Exact(var form) -> say(capitals(form) ? "capitals" : "exact", form);
      case Query.Prefix(var letters) -> say("prefix", letters);
      case Query.Wildcard(var pattern) -> say("wildcard", pattern);
      case Query.Fuzzy(var word) -> say("fuzzy", word);
    };
  }

  /// Whether a form is looked for in capitals only.
  private boolean capitals(String form) {
    return form.codePoints().filter(Character::isLetter).count() > 1
        && form.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private String phrase(List<Query.Term> terms) {
    boolean exact =
        terms.stream().anyMatch(Query.Exact.class::isInstance)
            && terms.stream().noneMatch(Query.Word.class::isInstance);
    var texts = terms.stream().map(this::within).toList();
    var phrase = say(exact ? "phrase.exact" : "phrase", String.join(" ", texts));
    var notes = terms.stream().flatMap(term -> note(term, exact).stream()).distinct().toList();
    return notes.isEmpty() ? phrase : say("noted", phrase, listed(notes, "and"));
  }

  /// A word of a phrase as it is shown there.
  private String within(Query.Term term) {
    return switch (term) {
      case Query.Word(var text) -> text;
      case Query.Exact(var form) -> form;
      case Query.Prefix(var letters) -> letters + "…";
      case Query.Wildcard(var pattern) -> pattern;
      case Query.Fuzzy(var word) -> word;
    };
  }

  /// What has to be said of a word of a phrase.
  private Optional<String> note(Query.Term term, boolean exact) {
    return switch (term) {
      case Query.Word _ -> Optional.empty();
      case Query.Exact _ when exact -> Optional.empty();
      case Query.Exact(var form) -> Optional.of(say("note.exact", form));
      case Query.Prefix(var letters) -> Optional.of(say("note.prefix", letters));
      case Query.Wildcard(var pattern) -> Optional.of(say("note.wildcard", pattern));
      case Query.Fuzzy(var word) -> Optional.of(say("note.fuzzy", word));
    };
  }

  private String near(Query.Near near) {
    var left = alone(near.left());
    var right = alone(near.right());
    if (near.words() == 1) {
      return say(near.ordered() ? "right.before" : "next.to", left, right);
    }
    return say(near.ordered() ? "near.before" : "near", left, right, near.words());
  }

  private String in(Field field, String thing) {
    return say("in." + field, thing, Field.LEAD_WORDS);
  }

  private String length(Query.Comparison comparison, int words) {
    return say(
        switch (comparison) {
          case MORE -> "words.more";
          case AT_LEAST -> "words.least";
          case LESS -> "words.less";
          case AT_MOST -> "words.most";
        },
        words);
  }

  private String property(Property property) {
    return say("has." + property);
  }

  private String language(String tag) {
    var wanted = Locale.forLanguageTag(tag);
    boolean known = !wanted.getDisplayLanguage(Locale.ENGLISH).equals(wanted.getLanguage());
    return known
        ? say("language", wanted.getDisplayName(wording.locale()))
        : say("language.unknown", tag);
  }
}
