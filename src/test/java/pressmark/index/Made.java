package pressmark.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import pressmark.article.PublicationDate;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Query;
import pressmark.query.Search;

/// An article made at random, which says by itself whether a search finds it.
///
/// @param date empty when undated
record Made(
    int number,
    List<String> words,
    String date,
    String paper,
    List<String> sections,
    List<String> authors,
    String place,
    String language,
    boolean caption) {
  static final List<String> WORDS = List.of("amber", "birch", "cedar", "dahlia", "elm");
  private static final List<String> PAPERS = List.of("", "The Post", "The Ledger", "Le Port");
  private static final List<String> DESKS = List.of("Foreign Desk", "News", "News Analysis");
  private static final List<String> NAMES = List.of("Ann Roe", "Ben Roe", "Cy Roe", "Dee Roe");
  private static final List<String> PLACES = List.of("", "Beirut", "Lyon");

  static Made random(Random random, int number) {
    return new Made(
        number,
        some(random, WORDS),
        date(random),
        one(random, PAPERS),
        some(random, DESKS),
        some(random, NAMES),
        one(random, PLACES),
        one(random, List.of("en", "fr")),
        random.nextBoolean());
  }

  private static String one(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> some(Random random, List<String> values) {
    var some = new ArrayList<>(values);
    Collections.shuffle(some, random);
    return List.copyOf(some.subList(0, random.nextInt(3)));
  }

  private static String date(Random random) {
    int year = random.nextInt(20) == 0 ? 1880 + random.nextInt(100) : 2021 + random.nextInt(3);
    var day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> day.substring(0, 4);
      case 2 -> day.substring(0, 7);
      default -> day;
    };
  }

  Sample sample() {
    var sample =
        Sample.titled("Number " + number)
            .language(language)
            .authors(authors.toArray(String[]::new))
            .text("text " + String.join(" ", words));
    if (!date.isEmpty()) {
      sample.on(date);
    }
    if (!paper.isEmpty()) {
      sample.in(paper);
    }
    if (!sections.isEmpty()) {
      sample.section("Section A; " + String.join("; ", sections) + "; Pg. " + number);
    }
    if (!place.isEmpty()) {
      sample.from(place.toUpperCase(Locale.ROOT) + ", March " + (1 + number % 28));
    }
    return caption ? sample.caption("A picture") : sample;
  }

  List<String> values(Facet facet) {
    return switch (facet) {
      case PUBLICATION -> stated(paper);
      case BYLINE -> authors;
      case SECTION -> sections;
      case YEAR -> date.isEmpty() ? List.of() : List.of(date.substring(0, 4));
      case PLACE -> stated(place);
      case LANGUAGE -> List.of(language);
      case CAPTION -> List.of(caption ? "yes" : "no");
      case CERTAINTY -> List.of(date.isEmpty() ? "undated" : "stated");
      case LAYOUT -> List.of("test");
    };
  }

  private static List<String> stated(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /// What a search asks of a facet.
  static Filter.Values values(Search search, Facet facet) {
    return search.filters().stream()
        .filter(Filter.Values.class::isInstance)
        .map(Filter.Values.class::cast)
        .filter(values -> values.facet() == facet)
        .findFirst()
        .orElse(new Filter.Values(facet, List.of(), List.of()));
  }

  boolean found(Search search) {
    return matches(search.query(), search.match())
        && search.filters().stream().allMatch(this::passes);
  }

  private boolean matches(Query query, Match match) {
    return switch (query) {
      case Query.Word(var word) -> words.contains(word);
      case Query.Not(var part) -> !matches(part, match);
      case Query.And(var parts) -> {
        var wanted = parts.stream().filter(part -> !(part instanceof Query.Not)).toList();
        var unwanted = parts.stream().filter(Query.Not.class::isInstance).toList();
        boolean has =
            switch (match) {
              case ALL -> wanted.stream().allMatch(part -> matches(part, match));
              case ANY ->
                  wanted.isEmpty() || wanted.stream().anyMatch(part -> matches(part, match));
            };
        yield has && unwanted.stream().allMatch(part -> matches(part, match));
      }
      case Query.Everything _ -> true;
      case Query other -> throw new IllegalArgumentException(other.toString());
    };
  }

  private boolean passes(Filter filter) {
    return switch (filter) {
      case Filter.Values(var facet, var in, var out) -> {
        var own = values(facet);
        yield (in.isEmpty() || !Collections.disjoint(in, own)) && Collections.disjoint(out, own);
      }
      case Filter.Published(var from, var to, var undated) -> {
        if (date.isEmpty()) {
          yield undated || (from.isEmpty() && to.isEmpty());
        }
        var own = new PublicationDate(date);
        if (from.isEmpty() && to.isEmpty()) {
          yield !undated;
        }
        yield from.stream().noneMatch(first -> own.last().isBefore(first.first()))
            && to.stream().noneMatch(last -> own.first().isAfter(last.last()));
      }
    };
  }
}
