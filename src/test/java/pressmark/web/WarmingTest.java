package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.index.ArticleIndex;
import pressmark.web.address.Assets;
import pressmark.web.page.Site;
import pressmark.web.page.Wording;

class WarmingTest {
  @TempDir private Path folder;

  private static Warming warming(ArticleIndex index) {
    var site = new Site("Archive", new Assets(), Wording.english(), Clock.systemUTC(), "/");
    var answers = new Answers(site, () -> index, Clock.systemUTC());
    return new Warming(index, new SearchDesk(index, answers, new Turns(1)));
  }

  private ArticleIndex index(List<Article> articles) throws IOException {
    var index = ArticleIndex.open(folder.resolve("index"), folder.resolve("articles"), "test");
    for (var article : articles) {
      index.replace(Samples.ledger(article), List.of(article));
    }
    index.publish();
    index.complete();
    return index;
  }

  @Test
  void searchesOfAllKindsAreMadeBeforeAnyoneAsks() throws Exception {
    try (var index = index(Samples.few());
        var warming = warming(index)) {

      warming.begin();

      assertThat(warming.made().get(20, TimeUnit.SECONDS)).isEqualTo(7);
    }
  }

  @Test
  void anEmptyArchiveIsNotSearched() throws Exception {
    try (var index = index(List.of());
        var warming = warming(index)) {

      warming.begin();

      assertThat(warming.made()).isNotDone();
    }
  }

  @Test
  void theIndexCanBeClosedMeanwhile() throws Exception {
    var index = index(Samples.few());
    var warming = warming(index);

    warming.begin();
    warming.close();
    index.close();

    assertThat(warming.made().get(20, TimeUnit.SECONDS)).isBetween(0, 7);
  }
}
