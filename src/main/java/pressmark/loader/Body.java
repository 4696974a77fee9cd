package pressmark.loader;

import java.util.List;
import java.util.regex.Pattern;
import pressmark.article.Paragraph;
import pressmark.article.Paragraph.Kind;
import pressmark.article.Role;

/// Reads the text of an article after its head: paragraphs, and what stands among them.
final class Body {
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)\\(?(?:©|\\(c\\)|copyright\\b).{0,200}|all rights reserved\\.?|alle rechte vorbehalten\\.?");
  private static final Pattern END_MARK =
      Pattern.compile(
          "(?i)#{2,}|-\\s?30\\s?-|ends?|\\(ends?\\)|\\[ends?]|\\*\\s?ends?\\s?\\*|■|END OF ARTICLE");
  private static final int LONGEST_SUBHEADING = 80;

  private final Draft draft;
  private final List<List<Line>> groups;

  private Body(Draft draft, List<List<Line>> groups) {
    this.draft = draft;
    this.groups = groups;
  }

  /// Marks the lines of a body that have no role yet, and adds what they hold to the draft.
  static void read(Draft draft, List<Line> lines, Wrapping wrapping) {
    var free = lines.stream().filter(line -> !draft.marked(line)).toList();
    new Body(draft, wrapping.paragraphs(free)).read();
  }

  private void read() {
    for (int i = 0; i < groups.size(); i++) {
      read(i);
    }
  }

  private void read(int i) {
    var group = groups.get(i);
    var text = Wrapping.join(group);
    var key = Line.key(text);
    boolean last = i == groups.size() - 1;
    if ((draft.isCaption(key) && !key.isEmpty()) || caption(i, text)) {
      draft.caption(group, "caption");
    } else if (draft.paragraphs().isEmpty() && draft.isHeadline(key)) {
      draft.mark(group, Role.REPEAT, "repeat:" + draft.headlineLine());
    } else if (draft.isDeck(key)) {
      draft.mark(group, Role.REPEAT, "repeat:" + draft.deckLine());
    } else if (Residue.widget(text)) {
      draft.mark(group, Role.RESIDUE, "widget");
    } else if (Residue.promotion(text)) {
      draft.mark(group, Role.RESIDUE, "promotion");
    } else if (last && END_MARK.matcher(text).matches()) {
      draft.mark(group, Role.RESIDUE, "end-mark");
    } else if (ADDRESS.matcher(text).matches()) {
      draft.mark(group, Role.LABEL, "address");
    } else if (COPYRIGHT.matcher(text).matches() && i >= groups.size() - 3) {
      draft.mark(group, Role.LABEL, "copyright");
    } else if (Contributors.is(text) && (i > 0 || groups.size() == 1)) {
      draft.contributor(Contributors.of(text, Wrapping.numbers(group)), group, "contributor");
    } else {
      text(i, group, text);
    }
  }

  /// A caption inside the text is one that is marked as such, or stands twice and has a credit.
  private boolean caption(int i, String text) {
    return Captions.prefixed(text)
        || (text.length() < 600
            && i + 1 < groups.size()
            && Captions.credited(text)
            && Line.key(Wrapping.join(groups.get(i + 1))).equals(Line.key(text)));
  }

  private void text(int i, List<Line> group, String text) {
    if (draft.paragraphs().isEmpty()) {
      var dateline = Datelines.of(text).filter(found -> found.alone() || text.length() >= 100);
      dateline.ifPresent(found -> draft.dateline(found.text(), group.getFirst(), "dateline"));
      if (dateline.filter(Datelines::alone).isPresent() && i + 1 < groups.size()) {
        draft.mark(group, Role.DATELINE, "dateline");
        return;
      }
    }
    draft.paragraph(text, kind(i, text), group, "body");
  }

  private Kind kind(int i, String text) {
    if (Headlines.bullet(text)) {
      return Kind.LIST_ITEM;
    }
    return subheading(i, text) ? Kind.SUBHEADING : Kind.PARAGRAPH;
  }

  /// A short line between paragraphs that ends no sentence.
  private boolean subheading(int i, String text) {
    return i > 0
        && i + 1 < groups.size()
        && text.length() <= LONGEST_SUBHEADING
        && Line.words(text) <= 10
        && Headlines.like(text)
        && !Headlines.speaker(text)
        && !draft.paragraphs().isEmpty()
        && prose(draft.paragraphs().getLast())
        && Line.endsSentence(Wrapping.join(groups.get(i + 1)));
  }

  private static boolean prose(Paragraph before) {
    return before.kind() == Kind.PARAGRAPH && Line.endsSentence(before.text());
  }
}
