package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A Nexis Uni export taken apart.
///
/// @param cover lines of cover pages, which name the person who made the export
/// @param rest lines after the last document that belong to none
/// @param expected how many documents the covers promise
record NexisExport(
    List<Line> cover, List<Document> documents, List<Line> rest, OptionalInt expected) {
  private static final Pattern END =
      Pattern.compile(
          "(?iu)end of document|ende des dokuments?|fin du document|fin del documento|fine del documento|einde van (?:het )?document|fim do documento");
  private static final Pattern COVER =
      Pattern.compile(
          "(?iu)(?:user name|date and time|job number|client/matter|search terms|search type|narrowed by|content type|documents? \\(\\d+\\)|dokumente? \\(\\d+\\)|documentos? \\(\\d+\\)|documenten \\(\\d+\\)|about lexisnexis|privacy policy|benutzername|datum und uhrzeit|auftragsnummer|suchbegriffe|suchtyp|nom d'utilisateur|date et heure|numéro de (?:la )?tâche|nombre de usuario|fecha y hora|número de trabajo)\\b?.*");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)(?:documents?|dokumente?|documentos?|documenten|documenti) \\((\\d+)\\)");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,5}\\.\\s.*");

  /// A document of an export: its lines, and the line that closes it.
  record Document(List<Line> lines, Optional<Line> end) {}

  static NexisExport of(List<Line> lines) {
    var cover = new ArrayList<Line>();
    var documents = new ArrayList<Document>();
    int expected = 0;
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean over = i == lines.size();
      if (!over && !end(lines.get(i))) {
        continue;
      }
      var document = lines.subList(from, i);
      if (over && document.stream().noneMatch(NexisUni::body)) {
        return of(cover, documents, document, expected);
      }
      int start = covered(document);
      document.subList(0, start).stream().filter(line -> !line.blank()).forEach(cover::add);
      expected += count(document.subList(0, start));
      documents.add(
          new Document(
              document.subList(start, document.size()),
              over ? Optional.empty() : Optional.of(lines.get(i))));
      from = i + 1;
    }
    return of(cover, documents, List.of(), expected);
  }

  private static NexisExport of(
      List<Line> cover, List<Document> documents, List<Line> rest, int expected) {
    boolean blank = rest.stream().allMatch(Line::blank);
    var said = expected > 0 ? OptionalInt.of(expected) : OptionalInt.empty();
    return new NexisExport(cover, documents, blank ? List.of() : rest, said);
  }

  private static int count(List<Line> cover) {
    for (var line : cover) {
      var count = COUNT.matcher(line.collapsed());
      if (count.matches()) {
        return Integer.parseInt(count.group(1));
      }
    }
    return 0;
  }

  /// How many lines at the top of a document are a cover page: through its last known line, and the
  /// lines that go on with it, but never the two lines, paper and headline, above the date.
  private static int covered(List<Line> lines) {
    int body = 0;
    while (body < lines.size() && !NexisUni.body(lines.get(body))) {
      body++;
    }
    int last = -1;
    for (int i = 0; i < body; i++) {
      if (COVER.matcher(lines.get(i).collapsed()).matches()) {
        last = i;
      }
    }
    if (last < 0) {
      return 0;
    }
    int end = last + 1;
    while (end < body && !lines.get(end).blank()) {
      end++;
    }
    while (end < body
        && (lines.get(end).blank()
            || (NUMBERED.matcher(lines.get(end).text()).matches() && titles(lines, end, body)))) {
      end++;
    }
    return holdsHead(lines.subList(end, body)) ? end : last + 1;
  }

  /// A numbered line is a cover's when more of a cover's lines stand below it.
  private static boolean titles(List<Line> lines, int at, int body) {
    return lines.subList(at + 1, body).stream()
        .anyMatch(line -> NUMBERED.matcher(line.text()).matches());
  }

  private static boolean holdsHead(List<Line> lines) {
    int before = 0;
    for (var line : lines) {
      if (Dates.line(line.text()).isPresent()
          || NexisUni.CORRECTED.matcher(line.text()).matches()) {
        return before >= 2;
      }
      before += line.blank() ? 0 : 1;
    }
    return before >= 3;
  }

  static boolean end(Line line) {
    return line.text().length() <= 40 && END.matcher(line.collapsed()).matches();
  }
}
