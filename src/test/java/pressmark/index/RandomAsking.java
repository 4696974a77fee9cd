package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pressmark.query.Field;
import pressmark.query.Query;
import pressmark.query.Query.Unit;

/// Random small articles, and random queries of every kind that say where they match.
///
/// @param terms what queries are made of
/// @param phrases phrases they may have beside those put together at random
/// @param nested how deep what stands close together may be nested
record RandomAsking(Random random, List<Query.Term> terms, List<Query.Phrase> phrases, int nested) {
  private static final List<String> WORDS =
      List.of("flood", "floods", "flooded", "gate", "gates", "tide", "mill", "us", "US", "U.S.");
  private static final List<Query.Term> TERMS =
      List.of(
          new Query.Word("flood"),
          new Query.Word("floods"),
          new Query.Word("gate"),
          new Query.Word("tide"),
          new Query.Word("mill"),
          new Query.Word("US"),
          new Query.Word("U.S."),
          new Query.Exact("flood"),
          new Query.Exact("floods"),
          new Query.Exact("US"),
          new Query.Exact("us"),
          new Query.Exact("U.S."),
          new Query.Prefix("flo"),
          new Query.Prefix("gat"),
          new Query.Wildcard("fl??d"),
          new Query.Wildcard("t*e"),
          new Query.Wildcard("gat?s"),
          new Query.Fuzzy("flodo"),
          new Query.Fuzzy("gats"),
          new Query.Fuzzy("floodet"));
  private static final List<Field> FIELDS = List.of(Field.HEADLINE, Field.LEAD, Field.CAPTION);

  /// Queries that match in the articles made here.
  RandomAsking(Random random) {
    this(random, TERMS, List.of(), 3);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// A sentence begins after a small letter, a full stop and a space, and nowhere else.
  static boolean starts(String text, int at) {
    return at > 2
        && text.charAt(at - 1) == ' '
        && text.charAt(at - 2) == '.'
        && Character.isLowerCase(text.charAt(at - 3));
  }

  private String text(int sentences) {
    var all = new ArrayList<String>();
    for (int i = 0; i < sentences; i++) {
      var words = new ArrayList<String>();
      for (int left = 1 + random.nextInt(7); left > 0; left--) {
        words.add(one(WORDS));
      }
      all.add("Mill " + String.join(" ", words) + " tide.");
    }
    return String.join(" ", all);
  }

  Sample sample() {
    var headline = text(1 + random.nextInt(2));
    var sample = random.nextInt(3) == 0 ? Sample.inferred(headline) : Sample.titled(headline);
    if (random.nextBoolean()) {
      sample.deck(text(1));
    }
    for (int left = random.nextInt(3); left > 0; left--) {
      sample.caption(text(1 + random.nextInt(2)));
    }
    for (int left = random.nextInt(5); left > 0; left--) {
      sample.text(text(1 + random.nextInt(5)));
    }
    return sample;
  }

  Query query(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 8)) {
      case 0 -> new Query.AtLeast(1 + random.nextInt(6), counted(1));
      case 1, 2, 3 -> positional(nested);
      case 4 -> new Query.And(List.of(query(depth - 1), query(depth - 1)));
      case 5 -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
      case 6 -> new Query.And(List.of(query(depth - 1), new Query.Not(query(depth - 1))));
      default -> new Query.In(one(FIELDS), query(depth - 1));
    };
  }

  private Query counted(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Or(List.of(leaf(), leaf()));
      case 1 -> new Query.And(List.of(leaf(), leaf()));
      case 2 -> depth == 0 ? leaf() : near(leaf(), leaf());
      default -> leaf();
    };
  }

  private Query near(Query left, Query right) {
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Together(left, right, Unit.SENTENCE);
      case 1 -> new Query.Together(left, right, Unit.PARAGRAPH);
      case 2 -> new Query.Near(left, right, 1 + random.nextInt(100), false);
      default -> new Query.Near(left, right, 1 + random.nextInt(6), random.nextBoolean());
    };
  }

  private Query leaf() {
    if (random.nextInt(3) > 0) {
      return one(terms);
    }
    if (!phrases.isEmpty() && random.nextInt(4) > 0) {
      return one(phrases);
    }
    var side = new ArrayList<Query.Term>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      side.add(one(terms));
    }
    return new Query.Phrase(side);
  }

  private Query positional(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 8)) {
      case 0, 1 -> leaf();
      case 2 -> new Query.Or(List.of(positional(depth - 1), positional(depth - 1)));
      case 3 -> new Query.And(List.of(positional(depth - 1), positional(depth - 1)));
      case 4 -> new Query.In(one(FIELDS), positional(depth - 1));
      default -> near(positional(depth - 1), positional(depth - 1));
    };
  }
}
