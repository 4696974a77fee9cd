package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedTest {
  private static final Sample TRIAL =
      Sample.titled("Prosecutor asks for warrants")
          .on("2024-05-20")
          .text(
              "The prosecutor, Karim Khan, asked the judges in Antwerp for warrants on Monday.",
              "A smuggler named Dobrev is wanted too. The harbour of Varna was named by Karim Khan.");

  @TempDir private Path folder;

  /// An archive with some articles among many others about something else.
  private Archive archive(Sample... samples) throws IOException {
    var all = new ArrayList<>(List.of(samples));
    for (int i = 0; i < 40; i++) {
      all.add(
          Sample.titled("Market " + i)
              .text(
                  "Prices of herring rose on Monday by %d crowns a barrel at the quay"
                      .formatted(i)));
    }
    return Archive.in(folder).file("a.txt", all.toArray(Sample[]::new)).published();
  }

  private static List<Related> related(Archive archive, Sample sample) throws IOException {
    return archive.index().kindred(sample.at("asked.txt", 1)).related();
  }

  private static List<String> headlines(List<Related> related) {
    return related.stream().map(other -> Archive.plain(other.hit().headline())).toList();
  }

  @Test
  void whatSharesTellingWordsIsRelatedAndSaysWhich() throws IOException {
    var judges =
        Sample.titled("Judges hear the case")
            .on("2024-05-22")
            .text("Judges in Antwerp heard Karim Khan on Wednesday. Dobrev did not come to court.");
    try (var archive = archive(TRIAL, judges)) {
      var related = related(archive, TRIAL);

      assertThat(headlines(related)).containsExactly("Judges hear the case");
      assertThat(related.getFirst().words())
          .contains("Karim Khan", "Dobrev", "Antwerp")
          .doesNotContain("Khan", "Karim", "Monday");
      assertThat(related.getFirst().days()).isEqualTo(2);
    }
  }

  @Test
  void twoTellingWordsInCommonMayBeChance() throws IOException {
    var other = Sample.titled("A walk").text("Dobrev went for a walk in Antwerp, along the river.");
    try (var archive = archive(TRIAL, other)) {
      assertThat(related(archive, TRIAL)).isEmpty();
    }
  }

  @Test
  void wordsThatMuchOfTheArchiveHasTellNothing() throws IOException {
    try (var archive = archive(TRIAL)) {
      var market =
          Sample.titled("Market 3")
              .text("Prices of herring rose on Monday by 3 crowns a barrel at the quay");

      assertThat(related(archive, market)).isEmpty();
    }
  }

  @Test
  void anotherLanguageIsNotRelated() throws IOException {
    var french =
        Sample.titled("Le procureur").language("fr").text("Karim Khan, Dobrev, Antwerp et Varna.");
    try (var archive = archive(TRIAL, french)) {
      assertThat(related(archive, TRIAL)).isEmpty();
    }
  }

  @Test
  void versionsAreNotRelatedAndOfSeveralVersionsOneIs() throws IOException {
    var report =
        "Karim Khan spoke in Antwerp of Dobrev, of Varna and of the ships that had carried what was"
            + " never meant to be carried, and he spoke for so long that the ushers lit the lamps and"
            + " somebody sent for water and for a second clerk to write it all down in full.";
    var one = Sample.titled("The speech").text(report);
    var reprint = Sample.titled("The speech again").text(report + " More follows.");
    try (var archive = archive(TRIAL, one, reprint)) {
      assertThat(related(archive, TRIAL)).hasSize(1);
      assertThat(related(archive, one))
          .extracting(other -> Archive.plain(other.hit().headline()))
          .containsExactly("Prosecutor asks for warrants");
    }
  }

  @Test
  void howFarApartTheyAreIsSaidOnlyOfFullStatedDates() throws IOException {
    var month = Sample.titled("May").on("2024-05").text("Karim Khan, Dobrev, Antwerp and Varna.");
    try (var archive = archive(TRIAL, month)) {
      assertThat(related(archive, TRIAL)).singleElement().extracting(Related::days).isEqualTo(-1L);
    }
  }

  @Test
  void anArticleWithoutTextHasNothingThatBelongsToIt() throws IOException {
    var empty = Sample.titled("Headline and nothing else");
    try (var archive = archive(empty)) {
      var kindred = archive.index().kindred(empty.at("asked.txt", 1));

      assertThat(kindred.versions()).isEmpty();
      assertThat(kindred.related()).isEmpty();
    }
  }
}
