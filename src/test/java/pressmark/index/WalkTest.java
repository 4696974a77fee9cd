package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pressmark.article.ArticleId;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Search;

@Tag("thorough")
class WalkTest {
  private static final int ARTICLES = 52_000;
  private static final int A_FILE = 4_000;

  @TempDir private static Path folder;
  private static Archive many;

  @BeforeAll
  static void fill() throws IOException {
    many = Archive.in(folder);
    for (int file = 0; file < ARTICLES / A_FILE; file++) {
      var samples = new Sample[A_FILE];
      for (int i = 0; i < A_FILE; i++) {
        samples[i] = sample(file * A_FILE + i);
      }
      many.file("f" + file, samples);
      if (file % 5 == 4) {
        many.published();
      }
    }
    many.published();
  }

  private static Sample sample(int number) {
    var sample =
        Sample.titled("Number " + number)
            .in("Paper " + number % 3)
            .text("word ".repeat(1 + number % 5) + "and " + "more ".repeat(number % 7));
    return number % 9 == 0 ? sample : sample.on("20%02d".formatted(number % 23));
  }

  @AfterAll
  static void close() throws IOException {
    many.close();
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void aWalkMeetsEveryArticleInTheOrderOfTheList(Order order) throws IOException {
    var search = Archive.search("word", List.of(), order, 3, 20);
    var met = new ArrayList<ArticleId>();

    many.index().stream(search, hit -> met.add(hit.id()));

    assertThat(met).hasSize(ARTICLES).doesNotHaveDuplicates();
    for (int page : List.of(1, 2, 3, 250, 10_000)) {
      assertThat(ids(many.index().search(search.at(page))))
          .as("page " + page)
          .isEqualTo(page(met, page));
    }
  }

  private static List<ArticleId> ids(Results results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  private static List<ArticleId> page(List<ArticleId> met, int page) {
    int from = Math.min(met.size(), 20 * (page - 1));
    return met.subList(from, Math.min(met.size(), from + 20));
  }

  @Test
  void filtersAndMeasuresHoldOnTheWay() throws IOException {
    var papers = new Filter.Values(Facet.PUBLICATION, List.of("Paper 1"), List.of());
    var search = Archive.search("nowhere more", List.of(papers), Order.BEST, 1, 20);
    var any = search.matching(Match.ANY);

    assertThat(count(search)).isZero();
    assertThat(count(any)).isEqualTo(many.index().search(any).total()).isPositive();
  }

  private static long count(Search search) throws IOException {
    var met = new ArrayList<ArticleId>();
    many.index().stream(search, hit -> met.add(hit.id()));
    return met.size();
  }

  @Test
  void fewArticlesAreHeldOnTheWay() throws IOException {
    var met = new ArrayList<WeakReference<Hit>>();
    var alive = new ArrayList<Long>();

    many.index().stream(
        Archive.search("word", List.of(), Order.BEST, 1, 20),
        hit -> {
          met.add(new WeakReference<>(hit));
          if (met.size() % 25_000 == 0) {
            System.gc();
            alive.add(met.stream().filter(held -> held.get() != null).count());
          }
        });

    assertThat(met).hasSize(ARTICLES);
    assertThat(alive).hasSize(2).allMatch(count -> count < 100);
  }

  @Test
  void aWalkThatIsGivenUpEnds() {
    var met = new ArrayList<Hit>();

    assertThatThrownBy(() ->
            many.index().stream(
                Archive.search("", List.of(), Order.NEWEST, 1, 20),
                hit -> {
                  met.add(hit);
                  throw new IOException("the reader has gone");
                }))
        .isInstanceOf(IOException.class)
        .hasMessage("the reader has gone");

    assertThat(met).hasSize(1);
  }

  @Test
  void whatIsPublishedOnTheWayIsNotMet() throws IOException {
    try (var few = Archive.in(folder.resolve("few"))) {
      few.file("a", Sample.titled("One").text("word"), Sample.titled("Two").text("word"))
          .published();
      var met = new ArrayList<String>();

      few.index().stream(
          Archive.search("word", List.of(), Order.OLDEST, 1, 20),
          hit -> {
            met.add(Archive.plain(hit.headline()));
            few.file("b" + met.size(), Sample.titled("Late " + met.size()).text("word"))
                .published();
          });

      assertThat(met).containsExactlyInAnyOrder("One", "Two");
      assertThat(few.count("word")).isEqualTo(4);
    }
  }
}
