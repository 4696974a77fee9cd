package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pressmark.article.Role;

/// Text of Nexis Uni exports: perhaps a cover page, then articles, each closed by "End of Document"
/// and opened by nothing but its headline.
final class NexisUni implements Layout {
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
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)(?:copyright|©|\\(c\\)).*|.*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\\.?");
  private static final Pattern LENGTH = Pattern.compile("(\\d[\\d.,]*).*");
  static final Pattern CORRECTED =
      Pattern.compile(
          "(?i)correction(?:s)? appended|correction|(?:this article has been )?corrected");

  @Override
  public String name(Draft draft) {
    return "nexis-uni";
  }

  static boolean recognises(List<Line> lines) {
    boolean end = lines.stream().anyMatch(NexisExport::end);
    boolean body = lines.stream().anyMatch(NexisUni::body);
    boolean loaded = (end || body) && lines.stream().anyMatch(NexisUni::loaded);
    return (end && (body || loaded))
        || (body && loaded && lines.stream().anyMatch(NexisUni::classified));
  }

  static boolean loaded(Line line) {
    return field(line, "load-date") || field(line, "length");
  }

  static boolean body(Line line) {
    return BODY.contains(line.text().toLowerCase(Locale.ROOT));
  }

  static boolean classified(Line line) {
    return line.text().equals("Classification") || field(line, "load-date");
  }

  private static boolean field(Line line, String label) {
    return Labels.of(line.text())
        .filter(l -> l.label().toLowerCase(Locale.ROOT).equals(label))
        .isPresent();
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
