package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.Query;

class ArticleIndexTest {
  @TempDir Path folder;

  @Test
  void whatIsPublishedIsFound() throws IOException {
    try (var archive = Archive.in(folder)) {
      archive
          .file(
              "a.txt",
              Sample.titled("Floods in the valley").text("The river rose.", "Houses were flooded."),
              Sample.titled("Council meets").text("The council of the town met on Monday."))
          .published();

      var results = archive.ask("flood");

      assertThat(Archive.headlines(results)).containsExactly("Floods in the valley");
      assertThat(results.hits().getFirst().excerpts())
          .map(Archive::marked)
          .containsExactly("Houses were [flooded].");
      assertThat(Archive.marked(results.hits().getFirst().headline()))
          .isEqualTo("[Floods] in the valley");
    }
  }

  @Test
  void anArticleIsFoundByItsId() throws IOException {
    var article = Sample.titled("Floods in the valley").text("The river rose.").at("a.txt", 1);
    try (var archive = Archive.in(folder)) {
      archive.index().replace(Sample.ledger("a.txt", 1), java.util.List.of(article));
      archive.published();

      var found = archive.index().find(article.id(), new Query.Word("river")).orElseThrow();

      assertThat(found.article()).isEqualTo(article);
      assertThat(found.matches())
          .containsExactly(new MarkedArticle.Match(MarkedArticle.Part.PARAGRAPH, 0, 4, 9));
    }
  }
}
