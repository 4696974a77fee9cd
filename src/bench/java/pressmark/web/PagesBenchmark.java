package pressmark.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pressmark.bench.micro.MadeArticles;
import pressmark.index.ArticleIndex;
import pressmark.index.Kindred;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.Assets;
import pressmark.web.address.SearchAddress;
import pressmark.web.page.ArticlePage;
import pressmark.web.page.SearchPage;
import pressmark.web.page.Site;
import pressmark.web.page.Way;
import pressmark.web.page.Wording;

/// Making the HTML of pages whose articles are found already.
@State(Scope.Benchmark)
public class PagesBenchmark {
  private final Templates templates = new Templates();
  private final Site site =
      new Site("Made news", new Assets(), Wording.english(), Clock.systemUTC(), "/");
  private Optional<SearchPage> results = Optional.empty();
  private Optional<ArticlePage> article = Optional.empty();

  /// Finds some articles.
  @Setup
  public void find() throws IOException {
    results = Optional.of(MadeArticles.using(PagesBenchmark::results));
    article = Optional.of(MadeArticles.using(PagesBenchmark::article));
  }

  private static SearchPage results(ArticleIndex index) throws IOException {
    var address = SearchAddress.parse("q=people+year");
    return new SearchPage(address, index.search(address.search()), List.of(), 2_000);
  }

  private static ArticlePage article(ArticleIndex index) throws IOException {
    var address = SearchAddress.parse("q=people+year");
    var hit = index.search(address.search()).hits().getFirst();
    var marked = index.find(hit.id(), address.search().query()).orElseThrow();
    var own = ArticleAddress.of(marked.article());
    var way = new Way(own, address, marked.matches().size(), 1, Optional.empty());
    return new ArticlePage(marked, new Kindred(List.of(), List.of()), way, "http://localhost");
  }

  /// A page of ten hits with facets and chart.
  @Benchmark
  public String results() {
    return templates.html(site, results.orElseThrow());
  }

  /// An article with its matches.
  @Benchmark
  public String article() {
    return templates.html(site, article.orElseThrow());
  }
}
