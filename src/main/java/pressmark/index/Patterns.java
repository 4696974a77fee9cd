package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pressmark.index.proximity.Closeness;
import pressmark.index.proximity.Pattern;
import pressmark.index.proximity.Zone;
import pressmark.query.Field;
import pressmark.query.Notice;
import pressmark.query.Query;

/// What says where in a text it matches, as patterns of words. *And* inside of it is brought to the
/// outside: `a NEAR (b AND c)` is `(a NEAR b) AND (a NEAR c)`.
final class Patterns {
  /// Where a word is looked for unless the query says so, and where it is counted.
  static final Zone ANYWHERE = new Zone(Fields.TEXTS, false);

  private static final Zone COUNTED = new Zone(List.of(Fields.HEADLINE, Fields.BODY), false);
  private static final Zone LEAD = new Zone(List.of(Fields.HEADLINE, Fields.BODY), true);

  /// More patterns are not made of one query.
  private static final int MOST = 256;

  private final Slots slots;
  private final Set<Notice> notices;
  private int made;

  /// @param notices to which it adds what a reader should know
  Patterns(Slots slots, Set<Notice> notices) {
    this.slots = slots;
    this.notices = notices;
  }

  static Zone zone(Field field) {
    return switch (field) {
      case LEAD -> LEAD;
      case HEADLINE, CAPTION, BYLINE, PUBLICATION, SECTION, PLACE ->
          new Zone(List.of(field.name().toLowerCase(Locale.ROOT)), false);
    };
  }

  /// Where words are counted that are looked for somewhere.
  static Zone counted(Zone zone) {
    return zone.equals(ANYWHERE) ? COUNTED : zone;
  }

  /// Empty when there is no word in the query.
  Optional<Formula> of(Query query, Zone zone) throws IOException {
    return switch (query) {
      case Query.Term term -> words(slots.of(term, zone.fields()), zone);
      case Query.Phrase phrase -> words(slots.of(phrase, zone.fields()), zone);
      case Query.Or(var parts) -> {
        var found = all(parts, zone);
        yield found.isEmpty() ? Optional.empty() : Optional.of(Formula.any(found));
      }
      case Query.And(var parts) -> {
        var found = all(parts, zone);
        yield found.size() < 2 ? found.stream().findFirst() : Optional.of(new Formula.All(found));
      }
      case Query.Near(var left, var right, var words, var ordered) ->
          pair(of(left, zone), of(right, zone), new Closeness.Apart(words, ordered));
      case Query.Together(var left, var right, var unit) ->
          pair(of(left, zone), of(right, zone), new Closeness.Same(unit));
      case Query.In(var field, var part) -> of(part, zone(field));
      case Query.Everything _,
          Query.Not _,
          Query.AtLeast _,
          Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          Optional.empty();
    };
  }

  /// What must all be there often enough; none when there is no word in the query.
  List<Pattern> counted(Query query, Zone zone) throws IOException {
    return of(query, zone).map(formula -> formula.counted(MOST)).orElse(List.of());
  }

  /// Each once: what is asked for twice would be looked for twice beside every other part.
  private List<Formula> all(List<Query> parts, Zone zone) throws IOException {
    var found = new LinkedHashSet<Formula>();
    for (var part : parts) {
      of(part, zone).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<Formula> words(List<Slot> words, Zone zone) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Formula.One(new Pattern.Words(zone, words.stream().map(Slot::terms).toList())));
  }

  private Optional<Formula> pair(
      Optional<Formula> left, Optional<Formula> right, Closeness closeness) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.or(() -> right);
    }
    made = 0;
    return Optional.of(pair(left.get(), right.get(), closeness));
  }

  private Formula pair(Formula left, Formula right, Closeness closeness) {
    return switch (left) {
      case Formula.All(var parts) -> new Formula.All(pairs(parts, right, closeness, false));
      case Formula.One(var one) when right instanceof Formula.One(var other) ->
          new Formula.One(new Pattern.Pair(one, other, closeness));
      case Formula.One _, Formula.Some _ ->
          switch (right) {
            case Formula.All(var parts) -> new Formula.All(pairs(parts, left, closeness, true));
            case Formula.Some(var parts) when left instanceof Formula.One ->
                Formula.any(pairs(parts, left, closeness, true));
            case Formula.One _, Formula.Some _ ->
                left instanceof Formula.Some(var parts)
                    ? Formula.any(pairs(parts, right, closeness, false))
                    : left;
          };
    };
  }

  /// @param turned whether the other one is the left one
  private List<Formula> pairs(
      List<Formula> parts, Formula other, Closeness closeness, boolean turned) {
    var pairs = new ArrayList<Formula>();
    for (var part : parts) {
      if (pairs.isEmpty() || room()) {
        pairs.add(turned ? pair(other, part, closeness) : pair(part, other, closeness));
      }
    }
    return pairs;
  }

  private boolean room() {
    if (made++ >= MOST) {
      notices.add(Notice.of("combined.many"));
    }
    return made <= MOST;
  }
}
