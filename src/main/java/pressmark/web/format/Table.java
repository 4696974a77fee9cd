package pressmark.web.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pressmark.article.Found;
import pressmark.index.Hit;

/// A list of articles as a table for spreadsheets: comma-separated values as RFC 4180 has them, the
/// names of the columns first.
///
/// @param origin scheme, host and port of the archive
public record Table(String origin) implements ListFormat {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "headline",
          "headlineCertainty",
          "publication",
          "publicationCertainty",
          "published",
          "publishedCertainty",
          "byline",
          "authors",
          "place",
          "section",
          "language",
          "words",
          "url");

  /// What a spreadsheet takes for the beginning of a formula.
  private static final String FORMULA = "=+-@\t\r";

  @Override
  public String type() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String head() {
    return row(COLUMNS);
  }

  @Override
  public String entry(Hit hit) {
    var plain = new Plain(hit, origin);
    return row(
        List.of(
            hit.id().value(),
            plain.headline(),
            hit.headlineCertainty().toString(),
            hit.publication().map(Found::value).orElse(""),
            certainty(hit.publication()),
            hit.published().map(Found::value).map(date -> new Moment(date).text()).orElse(""),
            certainty(hit.published()),
            hit.byline().orElse(""),
            String.join("; ", hit.authors()),
            hit.place().orElse(""),
            hit.section().orElse(""),
            hit.language().orElse(""),
            Integer.toString(hit.words()),
            plain.url()));
  }

  private static String certainty(Optional<? extends Found<?>> found) {
    return found.map(value -> value.certainty().toString()).orElse("");
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Table::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// An apostrophe before what looks like a formula keeps a spreadsheet from working it out.
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    var safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
