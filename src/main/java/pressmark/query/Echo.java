package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A query in plain English, with brackets wherever one could read it in two ways.
final class Echo {
  private Echo() {}

  static String of(Query query) {
    return query instanceof Query.Everything ? "all articles" : "articles " + clause(query);
  }

  /// What is said of articles: `with “flood”, published in 2023, without “ferry”`.
  static String clause(Query query) {
    if (had(query)) {
      return "with " + thing(query);
    }
    return switch (query) {
      case Query.And(var parts) -> all(parts);
      case Query.Or(var parts) -> listed(parts.stream().map(Echo::part).toList(), "or");
      case Query.Not(var part) -> without(part);
      case Query.In(var field, Query.Not(var part)) -> without(new Query.In(field, part));
      case Query.In(var field, var part) -> bracketed(clause(part)) + in(field);
      case Query.Published(var from, var to) -> "published " + PeriodText.range(from, to);
      case Query.Before(var period) -> "published before " + PeriodText.of(period);
      case Query.After(var period) -> "published after " + PeriodText.of(period);
      case Query.Undated() -> "without a publication date";
      case Query.InLanguage(var tag) -> "in " + language(tag);
      case Query.Everything() -> "of any kind";
      case Query.Term _,
          Query.Phrase _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.Length _,
          Query.Has _ ->
          "with " + thing(query);
    };
  }

  /// A clause that stands among others, so that one sees where it ends.
  private static String part(Query query) {
    boolean several = query instanceof Query.And || query instanceof Query.Or;
    if (had(query)) {
      return "with " + among(query);
    }
    return several ? bracketed(clause(query)) : clause(query);
  }

  private static String all(List<Query> parts) {
    var things = parts.stream().filter(Echo::had).toList();
    var nots =
        parts.stream()
            .flatMap(part -> part instanceof Query.Not(var not) ? Stream.of(not) : Stream.empty())
            .filter(Echo::had)
            .toList();
    var said = new ArrayList<String>();
    if (!things.isEmpty()) {
      said.add("with " + listed(things(things), "and"));
    }
    parts.stream()
        .filter(part -> !had(part) && !(part instanceof Query.Not(var denied) && had(denied)))
        .map(Echo::part)
        .forEach(said::add);
    if (nots.size() == 1) {
      said.add(without(nots.getFirst()));
    } else if (!nots.isEmpty()) {
      said.add("without any of " + listed(things(nots), "and"));
    }
    return String.join(", ", said);
  }

