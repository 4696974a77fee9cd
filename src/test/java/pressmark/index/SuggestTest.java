package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestTest {
  @TempDir private static Path folder;
  private static Archive town;

  @BeforeAll
  static void fill() throws IOException {
    town = Archive.in(folder);
    Town.fill(town);
    town.file(
            "more.txt",
            Sample.titled("Flooding and floods: a history").on("2021").text("One."),
            Sample.titled("FLOODED AGAIN").in("The Post of Ports").on("2020").text("Two."),
            Sample.titled("Flooded again").on("2019").text("Three."),
            Sample.inferred("Flood made up from the text").on("2024").text("Four."),
            Sample.titled("L’été à Zürich — Đà Nẵng").on("2001").text("Five."),
            Sample.titled("AT&T buys C++ from the U.S.").on("2002").text("Six."),
            Sample.titled("东京都的天气").language("zh").on("2003").text("七。"))
        .published();
  }

  @AfterAll
  static void close() throws IOException {
    town.close();
  }

  private static List<String> headlines(String typed) throws IOException {
    return town.index().suggest(typed).stream()
        .filter(Suggestion.Headline.class::isInstance)
        .map(Suggestion.Headline.class::cast)
        .map(suggestion -> Archive.plain(suggestion.hit().headline()))
        .toList();
  }

  private static List<String> publications(String typed) throws IOException {
    return town.index().suggest(typed).stream()
        .filter(Suggestion.Publication.class::isInstance)
        .map(Suggestion.Publication.class::cast)
        .map(suggestion -> suggestion.name() + " " + suggestion.articles())
        .toList();
  }

  @Test
  void headlinesHaveTheWholeWordsAndOneThatBeginsAsTheLast() throws IOException {
    assertThat(headlines("flood def")).containsExactly("Flood defence fails in Easthaven");
    assertThat(headlines("defence fl")).containsExactly("Flood defence fails in Easthaven");
    assertThat(headlines("flood ")).containsExactly("Flood defence fails in Easthaven");
    assertThat(headlines("floo histo")).isEmpty();
    assertThat(headlines("floods histo")).containsExactly("Flooding and floods: a history");
  }

  @Test
  void differentHeadlinesComeNewestFirst() throws IOException {
    var all =
        List.of(
            "Flood defence fails in Easthaven", "Flooding and floods: a history", "FLOODED AGAIN");

    for (var typed : List.of("fl", "flo", "floo", "flood", "FLOOD", "ＦＬＯＯＤ")) {
      assertThat(headlines(typed)).as(typed).isEqualTo(all);
    }
    assertThat(headlines("floode")).containsExactly("FLOODED AGAIN");
  }

  @ParameterizedTest
  @CsvSource({
    "ete, L’été à Zürich — Đà Nẵng",
    "zur, L’été à Zürich — Đà Nẵng",
    "l'été, L’été à Zürich — Đà Nẵng",
    "at&t, AT&T buys C++ from the U.S.",
    "c++ u.s, AT&T buys C++ from the U.S.",
    "'东京都的天', 东京都的天气",
    "headline:opera, A night at the opera"
  })
  void wordsAreFoldedAsInASearch(String typed, String headline) throws IOException {
    assertThat(headlines(typed)).containsExactly(headline);
  }

  @Test
  void aHeadlineMadeFromTheTextIsNotSuggested() throws IOException {
    assertThat(headlines("made")).isEmpty();
    assertThat(headlines("made up ")).isEmpty();
  }

  @Test
  void publicationsComeByTheNumberOfTheirArticles() throws IOException {
    assertThat(publications("po"))
        .containsExactly("The Harbour Post 2", "Le Port 1", "The Post of Ports 1");
    assertThat(publications("the po")).containsExactly("The Harbour Post 2", "The Post of Ports 1");
    assertThat(publications("post ")).containsExactly("The Harbour Post 2", "The Post of Ports 1");
  }

  private static List<String> completed(String typed) throws IOException {
    return town.index().suggest(typed).stream()
        .filter(Suggestion.Completed.class::isInstance)
        .map(Suggestion.Completed.class::cast)
        .map(Suggestion.Completed::text)
        .toList();
  }

  @Test
  void theWordBeingTypedIsCompletedByFrequentOnes() throws IOException {
    try (var other = Archive.in(folder.resolve("words"))) {
      for (int i = 0; i < 4; i++) {
        var text =
            "Floods and floodlights"
                + (i < 3 ? ", a floodgate" : "")
                + (i < 2 ? ", floodwater" : "");
        other.file("n" + i, Sample.titled("N" + i).text(text)).published();
      }

      assertThat(other.index().suggest("the Flood").stream().map(Suggestion::toString).limit(3))
          .containsExactly(
              "Completed[text=the floodlights]",
              "Completed[text=the floodgate]",
              "Completed[text=the floodwater]");
      assertThat(other.index().suggest("fl")).noneMatch(Suggestion.Completed.class::isInstance);
      assertThat(other.index().suggest("the flood "))
          .noneMatch(Suggestion.Completed.class::isInstance);
    }
  }

  @Test
  void onlyValuesAreSuggestedWhereAFieldIsTyped() throws IOException {
    assertThat(completed("flood publication:po"))
        .containsExactly(
            "flood publication:\"The Harbour Post\"",
            "flood publication:\"Le Port\"",
            "flood publication:\"The Post of Ports\"");
    assertThat(completed("-publication:\"the po"))
        .containsExactly("-publication:\"The Harbour Post\"", "-publication:\"The Post of Ports\"");
    assertThat(headlines("publication:opera")).isEmpty();
    assertThat(town.index().suggest("publication:"))
        .isNotEmpty()
        .allMatch(Suggestion.Completed.class::isInstance);
  }

  @Test
  void fieldsAreSuggestedByTheirNames() throws IOException {
    assertThat(town.index().suggest("flood head").getFirst().toString()).contains("headline");
    assertThat(town.index().suggest("h")).noneMatch(Suggestion.Named.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\"", "-", "\ud83d", "\u0000", "headline:", "( OR"})
  void whereNoWordIsTypedNoHeadlineIsSuggested(String typed) throws IOException {
    assertThat(headlines(typed)).isEmpty();
  }

  @Test
  void anythingCanBeTyped() throws IOException {
    assertThat(town.index().suggest("flood ".repeat(10_000))).hasSize(1);
    assertThat(town.index().suggest("x".repeat(10_000))).isEmpty();
    assertThat(headlines("\ud83d\udd25 \ud83d flood def")).isEmpty();
  }
}
