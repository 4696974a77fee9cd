package pressmark.query;

import java.util.List;
import java.util.Optional;

/// What a reader asks for, as a tree. Its [#text] parses to the same tree again.
public sealed interface Query {
  /// The query as a reader would write it.
  default String text() {
    return QueryText.of(this);
  }

  /// What stands for one word of an article; phrases are made of them.
  sealed interface Term extends Query {}

  /// Every article: nothing was typed.
  record Everything() implements Query {}

  /// A word in any of its forms.
  record Word(String text) implements Term {
    @Override
    public String text() {
      return text;
    }
  }

  /// A word in this very form: `=flooded`. Written in capitals it is found in capitals only, so that
  /// `=US` does not find *us*; else capitals make no difference.
  record Exact(String form) implements Term {}

  /// Words beginning with these letters: `flood*`.
  record Prefix(String letters) implements Term {}

  /// Words of this pattern, in which `?` stands for one letter and `*` for any number of them:
  /// `wom?n`, `behavio*r`. Neither begins it.
  record Wildcard(String pattern) implements Term {}

  /// Words spelt nearly so: `quadaffi~`.
  record Fuzzy(String word) implements Term {}

  /// Words in this order, side by side, within one field and paragraph; one or more.
  record Phrase(List<Term> terms) implements Query {
    public Phrase {
      terms = List.copyOf(terms);
    }
  }

  /// All of them; two parts or more.
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// Any of them; two parts or more.
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// Articles the part does not find.
  record Not(Query part) implements Query {}

  /// Two parts at most so many words apart, with one word fewer between them, in one field and
  /// paragraph. Both parts are [positional][#positional].
  ///
  /// @param words how many words apart, from 1
  /// @param ordered whether the left part stands before the right one (`PRE`) or either does (`NEAR`)
  record Near(Query left, Query right, int words, boolean ordered) implements Query {}

  /// Two parts in one sentence or one paragraph. Both are [positional][#positional].
  record Together(Query left, Query right, Unit unit) implements Query {}

  /// How much of a text parts stand together in.
  enum Unit {
    SENTENCE("/s"),
    PARAGRAPH("/p");

    private final String sign;

    Unit(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /// The part so many times or more, in headline and body together. It is
  /// [positional][#positional].
  ///
  /// @param times from 1
  record AtLeast(int times, Query part) implements Query {}

  /// The part, looked for in one field only.
  record In(Field field, Query part) implements Query {}

  /// Published in a range, both ends included; at least one end is there. A date known only by its
  /// month or year is in when it overlaps.
  record Published(Optional<Period> from, Optional<Period> to) implements Query {}

  /// Published before a period begins.
  record Before(Period period) implements Query {}

  /// Published after a period has ended.
  record After(Period period) implements Query {}

  /// Of which nobody says when they were published.
  record Undated() implements Query {}

  /// As long as this: the words of the body.
  record Length(Comparison comparison, int words) implements Query {}

  /// How a length compares.
  enum Comparison {
    MORE(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /// Articles that have something: `has:caption`.
  record Has(Property property) implements Query {}

  /// Articles in a language.
  ///
  /// @param tag a BCP 47 language tag in lower case such as `fr`; `pt` finds `pt-br` too
  record InLanguage(String tag) implements Query {}

  /// Whether a query says where in a text it matches, so that it can stand beside `NEAR`, `/s` or in
  /// `atleast`: words and phrases, what is made of them with `OR`, `AND` and proximity, and these in
  /// a field.
  default boolean positional() {
    return switch (this) {
      case Term _, Phrase _, Near _, Together _ -> true;
      case And(var parts) -> parts.stream().allMatch(Query::positional);
      case Or(var parts) -> parts.stream().allMatch(Query::positional);
      case In(_, var part) -> part.positional();
      case Everything _,
          Not _,
          AtLeast _,
          Published _,
          Before _,
          After _,
          Undated _,
          Length _,
          Has _,
          InLanguage _ ->
          false;
    };
  }
}
