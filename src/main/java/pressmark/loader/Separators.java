package pressmark.loader;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    return find(lines, RuleKinds.of(lines).parting());
  }

  /// Those in a part of a file.
  ///
  /// @param parting the kinds of rules that part the articles of the whole file
  static Separators find(List<Line> lines, Set<String> parting) {
    var firm = new HashSet<Integer>();
    var inside = new HashSet<Integer>();
    int expected = -1;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var counted = counted(line);
      if (feed(line) || counted.isPresent()) {
        firm.add(i);
        expected = Math.max(expected, counted.orElse(-1));
      } else if (rule(line.text())) {
        boolean parts = !underline(lines, i) && parting.contains(kind(line.text()));
        (parts ? firm : inside).add(i);
      }
    }
    feet(lines, firm, inside);
    var count = expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected);
    return new Separators(Set.copyOf(firm), Set.copyOf(inside), count);
  }

  /// Those among the lines from one to another, by their indexes from there.
  Separators among(int from, int to) {
    return new Separators(shifted(at, from, to), shifted(inside, from, to), expected);
  }

  private static Set<Integer> shifted(Set<Integer> indexes, int from, int to) {
    return indexes.stream()
        .filter(i -> i >= from && i < to)
        .map(i -> i - from)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a line is nothing but a form feed, or a counter, which part articles in any file.
  static boolean firm(Line line) {
    return feed(line) || counted(line).isPresent();
  }

  private static boolean feed(Line line) {
    return line.pageBreak() && line.blank();
  }

  /// How many articles a counter says there are.
  private static OptionalInt counted(Line line) {
    var counter = COUNTER.matcher(Dates.numbered(line.text()) ? line.text() : "");
    return counter.matches() && COUNTER_WORD.matcher(line.text()).matches()
        ? OptionalInt.of(Integer.parseInt(counter.group(2)))
        : OptionalInt.empty();
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
  static String kind(String text) {
    return text.charAt(0) + (text.contains(" ") ? "s" : text.length() > 12 ? "l" : "c");
  }

  /// A rule right under a short line, and about as long, only underlines it.
  static boolean underline(List<Line> lines, int i) {
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

  /// Whether an article seems to begin with a line: a headline, labels, a byline or a promotion.
  static boolean begins(Line line) {
    return Headlines.like(line.text())
        || Head.furniture(line)
        || Labelled.label(line).filter(label -> !label.is("other")).isPresent();
  }
}
