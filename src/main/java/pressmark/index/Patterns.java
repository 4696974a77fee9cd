package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /// Lists of patterns: all those of one list must fit somewhere, of any list. None when there is
  /// no word in the query.
  List<List<Pattern>> any(Query query, Zone zone) throws IOException {
    return switch (query) {
      case Query.Term term -> words(slots.of(term, zone.fields()), zone);
      case Query.Phrase phrase -> words(slots.of(phrase, zone.fields()), zone);
      case Query.Or(var parts) -> either(parts, zone);
      case Query.And(var parts) -> together(parts, zone);
      case Query.Near(var left, var right, var words, var ordered) ->
          pairs(any(left, zone), any(right, zone), new Closeness.Apart(words, ordered));
      case Query.Together(var left, var right, var unit) ->
          pairs(any(left, zone), any(right, zone), new Closeness.Same(unit));
      case Query.In(var field, var part) -> any(part, zone(field));
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
          List.of();
    };
  }

  /// The same the other way round: any pattern of a list must fit, of all lists.
  List<Pattern> all(Query query, Zone zone) throws IOException {
    var any = any(query, zone);
    List<List<Pattern>> chosen = List.of(List.of());
    for (var parts : any) {
      var more = new ArrayList<List<Pattern>>();
      for (var one : chosen) {
        for (var part : parts) {
          if (room(more.size())) {
            more.add(joined(one, part));
          }
        }
      }
      chosen = more;
    }
    return any.isEmpty() ? List.of() : chosen.stream().map(Patterns::any).toList();
  }

  private static Pattern any(List<Pattern> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Any(parts);
  }

  private static List<Pattern> joined(List<Pattern> some, Pattern one) {
    var joined = new ArrayList<>(some);
    joined.add(one);
    return joined;
  }

  private static List<List<Pattern>> words(List<Slot> words, Zone zone) {
    return words.isEmpty()
        ? List.of()
        : List.of(List.of(new Pattern.Words(zone, words.stream().map(Slot::terms).toList())));
  }

  private List<List<Pattern>> either(List<Query> parts, Zone zone) throws IOException {
    var single = new ArrayList<Pattern>();
    var found = new ArrayList<List<Pattern>>();
    for (var part : parts) {
      for (var patterns : any(part, zone)) {
        if (patterns.size() == 1) {
          single.addAll(patterns);
        } else {
          found.add(patterns);
        }
      }
    }
    if (!single.isEmpty()) {
      found.addFirst(List.of(any(single)));
    }
    return found;
  }

  private List<List<Pattern>> together(List<Query> parts, Zone zone) throws IOException {
    List<List<Pattern>> found = List.of();
    for (var part : parts) {
      var next = any(part, zone);
      found =
          found.isEmpty() || next.isEmpty()
              ? (next.isEmpty() ? found : next)
              : product(found, next);
    }
    return found;
  }

  private List<List<Pattern>> product(List<List<Pattern>> some, List<List<Pattern>> others) {
    var found = new ArrayList<List<Pattern>>();
    int size = 0;
    for (var one : some) {
      for (var other : others) {
        if (room(size)) {
          var both = new ArrayList<>(one);
          both.addAll(other);
          found.add(both);
          size += both.size();
        }
      }
    }
    return found;
  }

  private List<List<Pattern>> pairs(
      List<List<Pattern>> lefts, List<List<Pattern>> rights, Closeness closeness) {
    if (lefts.isEmpty() || rights.isEmpty()) {
      return lefts.isEmpty() ? rights : lefts;
    }
    var found = new ArrayList<List<Pattern>>();
    int size = 0;
    for (var left : lefts) {
      for (var right : rights) {
        var pairs = new ArrayList<Pattern>();
        for (var one : left) {
          for (var other : right) {
            if (room(size)) {
              pairs.add(new Pattern.Pair(one, other, closeness));
              size++;
            }
          }
        }
        if (!pairs.isEmpty()) {
          found.add(pairs);
        }
      }
    }
    return found;
  }

  private boolean room(int size) {
    if (size >= MOST) {
      notices.add(
          new Notice(
              "The query combines too many words with each other; only the first %,d combinations were looked for."
                  .formatted(MOST)));
    }
    return size < MOST;
  }
}
