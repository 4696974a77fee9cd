package pressmark.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conditions on properties, read from their names and values: `date:2023`, `has:caption`.
final class Conditions {
  static final List<String> NAMES = List.of("date", "before", "after", "has", "lang", "language");

  private static final String PERIOD = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern RANGE =
      Pattern.compile("(" + PERIOD + ")?(?:\\.{2,3}|…|‥|[‒–—―])(" + PERIOD + ")?");
  private static final Pattern HYPHENED = Pattern.compile("(" + PERIOD + ")-(" + PERIOD + ")");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})*");
  private static final Pattern STOPS = Pattern.compile("[.,;:!?…]+$");

  private final Notices notices;

  Conditions(Notices notices) {
    this.notices = notices;
  }

  /// A condition; empty when the value is none that the name can have.
  ///
  /// @param name one of [#NAMES]
  /// @param typed the value with all that touches it
  Optional<Query> read(String name, String typed) {
    var value = Narrow.all(typed).toLowerCase(Locale.ROOT);
    var bare = STOPS.matcher(value).replaceFirst("");
    return switch (name) {
      case "date" ->
          bare.equals("none")
              ? Optional.of(new Query.Undated())
              : published(value).or(() -> published(bare));
      case "before" -> period(bare).map(Query.Before::new);
      case "after" -> period(bare).map(Query.After::new);
      case "has" -> property(bare).map(Query.Has::new);
      default ->
          Optional.of(bare.replace('_', '-'))
              .filter(tag -> TAG.matcher(tag).matches())
              .map(Query.InLanguage::new);
    };
  }

  /// The notice for a value that could not be read: what to write instead of it.
  static String unread(String name) {
    return switch (name) {
      case "date" -> "date.unread";
      case "before", "after" -> "before.unread";
      case "has" -> "has.unread";
      default -> "language.unread";
    };
  }

  private static Optional<Period> period(String value) {
    return Period.parse(DASH.matcher(value).replaceAll("-"));
  }

  private static Optional<Property> property(String value) {
    return Arrays.stream(Property.values())
        .filter(property -> property.toString().equals(value))
        .findFirst();
  }

  private Optional<Query> published(String value) {
    var one = period(value);
    if (one.isPresent()) {
      return Optional.of(new Query.Published(one, one));
    }
    var range = RANGE.matcher(value);
    if (range.matches()) {
      return range(range);
    }
    var hyphened = HYPHENED.matcher(value);
    return hyphened.matches() ? range(hyphened) : Optional.empty();
  }

  private Optional<Query> range(Matcher ends) {
    var from = Optional.ofNullable(ends.group(1));
    var to = Optional.ofNullable(ends.group(2));
    var first = from.flatMap(Period::parse);
    var last = to.flatMap(Period::parse);
    boolean none = first.isEmpty() && last.isEmpty();
    if (none || first.isPresent() != from.isPresent() || last.isPresent() != to.isPresent()) {
      return Optional.empty();
    }
    if (first.isPresent() && last.isPresent() && first.get().first().isAfter(last.get().last())) {
      notices.add("dates.exchanged", first.get().text(), last.get().text());
      return Optional.of(new Query.Published(last, first));
    }
    return Optional.of(new Query.Published(first, last));
  }
}
