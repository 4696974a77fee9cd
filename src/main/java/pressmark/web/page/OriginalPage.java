package pressmark.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.Role;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.Trail;

/// The lines of a source file that an article was read from, each with its role.
///
/// @param state how the file stands now to how it was when it was loaded
/// @param source the article's lines, perhaps others too; none when they can no longer be shown
public record OriginalPage(Article article, Trail trail, State state, SourceLines source)
    implements Page {
  /// How a source file stands to how it was when it was loaded.
  public enum State {
    SAME,
    /// Other parts of it changed, the article's own lines did not.
    CHANGED_ELSEWHERE,
    CHANGED,
    GONE
  }

  /// A line of the source.
  ///
  /// @param role empty for a blank line
  /// @param rule by which it is not shown as it stands; empty for text of the article
  /// @param repeats the line it repeats; 0 when it repeats none
  /// @param paragraph which paragraph it went into, from 1; 0 for none
  public record Line(
      int number, String text, Optional<Role> role, String rule, int repeats, int paragraph) {}

  /// A paragraph made of lines.
  public record Block(int number, Paragraph.Kind kind, String text, int firstLine, int lastLine) {}

  /// Looks at the file as it is now.
  ///
  /// @param same whether it is byte for byte what was loaded
  public static OriginalPage of(Article article, Trail trail, boolean same, SourceLines source) {
    if (same) {
      return new OriginalPage(article, trail, State.SAME, source);
    }
    return article.digest().equals(digest(article, source))
        ? new OriginalPage(article, trail, State.CHANGED_ELSEWHERE, source)
        : new OriginalPage(article, trail, State.CHANGED, SourceLines.none());
  }

  /// A page for a file that is no longer there.
  public static OriginalPage gone(Article article, Trail trail) {
    return new OriginalPage(article, trail, State.GONE, SourceLines.none());
  }

  private static String digest(Article article, SourceLines source) {
    return ArticleId.digest(
        article.lines().stream()
            .filter(mark -> mark.role().ofArticle())
            .flatMap(mark -> source.line(mark.line()).stream())
            .toList());
  }

  public SearchAddress search() {
    return trail.search();
  }

  public Place place() {
    return article.places().getFirst();
  }

  public String articleAddress() {
    return ArticleAddress.of(article).in(trail);
  }

  public String language() {
    return article.language().orElse("");
  }

  public List<Line> lines() {
    var marks =
        article.lines().stream()
            .collect(Collectors.toMap(Mark::line, Function.identity(), (first, _) -> first));
    var paragraphs = paragraphs();
    var lines = new ArrayList<Line>();
    for (int number = place().firstLine(); number <= place().lastLine(); number++) {
      for (var text : source.line(number).stream().toList()) {
        lines.add(line(number, text, marks, paragraphs));
      }
    }
    return lines;
  }

  /// The paragraph each line went into, the first where there are several.
  private Map<Integer, Integer> paragraphs() {
    var paragraphs = new HashMap<Integer, Integer>();
    for (var block : blocks()) {
      article
          .paragraphs()
          .get(block.number() - 1)
          .lines()
          .forEach(line -> paragraphs.putIfAbsent(line, block.number()));
    }
    return paragraphs;
  }

  private static Line line(
      int number, String text, Map<Integer, Mark> marks, Map<Integer, Integer> paragraphs) {
    @Nullable Mark mark = marks.get(number);
    if (mark == null) {
      return new Line(number, text, Optional.empty(), "", 0, 0);
    }
    int paragraph = paragraphs.getOrDefault(number, 0);
    var role = Optional.of(mark.role());
    return new Line(number, text, role, rule(mark), repeated(mark), paragraph);
  }

  /// The text as it was made of the lines.
  public List<Block> blocks() {
    var paragraphs = article.paragraphs();
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> block(i + 1, paragraphs.get(i)))
        .toList();
  }

  private static Block block(int number, Paragraph paragraph) {
    var lines = paragraph.lines().stream().mapToInt(line -> line).summaryStatistics();
    return new Block(
        number, paragraph.kind(), paragraph.text(), Math.max(0, lines.getMin()), lines.getMax());
  }

  private static String rule(Mark mark) {
    return switch (mark.role()) {
      case LABEL, RESIDUE, SEPARATOR, COVER, UNREAD -> mark.rule();
      case REPEAT -> repeated(mark) > 0 ? "" : mark.rule();
      case HEADLINE, DECK, BYLINE, DATELINE, DATE, PUBLICATION, SECTION, CAPTION -> "";
      case PARAGRAPH, SUBHEADING, CONTRIBUTOR -> "";
    };
  }

  private static int repeated(Mark mark) {
    var rule = mark.rule();
    var argument = rule.substring(rule.indexOf(':') + 1);
    return mark.role() == Role.REPEAT && argument.matches("[0-9]{1,9}")
        ? Integer.parseInt(argument)
        : 0;
  }

  /// The roles that occur, in the order of the roles.
  public List<Role> roles() {
    return article.lines().stream().map(Mark::role).distinct().sorted().toList();
  }

  /// How many lines stand in the article as text, and how many were set aside.
  public long setAside() {
    return lines().stream().filter(line -> !line.rule().isEmpty() || line.repeats() > 0).count();
  }
}
