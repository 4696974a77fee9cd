package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /// The lines set aside before each paragraph, and last those after all of them.
  static List<Optional<Fold>> of(Article article) {
    var aside = article.lines().stream().filter(Fold::setAside).toList();
    var folds = new ArrayList<Optional<Fold>>();
    int done = 0;
    for (var paragraph : article.paragraphs()) {
      int line = paragraph.lines().stream().mapToInt(each -> each).min().orElse(0);
      int from = done;
      while (done < aside.size() && aside.get(done).line() < line) {
        done++;
      }
      folds.add(of(aside.subList(from, done)));
    }
    folds.add(of(aside.subList(done, aside.size())));
    return folds;
  }

  private static Optional<Fold> of(List<Mark> marks) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fold(
                marks.stream().map(Mark::line).toList(),
                marks.stream().map(Fold::rule).distinct().toList()));
  }

  private static boolean setAside(Mark mark) {
    return switch (mark.role()) {
      case REPEAT, RESIDUE, UNREAD -> true;
      case HEADLINE, DECK, BYLINE, DATELINE, DATE, PUBLICATION, SECTION, CAPTION -> false;
      case PARAGRAPH, SUBHEADING, CONTRIBUTOR, LABEL, SEPARATOR, COVER -> false;
    };
  }

  private static String rule(Mark mark) {
    return mark.role() == Role.REPEAT ? "repeat" : mark.rule();
  }
}
