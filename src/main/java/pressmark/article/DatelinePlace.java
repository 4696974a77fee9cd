package pressmark.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The place in a dateline, without the day and the agency, and not in capitals: *BEIRUT, March 3
/// (Reuters)* and *Beirut* are the same place.
public final class DatelinePlace {
  private static final Pattern AGENCY = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
  private static final Pattern DAY =
      Pattern.compile(
          ",?\\s+(?:\\p{Lu}[\\p{L}\\p{M}]{2,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{Lu}[\\p{L}\\p{M}]{2,9}\\.?)"
              + "(?:,?\\s+\\d{4})?$");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—-]+$");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]+");

  /// Words as short as this may be initials: they are lowered only beside longer ones.
  private static final int INITIALS = 3;

  private DatelinePlace() {}

  /// The place as it is shown and counted; empty when there is no dateline or no place in it.
  public static Optional<String> of(Article article) {
    return article.dateline().map(Found::value).map(DatelinePlace::of).filter(p -> !p.isEmpty());
  }

  static String of(String dateline) {
    var place = edged(AGENCY.matcher(dateline).replaceAll(" "));
    return Arrays.stream(edged(DAY.matcher(place).replaceFirst("")).split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(DatelinePlace::lowered)
        .collect(Collectors.joining(", "));
  }

  private static String edged(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static String lowered(String part) {
    boolean name =
        WORD.matcher(part).results().anyMatch(word -> word.group().length() > INITIALS)
            && part.equals(part.toUpperCase(Locale.ROOT));
    return name
        ? WORD.matcher(part)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
        : part;
  }
}
