package pressmark.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The section of an article as people name it: without column and page, not in capitals.
public final class SectionName {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(section|column|col\\.?|page|pages|pg\\.?|p\\.|blz\\.?|seite|s\\.)\\s*\\S{0,6}");

  /// Plain words parted by semicolons, as a database lists desk, column and page.
  private static final Pattern LIST =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’&/-]+(?:;[\\p{L}\\p{M}\\p{N} .,'’&/-]+)+");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern CAPITALS = Pattern.compile("(?=.*\\p{Lu}{4})[\\p{Lu}\\s&/-]+");

  private SectionName() {}

  /// The names in what is stated, such as *Foreign Desk* and *News Analysis*: several where a database
  /// lists them, never none.
  public static List<String> names(String stated) {
    if (!LIST.matcher(stated).matches()) {
      return List.of(stated);
    }
    var names =
        Arrays.stream(stated.split(";", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !PLACE.matcher(part).matches())
            .map(SectionName::lowered)
            .distinct()
            .toList();
    return names.isEmpty() ? List.of(stated) : names;
  }

  /// All the names in what is stated, as a line of facts shows them.
  public static String shown(String stated) {
    return String.join(", ", names(stated));
  }

  private static String lowered(String part) {
    return CAPITALS.matcher(part).matches()
        ? WORD.matcher(part)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
        : part;
  }
}
