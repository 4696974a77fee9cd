package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.AnyText;
import pressmark.query.Order;
import pressmark.query.Query;

/// Any query can be searched, and its answers agree with each other.
class AnySearchTest {
  private static final List<String> PIECES =
      List.of(
          "flood",
          "defence",
          "council",
          "opera",
          "the",
          "river*",
          "flo*",
          "\"flood defence\"",
          "\"the",
          "-",
          "(",
          ")",
          " OR ",
          " AND ",
          " NOT ",
          "headline:",
          "|",
          "U.S.",
          "C++",
          "AT&T",
          "zzz",
          "the*",
          "\u0001en:flood",
          "*",
          "al-awsat",
          "l'homme*",
          "東京",
          "é",
          "\ud800",
          "8",
          "🔥");

  /// More of them in CI, and by hand now and then: `-Dpressmark.searches=200000`.
  private static final int SEARCHES = Integer.getInteger("pressmark.searches", 300);

  @TempDir Path folder;

  @Test
  void thousandsOfRandomQueriesAreSearched() throws IOException {
    var random = new Random(3);
    try (var archive = Archive.in(folder)) {
      Town.fill(archive);
      for (int i = 0; i < Math.min(300, SEARCHES); i++) {
        var text = text(random);

        var results = archive.ask(text);

        assertThat(results.hits()).as(text).hasSize((int) results.total());
        agrees(archive, text, results);
      }
    }
  }

  @Test
  void textsNoOneWouldThinkOfAreSearchedInTime() throws IOException {
    var texts = new AnyText(5);
    try (var archive = Archive.in(folder)) {
      Town.fill(archive);
      for (int i = 0; i < SEARCHES; i++) {
        var text = texts.next();

        var results = archive.ask(text);

        assertThat(results.hits()).as(text).hasSize((int) results.total());
        // Where the machine itself stood still, the second time it does not.
        assertThat(results.partial() && archive.ask(text).partial()).as(text).isFalse();
      }
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int left = random.nextInt(random.nextInt(50) == 0 ? 300 : 10); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /// What is found and what is not found without it are all articles; every order finds the same.
  private static void agrees(Archive archive, String text, Results results) throws IOException {
    var query = results.search().query();
    if (query instanceof Query.And(var parts)
        && parts.stream().noneMatch(Query.Not.class::isInstance)) {
      assertThat(results.parts()).as(text).allMatch(part -> part.count() >= results.total());
      assertThat(results.parts()).as(text).allMatch(part -> part.without() >= results.total());
    }
    if (!(query instanceof Query.Everything)) {
      long without = archive.count("-(" + query.text() + ")");
      assertThat(results.total() + without).as(text).isEqualTo(6);
    }
    var newest = archive.index().search(Archive.search(text, List.of(), Order.NEWEST, 1, 100));
    assertThat(newest.hits().stream().map(Hit::id))
        .as(text)
        .containsExactlyInAnyOrderElementsOf(results.hits().stream().map(Hit::id).toList());
  }
}
