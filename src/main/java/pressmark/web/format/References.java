package pressmark.web.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pressmark.article.PublicationDate;
import pressmark.index.Hit;

/// A list of articles as references for reference managers, in the RIS format. What is unknown is
/// left out. The place in a dateline is where a story was written, not where the newspaper is, so
/// it is no `CY`.
///
/// @param origin scheme, host and port of the archive
/// @param today the day the references are made
public record References(String origin, LocalDate today) implements ListFormat {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  @Override
  public String type() {
    return "application/x-research-info-systems; charset=utf-8";
  }

  @Override
  public String ending() {
    return "ris";
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String entry(Hit hit) {
    var plain = new Plain(hit, origin);
    var lines = new StringBuilder();
    add(lines, "TY", "NEWS");
    plain.title().ifPresent(title -> add(lines, "TI", title));
    hit.authors().forEach(author -> add(lines, "AU", author));
    plain.publication().ifPresent(publication -> add(lines, "T2", publication));
    plain
        .published()
        .ifPresent(date -> {
          add(lines, "DA", date(date));
          add(lines, "PY", date.value().substring(0, 4));
        });
    hit.language().ifPresent(language -> add(lines, "LA", language));
    add(lines, "UR", plain.lasting());
    add(lines, "Y2", DAY.format(today));
    return lines.append("ER  - \r\n\r\n").toString();
  }

  private static void add(StringBuilder lines, String tag, String value) {
    var text = Plain.line(value);
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
