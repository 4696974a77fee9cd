package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import pressmark.article.Role;

/// Text of Nexis Uni exports: perhaps a cover page, then articles, each closed by "End of Document"
/// and opened by nothing but its headline.
final class NexisUni implements Layout {
  private static final Pattern END =
      Pattern.compile(
          "(?iu)end of document|ende des dokuments?|fin du document|fin del documento|fine del documento|einde van (?:het )?document|fim do documento");
  private static final Set<String> BODY =
      Set.of(
          "body",
          "volltext",
          "text",
          "haupttext",
          "corps",
          "corps de l'article",
          "texte",
          "cuerpo",
          "texto",
          "corpo",
          "testo",
          "tekst",
          "inhoud");
  private static final Set<String> TAILS =
      Set.of(
          "graphic",
          "notes",
          "note",
          "correction",
          "corrections",
          "correction-date",
          "classification",
          "klassifizierung",
          "grafik",
          "clasificación",
          "classificatie",
          "classificazione",
          "graphique",
          "gráfico",
          "correction appended");
  private static final Pattern COVER =
      Pattern.compile(
          "(?iu)(?:user name|date and time|job number|client/matter|search terms|search type|narrowed by|content type|documents? \\(\\d+\\)|dokumente? \\(\\d+\\)|documentos? \\(\\d+\\)|documenten \\(\\d+\\)|about lexisnexis|privacy policy|benutzername|datum und uhrzeit|auftragsnummer|suchbegriffe|suchtyp|nom d'utilisateur|date et heure|numéro de (?:la )?tâche|nombre de usuario|fecha y hora|número de trabajo)\\b?.*");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)(?:documents?|dokumente?|documentos?|documenten|documenti) \\((\\d+)\\)");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,5}\\.\\s.*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)(?:copyright|©|\\(c\\)).*|.*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\\.?");
  private static final Pattern LENGTH = Pattern.compile("(\\d[\\d.,]*).*");
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?i)correction(?:s)? appended|correction|(?:this article has been )?corrected");

  /// A document of an export: its lines, and the line that closes it.
  record Document(List<Line> lines, Optional<Line> end) {}

  /// A file taken apart.
  ///
  /// @param rest lines after the last document that belong to none
  record Parts(List<Line> cover, List<Document> documents, List<Line> rest, OptionalInt expected) {}

  @Override
  public String name(Draft draft) {
    return "nexis-uni";
  }

  static boolean recognises(List<Line> lines) {
    boolean end = lines.stream().anyMatch(NexisUni::end);
    boolean body = lines.stream().anyMatch(NexisUni::body);
    boolean loaded =
        lines.stream().anyMatch(line -> field(line, "load-date") || field(line, "length"));
    return (end && (body || loaded))
        || (body && loaded && lines.stream().anyMatch(NexisUni::classified));
  }

  private static boolean end(Line line) {
    return line.text().length() <= 40 && END.matcher(line.collapsed()).matches();
  }

  private static boolean body(Line line) {
    return BODY.contains(line.text().toLowerCase(Locale.ROOT));
  }

  private static boolean classified(Line line) {
    return line.text().equals("Classification") || field(line, "load-date");
  }

  private static boolean field(Line line, String label) {
    return Labels.of(line.text())
        .filter(l -> l.label().toLowerCase(Locale.ROOT).equals(label))
        .isPresent();
  }

  static Parts parts(List<Line> lines) {
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
        return parts(cover, documents, document, expected);
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
    return parts(cover, documents, List.of(), expected);
  }

  private static Parts parts(
      List<Line> cover, List<Document> documents, List<Line> rest, int expected) {
    boolean blank = rest.stream().allMatch(Line::blank);
    var said = expected > 0 ? OptionalInt.of(expected) : OptionalInt.empty();
    return new Parts(cover, documents, blank ? List.of() : rest, said);
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
    while (body < lines.size() && !body(lines.get(body))) {
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
      if (Dates.line(line.text()).isPresent() || CORRECTED.matcher(line.text()).matches()) {
        return before >= 2;
      }
      before += line.blank() ? 0 : 1;
    }
    return before >= 3;
  }

  @Override
  public void read(List<Line> lines, Draft draft) {
    int body = 0;
    while (body < lines.size() && !body(lines.get(body))) {
      body++;
    }
    head(lines.subList(0, body), draft);
    if (body == lines.size()) {
      return;
    }
    draft.mark(lines.get(body), Role.LABEL, "label:Body");
    int tail = tail(lines, body + 1);
    Body.read(draft, lines.subList(body + 1, tail), Wrapping.NONE);
    new NexisTail(draft).read(lines.subList(tail, lines.size()));
    length(lines.subList(0, body), draft);
  }

  private static int tail(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (tail(lines.get(i)) || field(lines.get(i), "load-date")) {
        return i;
      }
    }
    return lines.size();
  }

  static boolean tail(Line line) {
    return TAILS.contains(line.text().toLowerCase(Locale.ROOT));
  }

  private static void head(List<Line> lines, Draft draft) {
    int labels = labels(lines);
    var titles = new ArrayList<Line>();
    boolean dated = false;
    for (var line : lines.subList(0, labels)) {
      var date = Dates.line(line.text());
      if (line.blank()) {
        continue;
      }
      if (date.isPresent() && titles.size() >= 1) {
        draft.published(date.get(), line, "date-line");
        dated = true;
      } else if (CORRECTED.matcher(line.text()).matches() && titles.size() >= 2) {
        draft.mark(line, Role.LABEL, "correction");
        dated = true;
      } else if (dated) {
        draft.mark(line, Role.LABEL, "edition");
      } else {
        titles.add(line);
      }
    }
    titles(titles, draft);
    for (var line : lines.subList(labels, lines.size())) {
      if (!line.blank()) {
        labelled(line, draft);
      }
    }
  }

  /// The index of the first copyright or label line below the title lines.
  private static int labels(List<Line> lines) {
    int titles = 0;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean label = Labels.of(line.text()).filter(l -> !l.is("body")).isPresent();
      if (titles >= 2 && (label || COPYRIGHT.matcher(line.text()).matches())) {
        return i;
      }
      titles += line.blank() ? 0 : 1;
    }
    return lines.size();
  }

  /// The last of the lines above the date is the publication, those before it the headline.
  private static void titles(List<Line> titles, Draft draft) {
    if (titles.isEmpty()) {
      return;
    }
    int paper = titles.size() > 1 ? titles.size() - 1 : titles.size();
    var headline = titles.subList(0, paper);
    draft.headline(Wrapping.join(headline), headline, "first-line");
    if (paper < titles.size()) {
      draft.publication(titles.getLast().collapsed(), titles.getLast(), "line-above-date");
    }
  }

  private static void labelled(Line line, Draft draft) {
    var label = Labels.of(line.text());
    if (label.isPresent() && !label.get().is("body") && !label.get().is("headline")) {
      Labelled.set(label.get(), label.get().value(), List.of(line), draft);
    } else if (COPYRIGHT.matcher(line.text()).matches()) {
      draft.mark(line, Role.LABEL, "copyright");
    } else {
      draft.mark(line, Role.LABEL, "label");
    }
  }

  /// Exports have lost text before: the body is held against the length the export states.
  private static void length(List<Line> head, Draft draft) {
    for (var line : head) {
      if (field(line, "length") && !draft.paragraphs().isEmpty()) {
        var stated = LENGTH.matcher(Labels.of(line.text()).orElseThrow().value());
        int words = draft.paragraphs().stream().mapToInt(p -> Line.words(p.text())).sum();
        if (stated.matches()) {
          int length = Integer.parseInt("0" + stated.group(1).replaceAll("\\D", ""));
          if (Math.abs(words - length) > length * .15 + 15) {
            draft.warn(
                "Line %d: the export states %d words, the text read has %d."
                    .formatted(line.number(), length, words));
          }
        }
      }
    }
  }
}
