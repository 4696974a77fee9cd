package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pressmark.article.Role;

/// Says in sentences why a file was read as it was, and what a reader should know about it.
final class Reasons {
  private static final List<String> MOJIBAKE =
      List.of("Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¤", "â€™", "â€œ", "â€“", "â€\u009d", "Â ");

  private Reasons() {}

  /// @param layouts how many articles each layout read
  static String of(Map<String, Integer> layouts) {
    return layouts.entrySet().stream()
        .map(entry -> sentence(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String layout, int count) {
    var articles = count == 1 ? "One article" : count + " articles";
    return articles
        + switch (layout) {
          case "repeated-headline" ->
              ": the headline stands again after captions or page furniture.";
          case "labelled" -> ": known labels such as “Title:” or “Date:” stand above the text.";
          case "hard-wrapped" -> ": its lines are broken at one width.";
          case "headline-first" -> ": a short line without a full stop stands above the text.";
          case "nexis-uni" -> ": the labels of a Nexis Uni export and “End of Document”.";
          default -> ": text from the first line on, without a headline.";
        };
  }

  /// Those of a whole file.
  static List<String> warnings(Tally read) {
    var warnings = new ArrayList<>(read.warnings());
    int found = read.found();
    read.expected()
        .ifPresent(expected -> {
          if (expected != found) {
            warnings.addFirst(
                "The file says it holds "
                    + expected
                    + (expected == 1 ? " article; " : " articles; ")
                    + found
                    + (found == 1 ? " was found." : " were found."));
          }
        });
    int unread = read.roles().getOrDefault(Role.UNREAD, 0);
    if (unread > 0) {
      warnings.add(
          unread == 1
              ? "One line was set aside unread."
              : unread + " lines were set aside unread.");
    }
    if (read.damaged()) {
      warnings.add(
          "Some letters look damaged by an earlier change of character set, such as “Ã©” for “é”;"
              + " they are shown as they stand.");
    }
    return warnings;
  }

  static boolean damaged(Line line) {
    return line.raw().indexOf('\uFFFD') >= 0 || MOJIBAKE.stream().anyMatch(line.raw()::contains);
  }
}
