package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.Order;

/// Lists of many pages.
@Tag("thorough")
class LongListTest {
  @TempDir Path folder;

  @Test
  void everyPageOfALongListIsRight() throws IOException {
    try (var many = Archive.in(folder.resolve("long"))) {
      for (int file = 0; file < 3; file++) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 700; i++) {
          int number = 700 * file + i;
          var sample =
              Sample.titled("Number " + number)
                  .text("word ".repeat(1 + number % 7) + "and " + "more ".repeat(number % 11));
          samples.add(number % 5 == 0 ? sample : sample.on("20%02d".formatted(number % 23)));
        }
        many.file("f" + file, samples.toArray(Sample[]::new)).published();
      }
      for (var order : Order.values()) {
        var whole = headlines(many, order, 1, 2_100);
        var paged = new ArrayList<String>();
        for (int page = 1; page <= 22; page++) {
          paged.addAll(headlines(many, order, page, 100));
        }

        assertThat(whole).hasSize(2_100).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(headlines(many, order, 1_000_000, 100)).isEmpty();
      }
    }
  }

  private static List<String> headlines(Archive many, Order order, int page, int size)
      throws IOException {
    return Archive.headlines(
        many.index().search(Archive.search("word", List.of(), order, page, size)));
  }
}
