package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// What is found and marked is what the meaning of a query says, worked out word by word.
class ExactSearchTest {
  private static final int QUERIES = Integer.getInteger("pressmark.queries", 60);
  private static final Map<String, String> STEMS =
      Map.of("floods", "flood", "flooded", "flood", "gates", "gate", "mills", "mill");

  @TempDir Path folder;

  private static Search search(Query query) {
    return new Search("", query, List.of(), Match.ALL, List.of(), Order.NEWEST, 1, 200);
  }

  @Test
  void randomQueriesFindAndMarkInRandomTextsWhatTheyMean() throws IOException {
    var random = new Random(11);
    var asking = new RandomAsking(random);
    var naive = new NaiveSearch(word -> STEMS.getOrDefault(word, word));
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 30; i++) {
      var id = new ArticleId("a".repeat(11) + (char) ('a' + i / 20) + (char) ('a' + i % 20));
      articles.add(asking.sample().digest("%064x".formatted(i)).id(id.value()).at("a.txt", 1 + i));
    }
    var all =
        articles.stream().map(article -> NaiveText.of(article, RandomAsking::starts)).toList();
    try (var archive = Archive.in(folder)) {
      archive.index().replace(Sample.ledger("a.txt", articles.size()), articles);
      archive.published();
      for (int i = 0; i < QUERIES; i++) {
        var query = asking.query(2);

        var results = archive.index().search(search(query));

        var found = results.hits().stream().map(Hit::id).toList();
        for (int j = 0; j < articles.size(); j++) {
          var article = articles.get(j);
          var texts = all.get(j);
          var marks = naive.find(query, texts);
          assertThat(found.contains(article.id()))
              .as(() -> query + " in " + texts)
              .isEqualTo(marks.isPresent());
          if (marks.isPresent() && j % 10 == i % 10) {
            assertThat(archive.index().find(article.id(), query).orElseThrow().matches())
                .as(() -> query + " in " + texts)
                .isEqualTo(marks.get());
          }
        }
      }
    }
  }
}
