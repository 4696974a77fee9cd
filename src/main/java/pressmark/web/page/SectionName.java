package pressmark.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The section of an article as a line of facts shows it: without column and page, not in capitals.
final class SectionName {
  private static final Pattern PLACE =
      Pattern.compile("(?i)(section|column|col\\.?|page|pg\\.?)\\s*\\S{0,6}");

  /// Plain words parted by semicolons, as a database lists desk, column and page.
  private static final Pattern LIST =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’&/-]+(?:;[\\p{L}\\p{M}\\p{N} .,'’&/-]+)+");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern CAPITALS = Pattern.compile("(?=.*\\p{Lu}{4})[\\p{Lu}\\s&/-]+");

  private SectionName() {}

  static String shown(String stated) {
    if (!LIST.matcher(stated).matches()) {
      return stated;
    }
    var shown =
        Arrays.stream(stated.split(";", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !PLACE.matcher(part).matches())
            .map(SectionName::lowered)
            .collect(Collectors.joining(", "));
    return shown.isEmpty() ? stated : shown;
  }

  private static String lowered(String part) {
    return CAPITALS.matcher(part).matches()
        ? WORD.matcher(part)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
        : part;
  }
}
