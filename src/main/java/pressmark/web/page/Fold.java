package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import pressmark.article.Article;
import pressmark.article.Mark;
import pressmark.article.Role;

/// Lines of the source that were set aside between two paragraphs, folded where they stood.
///
/// @param lines their numbers in the source, at least one
/// @param rules by which they were, each once
public record Fold(List<Integer> lines, List<String> rules) {
  public Fold {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  public int first() {
    return lines.getFirst();
  }

  public int last() {
    return lines.getLast();
  }

  /// The lines set aside after each paragraph.
  ///
  /// @return one list more than there are paragraphs: what stands before all of them comes first;
  ///     each with one fold at most
  static List<List<Fold>> of(Article article) {
    var aside = article.lines().stream().filter(Fold::setAside).toList();
    var folds = new ArrayList<List<Fold>>();
    int from = 0;
    for (var paragraph : article.paragraphs()) {
      int to = paragraph.lines().stream().mapToInt(line -> line).min().orElse(from);
      folds.add(between(aside, from, to));
      from = Math.max(from, to);
    }
    folds.add(between(aside, from, Integer.MAX_VALUE));
    return folds;
  }

  private static boolean setAside(Mark mark) {
    return switch (mark.role()) {
      case REPEAT, RESIDUE, UNREAD -> true;
      case HEADLINE, DECK, BYLINE, DATELINE, DATE, PUBLICATION, SECTION, CAPTION -> false;
      case PARAGRAPH, SUBHEADING, CONTRIBUTOR, LABEL, SEPARATOR, COVER -> false;
    };
  }

  private static List<Fold> between(List<Mark> aside, int from, int to) {
    var these = aside.stream().filter(mark -> mark.line() > from && mark.line() < to).toList();
    return these.isEmpty()
        ? List.of()
        : List.of(
            new Fold(
                these.stream().map(Mark::line).toList(),
                these.stream().map(Fold::rule).distinct().toList()));
  }

  private static String rule(Mark mark) {
    return mark.role() == Role.REPEAT ? "repeat" : mark.rule();
  }
}
