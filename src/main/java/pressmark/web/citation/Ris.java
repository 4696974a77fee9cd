package pressmark.web.citation;

import java.time.format.DateTimeFormatter;
import pressmark.article.PublicationDate;

/// A reference in the RIS format. What is unknown is left out. The place in a dateline is where a
/// story was written, not where the newspaper is, so it is no `CY`.
final class Ris {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private Ris() {}

  static String write(Cited cited) {
    var lines = new StringBuilder();
    add(lines, "TY", "NEWS");
    cited.headline().ifPresent(title -> add(lines, "TI", title));
    cited.authors().forEach(author -> add(lines, "AU", author.inverted()));
    cited.statedPaper().ifPresent(publication -> add(lines, "T2", publication));
    cited
        .day()
        .ifPresent(date -> {
          add(lines, "DA", date(date));
          add(lines, "PY", Dates.year(date));
        });
    cited.language().ifPresent(language -> add(lines, "LA", language));
    add(lines, "UR", cited.address());
    add(lines, "Y2", DAY.format(cited.seen()));
    return lines.append("ER  - \r\n\r\n").toString();
  }

  private static void add(StringBuilder lines, String tag, String value) {
    var text = Cited.line(value);
    if (!text.isEmpty()) {
      lines.append(tag).append("  - ").append(text).append("\r\n");
    }
  }

  /// Year, month, day and an unused remark, parted by strokes; what is unknown of them is empty.
  private static String date(PublicationDate date) {
    var value = date.value();
    return switch (value.length()) {
      case 4 -> value + "///";
      case 7 -> value.replace('-', '/') + "//";
      default -> value.substring(0, 10).replace('-', '/') + "/";
    };
  }
}
