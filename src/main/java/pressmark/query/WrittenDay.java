package pressmark.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day written in words that a query looks for, such as `7 October 2023` or `2023-10-07`.
///
/// @param changed the query that asks for what was published on that day instead
public record WrittenDay(Period day, Query changed) {
  private static final int MOST_WORDS = 3;
  private static final int LETTERS = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>\\p{L}+)[.,]? (?<year>\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<month>\\p{L}+)[.]? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");

  /// The first day written in a query, as words side by side or as a phrase.
  public static Optional<WrittenDay> in(Query query) {
    var parts = Rewriting.parts(query);
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= Math.min(parts.size(), from + MOST_WORDS); to++) {
        var day = text(parts.subList(from, to)).flatMap(WrittenDay::read);
        if (day.isPresent()) {
          var changed = new ArrayList<>(parts.subList(0, from));
          changed.add(new Query.Published(day, day));
          changed.addAll(parts.subList(to, parts.size()));
          return Joined.all(changed).map(whole -> new WrittenDay(day.get(), whole));
        }
      }
    }
    return Optional.empty();
  }

  /// Plain words, or one phrase of them, as one text.
  private static Optional<String> text(List<Query> parts) {
    var words =
        parts.size() == 1 && parts.getFirst() instanceof Query.Phrase(var terms) ? terms : parts;
    var texts = new ArrayList<String>();
    for (var word : words) {
      if (!(word instanceof Query.Word(var text))) {
        return Optional.empty();
      }
      texts.add(text);
    }
    return Optional.of(String.join(" ", texts));
  }

  private static Optional<Period> read(String text) {
    if (DIGITS.matcher(text).matches()) {
      return Period.parse(text);
    }
    for (var pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
      var matcher = pattern.matcher(text);
      if (matcher.matches()) {
        int day = Integer.parseInt(matcher.group("day"));
        int year = Integer.parseInt(matcher.group("year"));
        return month(matcher.group("month")).flatMap(month -> day(year, month, day));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> day(int year, Month month, int day) {
    try {
      return Period.parse(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> {
          var full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
          boolean short3 = lower.equals(full.substring(0, LETTERS));
          return lower.equals(full) || short3 || (lower.equals("sept") && month == Month.SEPTEMBER);
        })
        .findFirst();
  }
}