  /// Things side by side. Where and how often one is found seems said of those before it too, unless
  /// brackets show otherwise.
  private static List<String> things(List<Query> queries) {
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

  private static String without(Query part) {
    return had(part) ? "without " + among(part) : "not " + part(part);
  }

  private static String listed(List<String> texts, String last) {
    int most = texts.size() - 1;
    return most == 0
        ? texts.getFirst()
        : String.join(", ", texts.subList(0, most)) + " " + last + " " + texts.get(most);
  }

  private static String bracketed(String text) {
    return "(" + text + ")";
  }

  /// Whether this is something articles are *with*.
  private static boolean had(Query query) {
    return switch (query) {
      case Query.Term _,
          Query.Phrase _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.Length _,
          Query.Has _ ->
          true;
      case Query.And(var parts) -> parts.stream().allMatch(Echo::had);
      case Query.Or(var parts) -> parts.stream().allMatch(Echo::had);
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
  private static String among(Query query) {
    return query instanceof Query.And || query instanceof Query.Or
        ? bracketed(thing(query))
        : thing(query);
  }

  /// A thing something more is said of.
  private static String alone(Query query) {
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

  private static String thing(Query query) {
    return switch (query) {
      case Query.Term term -> word(term);
      case Query.Phrase(var terms) -> phrase(terms);
      case Query.And(var parts) -> listed(things(parts), "and");
      case Query.Or(var parts) -> listed(things(parts), "or");
      case Query.Near near -> near(near);
      case Query.Together(var left, var right, var unit) ->
          alone(left)
              + " in the same "
              + unit.name().toLowerCase(Locale.ROOT)
              + " as "
              + alone(right);
      case Query.AtLeast(var times, var part) ->
          alone(part) + (times == 1 ? " at least once" : " at least %,d times".formatted(times));
      case Query.In(var field, var part) -> alone(part) + in(field);
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

  private static String word(Query.Term term) {
    return switch (term) {
      case Query.Word(var text) -> "“" + text + "”";
      case Query.Exact(var form) ->
          "exactly “" + form + "”" + (capitals(form) ? " in capitals" : "");
      case Query.Prefix(var letters) -> "words beginning with “" + letters + "”";
      case Query.Wildcard(var pattern) -> "words of the pattern “" + pattern + "”";
      case Query.Fuzzy(var word) -> "words spelt like “" + word + "”";
    };
  }

  /// Whether a form is looked for in capitals only.
  private static boolean capitals(String form) {
    return form.codePoints().filter(Character::isLetter).count() > 1
        && form.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static String phrase(List<Query.Term> terms) {
    boolean exact =
        terms.stream().anyMatch(Query.Exact.class::isInstance)
            && terms.stream().noneMatch(Query.Word.class::isInstance);
    var texts = terms.stream().map(Echo::within).toList();
    var phrase = (exact ? "exactly the phrase “" : "the phrase “") + String.join(" ", texts) + "”";
    var notes = terms.stream().flatMap(term -> note(term, exact).stream()).distinct().toList();
    return notes.isEmpty() ? phrase : phrase + " " + bracketed(listed(notes, "and"));
  }

  /// A word of a phrase as it is shown there.
  private static String within(Query.Term term) {
    return switch (term) {
      case Query.Word(var text) -> text;
      case Query.Exact(var form) -> form;
      case Query.Prefix(var letters) -> letters + "…";
      case Query.Wildcard(var pattern) -> pattern;
      case Query.Fuzzy(var word) -> word;
    };
  }

  /// What has to be said of a word of a phrase.
  private static Optional<String> note(Query.Term term, boolean exact) {
    return switch (term) {
      case Query.Word _ -> Optional.empty();
      case Query.Exact _ when exact -> Optional.empty();
      case Query.Exact(var form) -> Optional.of("“" + form + "” in this very form");
      case Query.Prefix(var letters) ->
          Optional.of("“" + letters + "…” being any word that begins so");
      case Query.Wildcard(var pattern) ->
          Optional.of("“" + pattern + "” being any word of this pattern");
      case Query.Fuzzy(var word) -> Optional.of("“" + word + "” being any word spelt like it");
    };
  }

  private static String near(Query.Near near) {
    var left = alone(near.left());
    var right = alone(near.right());
    if (near.words() == 1) {
      return left + (near.ordered() ? " right before " : " next to ") + right;
    }
    return "%s at most %d words %s %s"
        .formatted(left, near.words(), near.ordered() ? "before" : "from", right);
  }

  private static String in(Field field) {
    return switch (field) {
      case HEADLINE -> " in the headline";
      case LEAD -> " in the headline or first %d words".formatted(Field.LEAD_WORDS);
      case CAPTION -> " in a caption";
      case BYLINE -> " in the byline";
      case PUBLICATION -> " in the name of the publication";
      case SECTION -> " in the name of the section";
      case PLACE -> " in the dateline";
    };
  }

  private static String length(Query.Comparison comparison, int words) {
    return switch (comparison) {
      case MORE -> "more than %,d words".formatted(words);
      case AT_LEAST -> "%,d words or more".formatted(words);
      case LESS -> "fewer than %,d words".formatted(words);
      case AT_MOST -> "%,d words or fewer".formatted(words);
    };
  }

  private static String property(Property property) {
    return switch (property) {
      case HEADLINE -> "a headline";
      case BYLINE -> "a byline";
      case CAPTION -> "a caption";
      case DATE -> "a publication date";
      case PUBLICATION -> "a publication";
      case SECTION -> "a section";
      case PLACE -> "a place in the dateline";
    };
  }

  private static String language(String tag) {
    var locale = Locale.forLanguageTag(tag);
    boolean known = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    return known ? locale.getDisplayName(Locale.ENGLISH) : "the language “" + tag + "”";
  }
}
