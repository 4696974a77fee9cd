package pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;
import pressmark.loader.Loader;
import pressmark.loader.Reading;
import pressmark.query.Query;
import pressmark.web.address.SearchAddress;

/// Loading files that are larger than is read at once.
@Tag("thorough")
class LargeLoadTest {
  private static final String STORY =
      """
      News of the lighthouse

      The council spoke of the lighthouse for an hour on Tuesday and came to no decision about it.

      Nobody who was there expects that to change before the summer, its clerk said.
      """;

  private static final String RULE = "\n---\n\n";

  @TempDir Path folder;
  private Path articles;
  private ArticleIndex index;
  private Load load;
  private Loader loader = new Loader(1 << 17);

  @BeforeEach
  void open() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    index = ArticleIndex.open(folder.resolve("index"), articles, Loader.VERSION);
    reopen();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aLargeFileGoesInAsAWholeOrNotAtAll() throws IOException {
    Files.writeString(articles.resolve("large.txt"), STORY.repeat(1500));
    var unparted = load.everything();
    Files.writeString(articles.resolve("large.txt"), (STORY + RULE).repeat(1500));
    var parted = load.everything();

    assertThat(unparted.rejected()).extracting(it -> it.file().name()).containsExactly("large.txt");
    assertThat(unparted.rejected().getFirst().rejected().orElse("")).contains("limit of 0 MiB");
    assertThat(parted.rejected()).isEmpty();
    assertThat(parted.ledgers().getFirst().found()).isEqualTo(1500);
    assertThat(index.ledger("large.txt").orElseThrow().found()).isEqualTo(1500);
    assertThat(found("lighthouse")).isEqualTo(1);
  }

  @Test
  void aFileRejectedForItsSizeIsReadWithAnotherLimit() throws IOException {
    Files.writeString(articles.resolve("large.txt"), "The keeper slept. ".repeat(10_000));
    load.everything();
    assertThat(load.everything().nothing()).isTrue();

    loader = new Loader(Loader.LIMIT);
    reopen();
    var again = load.everything();

    assertThat(again.ledgers().stream().map(it -> it.file().name())).containsExactly("large.txt");
    assertThat(again.rejected()).isEmpty();
    assertThat(found("keeper")).isEqualTo(1);
  }

  @Test
  void anAskedEndLeavesNothingOfALargeFile() throws IOException {
    var large = Files.writeString(articles.resolve("large.txt"), (STORY + RULE).repeat(1500));
    var reading = (Reading.Large) new Loader(1 << 17).read(large, "large.txt");
    var pieces = new AtomicInteger();

    assertThatThrownBy(() ->
            index.replace(
                reading.ledger(),
                taker ->
                    reading
                        .contents()
                        .read(
                            _ -> {
                              if (pieces.get() > 1) {
                                throw new CancellationException();
                              }
                            },
                            piece -> {
                              pieces.incrementAndGet();
                              taker.take(piece.articles());
                            })))
        .isInstanceOf(CancellationException.class);
    index.publish();

    assertThat(pieces.get()).isEqualTo(2);
    assertThat(index.overview().articles()).isZero();
    assertThat(index.ledger("large.txt")).isEmpty();
  }

  @Test
  void theOriginalLinesOfAnArticleAreReadAlone() throws IOException {
    var windmill = STORY.replace("lighthouse", "windmill");
    Files.writeString(
        articles.resolve("large.txt"), (STORY + RULE).repeat(1500) + windmill + RULE + STORY);
    load.everything();
    var hit = index.search(SearchAddress.parse("q=windmill").search()).hits().getFirst();
    var article = index.find(hit.id(), new Query.Everything()).orElseThrow().article();
    var place = article.places().getFirst();

    var source = load.sources().read(place).orElseThrow();

    assertThat(source.sha256()).isEqualTo(place.sha256());
    assertThat(source.lines().first()).isEqualTo(place.firstLine()).isEqualTo(1500 * 8 + 1);
    assertThat(source.lines().lines()).isEqualTo(windmill.strip().lines().toList());
  }

  private void reopen() throws IOException {
    index.close();
    index = ArticleIndex.open(folder.resolve("index"), articles, Loader.VERSION);
    load = new Load(new ArticleFolder(articles), index, new Intake(false, loader), new Ending());
  }

  private long found(String query) throws IOException {
    return index.search(SearchAddress.parse("q=" + query).search()).total();
  }
}
