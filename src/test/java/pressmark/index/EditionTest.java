package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.Calendar.Share;
import pressmark.query.Period;

/// The archive by its dates: its calendar, and what was published on a day, in a month or in a year.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 13);

  @TempDir static Path folder;
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    archive
        .file(
            "a.txt",
            Sample.titled("Short").on("2023-10-13").in("The Post").text("One two."),
            Sample.titled("Long")
                .on("2023-10-13T23:59 EST")
                .in("The Ledger")
                .text("A sentence of the long text stands here. ".repeat(60).strip()),
            Sample.titled("Middle").on("2023-10-13").in("The Post").text("One two three four."),
            Sample.titled("Month").on("2023-10").in("The Post").text("Some day in October."),
            Sample.titled("Year").on("2023").text("Some day of that year."),
            Sample.titled("Next").on("2023-10-20").text("A week later."),
            Sample.titled("Earlier").on("2020-10-13").text("The same day."),
            Sample.titled("Leap").on("2024-02-29").text("A leap day."),
            Sample.titled("Leap again").on("2020-02-29").text("Another."),
            Sample.titled("Old").on("1901-05").text("Long ago."),
            Sample.titled("Undated").text("Nobody says when."))
        .file("gone.txt", Sample.titled("Gone").on("2023-10-14").text("Taken out."))
        .published();
    archive.index().remove("gone.txt");
    archive.published();
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private Calendar calendar() throws IOException {
    return archive.index().overview().calendar();
  }

  private Edition edition(String period) throws IOException {
    return archive.index().edition(EditionRequest.of(Period.parse(period).orElseThrow(), 1));
  }

  private static List<String> headlines(List<Edition.Story> stories) {
    return stories.stream().map(story -> Archive.plain(story.hit().headline())).toList();
  }

  private static String text(Edition.Story story) {
    return String.join(" ", story.hit().excerpts().stream().map(Archive::plain).toList());
  }

  @Test
  void anArticleStandsOnADayOnlyWhenItsDateSaysWhich() throws IOException {
    var calendar = calendar();

    assertThat(calendar.on(DAY)).isEqualTo(3);
    assertThat(calendar.on(LocalDate.of(2023, 10, 1))).isZero();
    assertThat(calendar.in(YearMonth.of(2023, 10))).isEqualTo(new Share(5, 1));
    assertThat(calendar.in(Year.of(2023))).isEqualTo(new Share(6, 1));
    assertThat(calendar.in(Year.of(1901))).isEqualTo(new Share(1, 0));
    assertThat(calendar.years().stream().map(Year::getValue))
        .containsExactly(1901, 2020, 2023, 2024);
  }

  @Test
  void theNeighboursOfADayAreTheNextThatHaveArticles() throws IOException {
    var calendar = calendar();

    assertThat(calendar.after(DAY)).contains(LocalDate.of(2023, 10, 20));
    assertThat(calendar.before(DAY)).contains(LocalDate.of(2020, 10, 13));
    assertThat(calendar.before(YearMonth.of(2020, 2))).contains(YearMonth.of(1901, 5));
    assertThat(calendar.after(Year.of(2024))).isEmpty();
  }

  @Test
  void theSameDayInOtherYearsIsThereOnlyWhereItHasArticles() throws IOException {
    var calendar = calendar();

    assertThat(calendar.sameDay(DAY)).containsExactly(LocalDate.of(2020, 10, 13));
    assertThat(calendar.sameDay(LocalDate.of(2024, 2, 29)))
        .containsExactly(LocalDate.of(2020, 2, 29));
    assertThat(calendar.sameDay(LocalDate.of(2023, 10, 20))).isEmpty();
  }

  @Test
  void aDayIsLaidOutByLength() throws IOException {
    var day = edition("2023-10-13");

    assertThat(headlines(day.stories())).containsExactly("Long", "Middle", "Short");
    assertThat(day.total()).isEqualTo(3);
    assertThat(day.exact()).isEqualTo(3);
    assertThat(day.longest()).isEmpty();
    assertThat(day.publications())
        .containsExactly(
            new Edition.Publication("The Post", 2), new Edition.Publication("The Ledger", 1));
  }

  @Test
  void theLeadHasMoreOfItsTextAndEndsWithASentence() throws IOException {
    var lead = text(edition("2023-10-13").stories().getFirst());
    var among = text(edition("2023-10").longest().getFirst());

    assertThat(lead).hasSizeBetween(700, 1000).endsWith("stands here.");
    assertThat(among).isEqualTo(lead);
  }

  @Test
  void aDayWithoutArticlesIsEmpty() throws IOException {
    var day = edition("2023-10-14");

    assertThat(day.total()).isZero();
    assertThat(day.stories()).isEmpty();
    assertThat(day.publications()).isEmpty();
  }

  @Test
  void whatIsDatedToAMonthStandsApartFromItsDays() throws IOException {
    var month = edition("2023-10");

    assertThat(month.total()).isEqualTo(5);
    assertThat(month.exact()).isEqualTo(1);
    assertThat(headlines(month.stories())).containsExactly("Month");
    assertThat(headlines(month.longest())).containsExactly("Long", "Middle", "Next", "Short");
  }

  @Test
  void whatIsDatedToAYearStandsApartFromItsMonths() throws IOException {
    var year = edition("2023");

    assertThat(year.total()).isEqualTo(6);
    assertThat(headlines(year.stories())).containsExactly("Year");
    assertThat(headlines(year.longest()))
        .startsWith("Long")
        .contains("Month")
        .doesNotContain("Year");
  }

  @Test
  void timesBefore1970AreLikeAnyOther() throws IOException {
    assertThat(headlines(edition("1901-05").stories())).containsExactly("Old");
    assertThat(headlines(edition("1901").longest())).containsExactly("Old");
    assertThat(headlines(edition("1901-05-01").stories())).isEmpty();
    assertThat(edition("1901").total()).isEqualTo(1);
  }

  @Test
  void theUndatedHaveAnEditionOfTheirOwn() throws IOException {
    var undated = archive.index().edition(EditionRequest.undated(1));

    assertThat(headlines(undated.stories())).containsExactly("Undated");
    assertThat(undated.exact()).isEqualTo(1);
  }

  @Test
  void anniversariesAreOfYearsBefore() throws IOException {
    var now = archive.index().anniversaries(DAY);
    var later = archive.index().anniversaries(LocalDate.of(2025, 10, 13));

    assertThat(now)
        .extracting(Edition.Anniversary::day)
        .containsExactly(LocalDate.of(2020, 10, 13));
    assertThat(later.getFirst().day()).isEqualTo(DAY);
    assertThat(later.getFirst().articles()).isEqualTo(3);
    assertThat(Archive.plain(later.getFirst().longest().headline())).isEqualTo("Long");
    assertThat(later.getLast().day().getYear()).isEqualTo(2020);
  }

  @Test
  void anEmptyArchiveHasAnEmptyCalendar(@TempDir Path other) throws IOException {
    try (var empty = Archive.in(other)) {
      empty.published();

      assertThat(empty.index().overview().calendar().empty()).isTrue();
      assertThat(empty.index().anniversaries(DAY)).isEmpty();
      assertThat(empty.index().edition(new EditionRequest(Optional.empty(), 1)).total()).isZero();
    }
  }

  @Test
  void pagesOfADayGoOnWhereTheOneBeforeEnded(@TempDir Path other) throws IOException {
    try (var many = Archive.in(other)) {
      var samples = new Sample[Edition.SIZE + 5];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = Sample.titled("Number " + i).on("2001-01-01").text("word ".repeat(i + 1));
      }
      many.file("a.txt", samples).published();

      var first = EditionRequest.of(Period.parse("2001-01-01").orElseThrow(), 1);
      var second = new EditionRequest(first.period(), 2);

      assertThat(headlines(many.index().edition(first).stories()))
          .hasSize(Edition.SIZE)
          .startsWith("Number 64")
          .endsWith("Number 5");
      assertThat(headlines(many.index().edition(second).stories()))
          .containsExactly("Number 4", "Number 3", "Number 2", "Number 1", "Number 0");
    }
  }
}
