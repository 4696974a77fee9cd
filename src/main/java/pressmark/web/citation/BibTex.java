package pressmark.web.citation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A reference as an entry of a BibTeX database in UTF-8. The headline is kept as it is written by
/// braces of its own.
final class BibTex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private BibTex() {}

  static String write(Cited cited) {
    var entry = new StringBuilder("@article{" + key(cited));
    if (!cited.authors().isEmpty()) {
      add(
          entry,
          "author",
          cited.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
    }
    cited.headline().ifPresent(title -> add(entry, "title", "{" + escaped(title) + "}"));
    cited.statedPaper().ifPresent(publication -> add(entry, "journal", escaped(publication)));
    cited
        .day()
        .ifPresent(date -> {
          add(entry, "year", Dates.year(date));
          if (date.value().length() > 4) {
            entry.append(",\n  month = ").append(MONTHS.get(date.first().getMonthValue() - 1));
          }
          if (date.value().length() > 7) {
            add(entry, "day", "" + date.first().getDayOfMonth());
          }
        });
    cited.language().ifPresent(language -> add(entry, "langid", escaped(language)));
    add(entry, "url", cited.address());
    add(entry, "urldate", cited.seen().toString());
    return entry.append("\n}\n").toString();
  }

  private static void add(StringBuilder entry, String field, String value) {
    entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
  }

  /// Who wrote it, when, and the beginning of its id, so that no two articles have one key.
  private static String key(Cited cited) {
    var who =
        cited.authors().stream()
            .findFirst()
            .map(BibTex::known)
            .or(cited::statedPaper)
            .map(BibTex::plain)
            .orElse("");
    var year = cited.day().map(Dates::year).orElse("");
    return (who.isEmpty() ? "article" : who) + year + "-" + cited.id().value().substring(0, 5);
  }

  private static String known(Name name) {
    return switch (name) {
      case Name.Person person -> person.whole();
      case Name.Organisation(var whole) -> whole;
      case Name.Mononym(var whole) -> whole;
    };
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return OTHER.matcher(apart).replaceAll("");
  }

  private static String name(Name name) {
    return switch (name) {
      case Name.Person person ->
          escaped(person.whole())
              + (person.suffix().isEmpty() ? "" : ", " + escaped(person.suffix()))
              + ", "
              + escaped(person.given());
      case Name.Organisation(var whole) -> "{" + escaped(whole) + "}";
      case Name.Mononym(var whole) -> "{" + escaped(whole) + "}";
    };
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (char c : Cited.line(text).toCharArray()) {
      escaped.append(
          switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '%', '$', '&', '#', '_' -> "\\" + c;
            default -> "" + c;
          });
    }
    return escaped.toString();
  }
}
