package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.index.ArticleIndex;
import pressmark.web.page.Loading;

class ServerLifeTest {
  @TempDir private Path folder;
  private Running running;

  @BeforeEach
  void start() throws IOException {
    running = Running.with(folder, Samples.few());
  }

  @AfterEach
  void stop() throws IOException {
    running.close();
  }

  @Test
  void aFailureHasANumberAndNoDetails() throws Exception {
    running.closeIndex();

    var page = running.get("/search?q=flood");
    var json = running.json("/search.json?q=flood");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).doesNotContain("Exception").doesNotContain("lucene");
    assertThat(running.page("/search").select(".number b").text()).matches("[0-9A-Z]+-[0-9]+");
    assertThat(json.get("number").asString()).matches("[0-9A-Z]+-[0-9]+");
  }

  @Test
  void anAnswerThatIsHeldAlreadyIsNotSentAgainUntilTheIndexChanges() throws Exception {
    var tag = running.get("/search?q=flood").headers().firstValue("ETag").orElseThrow();

    assertThat(running.get("/search?q=flood", "If-None-Match", tag).statusCode()).isEqualTo(304);
    running.add(Samples.draft("Another flood", "The flood came again.").file("n.txt", 1).article());

    assertThat(running.get("/search?q=flood", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aTakenPortIsAClearSentence() throws Exception {
    running.get("/index.json");
    try (var index = ArticleIndex.open(folder.resolve("i2"), folder.resolve("a2"), "test")) {
      var second =
          new Server(
              new Server.Settings("127.0.0.1", running.port(), "Second", Set.of()),
              new Server.Holdings(
                  index,
                  _ -> Optional.empty(),
                  () -> new Loading("articles", Optional.empty(), List.of()),
                  Clock.systemUTC()));

      assertThatThrownBy(second::start)
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining("Port " + running.port() + " of 127.0.0.1 is taken")
          .hasMessageContaining("by another Pressmark, which serves “")
          .hasMessageContaining("(articles: %d).".formatted(Samples.few().size()));
    }
  }

  @Test
  void anEmptyArchiveSaysWhatToDo(@TempDir Path other) throws Exception {
    try (var empty = Running.with(other, List.of())) {
      assertThat(empty.page("/").select(".empty").text())
          .contains("This archive is empty.", other.toString());
      assertThat(empty.page("/").select("[data-total]").attr("data-total")).isEqualTo("0");
      assertThat(empty.page("/search?q=flood").select(".nothing").text())
          .contains("The archive is empty.");
      assertThat(empty.get("/loading").statusCode()).isEqualTo(200);
    }
  }
}
