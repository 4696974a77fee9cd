package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pressmark.article.Article;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Role;

/// What holds of every file that was read, whatever stands in it: the roles of its lines tile it,
/// its ledger adds up, its articles stand apart, and all evidence can be shown.
record Tiling(Reading.Read read) {
  void holds() {
    everyLineThatIsNotBlankHasOneRole();
    theLedgerAddsUp();
    articlesStandApart();
    read.articles().forEach(this::isWhole);
    textBelongsToArticles();
  }

  private static boolean blank(String line) {
    return line.codePoints().allMatch(Tiling::invisible);
  }

  private static boolean invisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x85
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || c == 0xFEFF;
  }

  /// A line with nothing but a form feed may part articles; every other blank line has no role.
  private void everyLineThatIsNotBlankHasOneRole() {
    var marked = read.marks().stream().map(Mark::line).toList();
    var expected = new ArrayList<Integer>();
    var lines = read.lines();
    for (int i = 0; i < lines.size(); i++) {
      boolean feed = lines.get(i).indexOf('\f') >= 0 && marked.contains(i + 1);
      if (!blank(lines.get(i)) || feed) {
        expected.add(i + 1);
      }
    }
    assertThat(marked).as("lines with a role").isEqualTo(expected);
  }

  private void theLedgerAddsUp() {
    var ledger = read.ledger();
    int roles = ledger.roles().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(ledger.lines()).isEqualTo(read.lines().size());
    assertThat(ledger.lines()).isEqualTo(ledger.blank() + roles);
    assertThat(ledger.found()).isEqualTo(read.articles().size());
    assertThat(ledger.rejected()).isEmpty();
    for (var role : Role.values()) {
      assertThat((long) ledger.roles().getOrDefault(role, 0))
          .as("%s lines", role)
          .isEqualTo(read.marks().stream().filter(mark -> mark.role() == role).count());
    }
  }

  private void articlesStandApart() {
    int last = 0;
    for (var article : read.articles()) {
      assertThat(article.places()).hasSize(1);
      var place = article.places().getFirst();
      assertThat(place.firstLine()).isGreaterThan(last);
      assertThat(place.lastLine()).isBetween(place.firstLine(), read.lines().size());
      last = place.lastLine();
    }
  }

  private void isWhole(Article article) {
    var place = article.places().getFirst();
    var own =
        read.marks().stream()
            .filter(mark -> mark.line() >= place.firstLine() && mark.line() <= place.lastLine())
            .toList();
    assertThat(article.lines()).isEqualTo(own);
    assertThat(article.headline()).isPresent();

    evidence(article)
        .forEach(line -> {
          assertThat(line).isBetween(1, read.lines().size());
          assertThat(blank(read.lines().get(line - 1))).as("line %d is blank", line).isFalse();
        });
    for (var paragraph : article.paragraphs()) {
      assertThat(paragraph.lines()).isNotEmpty();
      assertThat(paragraph.lines())
          .allMatch(line -> line >= place.firstLine() && line <= place.lastLine());
      assertThat(letters(paragraph.lines())).contains(Line.key(paragraph.text()));
    }
  }

  private static Stream<Integer> evidence(Article article) {
    return Stream.of(
            article.evidence().map(Found::lines),
            article.captions().stream().map(Caption::lines),
            article.paragraphs().stream().map(Paragraph::lines),
            article.contributors().stream().map(Contributor::lines))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }

  private String letters(List<Integer> lines) {
    var letters = new StringBuilder();
    lines.forEach(line -> letters.append(Line.key(read.lines().get(line - 1))));
    return letters.toString();
  }

  /// No line of text is lost: each is part of one paragraph of one article.
  private void textBelongsToArticles() {
    Set<Integer> seen = new HashSet<>();
    read.articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .flatMap(paragraph -> paragraph.lines().stream())
        .forEach(line -> assertThat(seen.add(line)).as("line %d twice", line).isTrue());
    for (var mark : read.marks()) {
      if (mark.role() == Role.PARAGRAPH || mark.role() == Role.SUBHEADING) {
        assertThat(seen).as("lines of paragraphs").contains(mark.line());
      }
    }
  }
}
