package pressmark.loader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pressmark.article.PublicationDate;
import pressmark.article.Role;

/// Reads the lines about a headline: who wrote it, when, for which paper, and its captions.
final class Head {
  private static final Set<String> SECTIONS = WordList.read("sections.txt").lowerCase("section");
  private static final Pattern PARTS = Pattern.compile("\\s+(?:[|·•/]|[–—-])\\s+|\\s*[|·•]\\s*");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(.{3,80}?)(?:,| on|\\s-|\\s–)?\\s+((?:\\p{L}+,? )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}+\\.?|\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}.*|\\d{4}-\\d{2}-\\d{2}.*)");
  private static final Pattern PLACE_AND_PAPER =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M}.'’ -]{1,30})\\s?[:،,–—-]\\s?(.{3,50})");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,28}(?:, \\p{Lu}[\\p{L} ]{2,25})?");
  private static final int LONGEST_DECK = 320;

  private final Draft draft;
  private final List<Line> lines;

  Head(Draft draft, List<Line> lines) {
    this.draft = draft;
    this.lines = lines;
  }

  /// Reads what stands above a headline; gives the index of the first line that is none of it.
  int above(int from) {
    int at = from;
    while (at < lines.size()) {
      var line = lines.get(at);
      if (!line.blank() && !(known(line) || section(line, at) || masthead(line, at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Reads what stands between a headline and the text; gives the index of the text's first line.
  int below(int from) {
    int at = from;
    while (at < lines.size()) {
      var line = lines.get(at);
      if (!line.blank()
          && !known(line)
          && !caption(line, at)
          && !deck(line, at)
          && !place(line, at)) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Whether a line is one that stands about headlines: date, byline, publication, page furniture.
  static boolean furniture(Line line) {
    return Residue.is(line.text()) || announces(line) || paper(line.text());
  }

  /// A place and the paper's name: "Beirut: Asharq Al-Awsat".
  private static boolean paper(String text) {
    var paper = PLACE_AND_PAPER.matcher(text);
    return text.length() <= 80 && paper.matches() && Papers.line(paper.group(2));
  }

  /// Whether a line is a byline or a date, which stand under headlines.
  static boolean announces(Line line) {
    return Bylines.is(line.text())
        || Dates.line(line.text()).isPresent()
        || joint(line.text()).isPresent();
  }

  private boolean known(Line line) {
    var text = line.collapsed();
    var date = Dates.line(text);
    if (Residue.widget(text)) {
      draft.mark(line, Role.RESIDUE, "widget");
    } else if (Residue.promotion(text)) {
      draft.mark(line, Role.RESIDUE, "promotion");
    } else if (Dates.update(text)) {
      draft.mark(line, Role.LABEL, "updated");
    } else if (date.isPresent()) {
      draft.published(date.get(), line, "date-line");
    } else if (Bylines.is(text)) {
      byline(line, text);
    } else if (joint(text).isPresent()) {
      joint(line, joint(text).get());
    } else if (Papers.line(text) && draft.hasHeadline()) {
      draft.publication(text, line, "name-line");
    } else {
      return false;
    }
    return true;
  }

  private void byline(Line line, String text) {
    if (draft.hasByline()) {
      draft.mark(line, Role.BYLINE, "second-byline");
    } else {
      draft.byline(text, line, "byline-line");
    }
  }

  /// A line of two parts, one of them the date: "By Jane Roe | 13 October 2023".
  record Joint(String first, PublicationDate date) {}

  static Optional<Joint> joint(String text) {
    if (text.length() > 140 || !Dates.numbered(text)) {
      return Optional.empty();
    }
    var parts = PARTS.split(text, -1);
    if (parts.length == 2) {
      var second = Dates.line(parts[1]);
      if (second.isPresent() && names(parts[0])) {
        return Optional.of(new Joint(parts[0].strip(), second.get()));
      }
      var first = Dates.line(parts[0]);
      if (first.isPresent() && names(parts[1])) {
        return Optional.of(new Joint(parts[1].strip(), first.get()));
      }
    }
    var dated = BEFORE_DATE.matcher(text);
    if (dated.matches() && names(dated.group(1))) {
      return Dates.line(dated.group(2)).map(date -> new Joint(dated.group(1).strip(), date));
    }
    return Optional.empty();
  }

  private static boolean names(String text) {
    var plain = text.strip().replaceAll("[,;]$", "");
    return Bylines.is(plain)
        || Papers.line(plain)
        || (plain.length() <= 40
            && plain.matches("\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,}(?:, \\p{Lu}[\\p{L} ]+)?"));
  }

  private void joint(Line line, Joint joint) {
    var plain = joint.first().replaceAll("[,;]$", "");
    draft.published(joint.date(), line, "date-line");
    if (Bylines.is(plain)) {
      draft.byline(plain, line, "byline-line");
    } else if (Papers.line(plain)) {
      draft.publication(plain, line, "name-line");
    } else {
      draft.dateline(plain, line, "dateline");
      draft.mark(line, Role.DATELINE, "dateline");
    }
  }

  /// The paper's name over a date.
  private boolean masthead(Line line, int at) {
    boolean dated =
        Papers.line(line.text())
            && next(at).filter(next -> Dates.line(next.text()).isPresent()).isPresent();
    if (dated) {
      draft.publication(line.collapsed(), line, "name-line");
    }
    return dated;
  }

  private boolean section(Line line, int at) {
    if (line.text().length() > 30
        || !SECTIONS.contains(line.text().toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean headed = next(at).filter(next -> Headlines.like(next.text())).isPresent();
    if (headed) {
      draft.section(line.collapsed(), line, "section-line");
    }
    return headed;
  }

  private boolean caption(Line line, int at) {
    boolean followed = next(at).isPresent();
    if (followed
        && line.text().length() <= 400
        && (Captions.prefixed(line.text())
            || (Captions.credited(line.text()) && lasting(line, at)))) {
      draft.caption(List.of(line), "credit");
      return true;
    }
    return false;
  }

  /// A first paragraph may end in brackets too; a caption is no longer than what follows it.
  private boolean lasting(Line line, int at) {
    int rest = 0;
    for (var other : lines.subList(at + 1, lines.size())) {
      rest += other.text().length();
    }
    return rest > line.text().length() && Datelines.of(line.text()).isEmpty();
  }

  /// A line between a headline and its byline or date says more of the headline.
  private boolean deck(Line line, int at) {
    if (line.text().length() > LONGEST_DECK || draft.hasByline()) {
      return false;
    }
    var next = next(at);
    boolean headed = under(line, at) || next.filter(Head::announces).isPresent();
    if (headed) {
      draft.deck(line.collapsed(), List.of(line), "deck-line");
    }
    return headed;
  }

  /// A line right under the headline, set apart from a body that has blank lines of its own.
  private boolean under(Line line, int at) {
    boolean apart = at + 1 < lines.size() && lines.get(at + 1).blank();
    return apart
        && at > 0
        && Headlines.like(line.text())
        && draft.headlineLine() > 0
        && draft.headlineLine() == lines.get(at - 1).number()
        && next(at).filter(next -> next.text().length() > 40).isPresent();
  }

  private boolean place(Line line, int at) {
    var paper = PLACE_AND_PAPER.matcher(line.text());
    if (paper(line.text()) && paper.matches()) {
      draft.publication(paper.group(2), line, "name-line");
      draft.dateline(paper.group(1), line, "dateline");
      draft.mark(line, Role.DATELINE, "dateline");
      return true;
    }
    if (draft.announced() && PLACE.matcher(line.text()).matches() && next(at).isPresent()) {
      draft.dateline(line.collapsed(), line, "dateline");
      draft.mark(line, Role.DATELINE, "dateline");
      return true;
    }
    var dateline = Datelines.of(line.text());
    if (dateline.filter(Datelines::alone).isPresent() && next(at).isPresent()) {
      draft.dateline(dateline.get().text(), line, "dateline");
      draft.mark(line, Role.DATELINE, "dateline");
      return true;
    }
    return false;
  }

  private Optional<Line> next(int at) {
    return lines.subList(at + 1, lines.size()).stream().filter(line -> !line.blank()).findFirst();
  }
}
