package pressmark.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pressmark.web.compare.Comparison.Changed;
import pressmark.web.compare.Comparison.Line;
import pressmark.web.compare.Comparison.Piece;
import pressmark.web.compare.Comparison.Same;

class ComparisonTest {
  private static final List<String> WORDS =
      List.of("the", "of", "harbour", "flood", "gate", "held", ",", "“", "night.", "U.S.", "世界");

  /// What stands on one side alone in brackets, paragraphs parted by strokes.
  private static String shown(List<Line> lines) {
    return lines.stream()
        .map(line ->
            line.pieces().stream()
                .map(piece -> piece.alone() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining()))
        .collect(Collectors.joining(" | "));
  }

  private static String plain(Line line) {
    return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> left(Comparison comparison) {
    return comparison.parts().stream()
        .flatMap(part ->
            switch (part) {
              case Same same -> same.paragraphs().stream();
              case Changed changed -> changed.left().stream().map(ComparisonTest::plain);
            })
        .toList();
  }

  private static Changed only(Comparison comparison) {
    assertThat(comparison.parts()).singleElement().isInstanceOf(Changed.class);
    return (Changed) comparison.parts().getFirst();
  }

  @Test
  void whatStandsOnOneSideAloneIsMarkedWordByWord() {
    var changed =
        only(
            Comparison.of(
                List.of("The new gate held through the night, the master said."),
                List.of("The old gate held through the whole night, the master said.")));

    assertThat(shown(changed.left()))
        .isEqualTo("The [new] gate held through the night, the master said.");
    assertThat(shown(changed.right()))
        .isEqualTo("The [old] gate held through the [whole] night, the master said.");
  }

  @Test
  void wordsAreCountedBySide() {
    var comparison = Comparison.of(List.of("One two, three."), List.of("One two, four five."));

    assertThat(comparison.both()).isEqualTo(2);
    assertThat(comparison.onlyLeft()).isEqualTo(1);
    assertThat(comparison.onlyRight()).isEqualTo(2);
  }

  @Test
  void paragraphsThatBelongToEachOtherStandBesideEachOther() {
    var comparison =
        Comparison.of(
            List.of("First one here.", "Second about the ferry and its keeper.", "Third at last."),
            List.of(
                "First one here.",
                "Quite new words stand between.",
                "Second about the ferry and its owner.",
                "Third at last."));

    assertThat(comparison.parts())
        .extracting(part ->
            switch (part) {
              case Same same -> "=" + same.paragraphs().size();
              case Changed changed -> changed.left().size() + "/" + changed.right().size();
            })
        .containsExactly("=1", "0/1", "1/1", "=1");
  }

  @Test
  void aParagraphCutInTwoStandsBesideItsPartsAndIsTheSame() {
    var comparison =
        Comparison.of(
            List.of("The gate held. Nobody was hurt in the flood."),
            List.of("The gate held.", "Nobody was hurt in the flood."));

    assertThat(comparison.parts()).singleElement().isInstanceOf(Same.class);
  }

  @Test
  void kindsOfQuotationMarksAndSpacesMakeNoDifference() {
    var comparison =
        Comparison.of(
            List.of("“We slept,” she said; it’s over."),
            List.of("\"We  slept,\" she said; it's over."));

    assertThat(comparison.parts()).singleElement().isInstanceOf(Same.class);
  }

  @Test
  void textsWithoutSpacesAreComparedLetterByLetter() {
    var changed = only(Comparison.of(List.of("港口大门整夜关闭。"), List.of("港口小门整夜关闭。")));

    assertThat(shown(changed.left())).isEqualTo("港口[大]门整夜关闭。");
    assertThat(shown(changed.right())).isEqualTo("港口[小]门整夜关闭。");
  }

  @Test
  void nothingBesideSomethingIsAllOnOneSide() {
    assertThat(Comparison.of(List.of(), List.of()).parts()).isEmpty();
    assertThat(shown(only(Comparison.of(List.of(), List.of("Some words."))).right()))
        .isEqualTo("[Some words.]");
  }

  @Test
  void wordsInCommonByChanceDoNotMakeAPatchwork() {
    var changed =
        only(
            Comparison.of(
                List.of(
                    "same start here: council inspectors went through every room of old houses, same end here"),
                List.of(
                    "same start here: two fishing boats came home late of course unharmed, same end here")));

    assertThat(shown(changed.left()))
        .isEqualTo(
            "same start here: [council inspectors went through every room of old houses], same end"
                + " here");
  }

  @Test
  void theTextsOfBothSidesAreWholeAndWhatIsUnmarkedIsTheSame() {
    var random = new Random(7);
    for (int round = 0; round < 400; round++) {
      var one = text(random);
      var other = random.nextInt(4) == 0 ? text(random) : changed(random, one);

      var comparison = Comparison.of(one, other);

      assertThat(left(comparison)).isEqualTo(one);
      assertSound(comparison, one, other);
    }
  }

  /// Both sides give their own text, and without what is marked the same tokens.
  private static void assertSound(Comparison comparison, List<String> one, List<String> other) {
    var right = new ArrayList<String>();
    var there = Token.of(other);
    int at = 0;
    for (var part : comparison.parts()) {
      switch (part) {
        case Same same -> {
          int length = Token.of(same.paragraphs()).size();
          assertThat(there.subList(at, at + length))
              .extracting(Token::said)
              .isEqualTo(Token.of(same.paragraphs()).stream().map(Token::said).toList());
          at += length;
        }
        case Changed(var here, var beside) -> {
          assertThat(unmarked(here)).isEqualTo(unmarked(beside));
          var lines = beside.stream().map(ComparisonTest::plain).toList();
          at += Token.of(lines).size();
          right.addAll(lines);
        }
      }
    }
    assertThat(at).isEqualTo(there.size());
    assertThat(other).containsAll(right);
    var words = Token.of(one).stream().filter(Token::counts).count();
    assertThat(comparison.both() + comparison.onlyLeft()).isEqualTo((int) words);
  }

  private static List<String> unmarked(List<Line> lines) {
    var texts =
        lines.stream()
            .flatMap(line -> line.pieces().stream())
            .filter(piece -> !piece.alone())
            .map(Piece::text)
            .toList();
    return Token.of(texts).stream().map(Token::said).toList();
  }

  private static List<String> text(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(_ ->
            IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> changed(Random random, List<String> text) {
    var changed = new ArrayList<String>();
    for (var paragraph : text) {
      var words = new ArrayList<>(List.of(paragraph.split(" ")));
      for (int change = random.nextInt(5); change > 0; change--) {
        words.add(random.nextInt(words.size() + 1), "new" + random.nextInt(9));
      }
      int cut = random.nextInt(words.size() + 1);
      if (random.nextInt(3) == 0 && cut > 0 && cut < words.size()) {
        changed.add(String.join(" ", words.subList(0, cut)));
        changed.add(String.join(" ", words.subList(cut, words.size())));
      } else if (random.nextInt(8) > 0) {
        changed.add(String.join(" ", words));
      }
    }
    return changed;
  }

  @Test
  void longTextsWithoutAnythingInCommonAreNotComparedWordByWord() {
    var one = new Random(1).ints(20_000, 0, 50).mapToObj(i -> "a" + i);
    var other = new Random(2).ints(20_000, 0, 50).mapToObj(i -> "b" + i);

    var comparison =
        Comparison.of(
            List.of(one.collect(Collectors.joining(" "))),
            List.of(other.collect(Collectors.joining(" "))));

    assertThat(comparison.rough()).isTrue();
    assertThat(comparison.both()).isZero();
    assertThat(comparison.onlyLeft()).isEqualTo(20_000);
  }

  @Test
  void longTextsThatDifferHereAndThereAreComparedWordByWord() {
    var words =
        new ArrayList<>(new Random(3).ints(20_000, 0, 3_000).mapToObj(i -> "w" + i).toList());
    var other = new ArrayList<>(words);
    for (int i = 50; i < other.size(); i += 100) {
      other.set(i, "changed");
    }

    var comparison =
        Comparison.of(List.of(String.join(" ", words)), List.of(String.join(" ", other)));

    assertThat(comparison.rough()).isFalse();
    assertThat(comparison.both()).isEqualTo(19_800);
    assertThat(comparison.onlyRight()).isEqualTo(200);
  }
}
