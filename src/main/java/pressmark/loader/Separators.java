package pressmark.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Lines of their own kind that part the articles of a file: rules of signs, form feeds, and
/// counters such as "Document 3 of 20".
///
/// @param at the indexes of the lines that part articles
/// @param inside the indexes of rules that stand within an article, as under a headline
/// @param expected how many articles a counter says there are
record Separators(Set<Integer> at, Set<Integer> inside, OptionalInt expected) {
  private static final Pattern RULE =
      Pattern.compile("(?:([-*_=~#+–—―•.·^<>▬─━═])\\s?)(?:\\1\\s?){2,}");
  static final Pattern COUNTER =
      Pattern.compile(
          "(?iu)(?:[\\p{L} ]{1,20}-\\s*)?(?:(?:document|article|item|story|record|dokument|artikel|artículo|articolo|documento)\\s*)?#?(\\d{1,6})\\s*(?:of|von|de|di|sur|van|/)\\s*(\\d{1,6})(?:\\s*(?:documents?|articles?|dokumente?n?|artikel|documentos?|documenten|artículos))?");
  private static final Pattern COUNTER_WORD =
      Pattern.compile(
          "(?iu).*(?:document|article|item|story|record|dokument|artikel|artículo|articolo).*");

  static Separators find(List<Line> lines) {
    var rules = new ArrayList<Integer>();
    var firm = new HashSet<Integer>();
    var inside = new HashSet<Integer>();
    int expected = -1;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean numbered = Dates.numbered(line.text());
      var counter = COUNTER.matcher(numbered ? line.text() : "");
      if (line.pageBreak() && line.blank()) {
        firm.add(i);
      } else if (counter.matches() && COUNTER_WORD.matcher(line.text()).matches()) {
        firm.add(i);
        expected = Math.max(expected, Integer.parseInt(counter.group(2)));
      } else if (rule(line.text())) {
        if (underline(lines, i)) {
          inside.add(i);
        } else {
          rules.add(i);
        }
      }
    }
    var kinds = rules.stream().map(i -> kind(lines.get(i).text())).distinct().toList();
    for (var kind : kinds) {
      var own = rules.stream().filter(i -> kind(lines.get(i).text()).equals(kind)).toList();
      (parts(lines, own, kind, kinds) ? firm : inside).addAll(own);
    }
    feet(lines, firm, inside);
    var count = expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected);
    return new Separators(Set.copyOf(firm), Set.copyOf(inside), count);
  }

  /// A rule above nothing but a note on who contributed stands at the foot of an article.
  private static void feet(List<Line> lines, Set<Integer> firm, Set<Integer> inside) {
    var ordered = firm.stream().sorted().toList();
    for (int k = 0; k < ordered.size(); k++) {
      int at = ordered.get(k);
      int to = k + 1 < ordered.size() ? ordered.get(k + 1) : lines.size();
      if (rule(lines.get(at).text()) && foot(lines.subList(at + 1, to))) {
        firm.remove(at);
        inside.add(at);
      }
    }
  }

  private static boolean foot(List<Line> lines) {
    var own = lines.stream().filter(line -> !line.blank()).toList();
    return !own.isEmpty()
        && (Contributors.is(Wrapping.join(own))
            || own.stream().allMatch(l -> Contributors.is(l.text()) || Residue.is(l.text())));
  }

  static boolean rule(String text) {
    return !text.isEmpty()
        && text.length() <= 200
        && RULE.matcher(text).matches()
        && text.length() >= 3
        && !text.matches("[.…·• ]+");
  }

  /// Rules of one sign, closed or spaced, are of one kind, and so are long ones apart from short.
  private static String kind(String text) {
    return text.charAt(0) + (text.contains(" ") ? "s" : text.length() > 12 ? "l" : "c");
  }

  /// A rule right under a short line, and about as long, only underlines it.
  private static boolean underline(List<Line> lines, int i) {
    if (i == 0 || lines.get(i - 1).blank()) {
      return false;
    }
    var above = lines.get(i - 1);
    boolean apart = i == 1 || lines.get(i - 2).blank() || rule(lines.get(i - 2).text());
    int length = above.text().length();
    int rule = lines.get(i).text().length();
    return apart
        && Headlines.like(above.text())
        && Math.abs(length - rule) <= Math.max(2, length / 10)
        && i + 1 < lines.size();
  }

  /// Asterisks and tildes also part the sections of one article: they part articles when what
  /// follows them looks like the beginning of one.
  private static boolean parts(
      List<Line> lines, List<Integer> own, String kind, List<String> kinds) {
    boolean soft =
        kind.startsWith("*")
            || kind.startsWith("~")
            || kind.startsWith("#")
            || kind.startsWith("•")
            || kind.startsWith("+");
    boolean spaced = kind.endsWith("s");
    if (!soft && !spaced) {
      return true;
    }
    boolean headed = begins(lines, 0);
    long heads = own.stream().filter(i -> begins(lines, i + 1)).count();
    long followed = own.stream().filter(i -> text(lines, i + 1) >= 0).count();
    if (followed == 0) {
      return true;
    }
    if (heads * 2 >= followed) {
      return true;
    }
    return !headed && !spaced && kinds.size() == 1;
  }

  private static int text(List<Line> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> !lines.get(i).blank())
        .findFirst()
        .orElse(-1);
  }

  /// Whether an article seems to begin with the first text from here: a headline, labels, a byline
  /// or a promotion.
  static boolean begins(List<Line> lines, int from) {
    int at = text(lines, from);
    if (at < 0) {
      return false;
    }
    var line = lines.get(at);
    return Headlines.like(line.text())
        || Head.furniture(line)
        || Labelled.label(line).filter(label -> !label.is("other")).isPresent();
  }
}
