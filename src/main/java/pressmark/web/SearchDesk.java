package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.ArticleIndex;
import pressmark.index.Excerpt;
import pressmark.index.FacetCount;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.query.Notice;
import pressmark.query.Understood;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.page.Paging;
import pressmark.web.page.SearchPage;

/// Answers searches, a bounded number at once.
final class SearchDesk {
  private static final int WAIT_SECONDS = 10;

  private final ArticleIndex index;
  private final Answers answers;
  private final Semaphore turns =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  SearchDesk(ArticleIndex index, Answers answers) {
    this.index = index;
    this.answers = answers;
  }

  void page(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = address(context);
    var results = search(address);
    long all = results.total() > 0 ? results.total() : index.overview().articles();
    answers.page(context, new SearchPage(address, results, echo(address), all));
  }

  void json(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = address(context);
    answers.json(context, answer(address, search(address)));
  }

  static SearchAddress address(Context context) {
    @Nullable String parameters = context.queryString();
    return SearchAddress.parse(parameters == null ? "" : parameters);
  }

  private static String echo(SearchAddress address) {
    return new Understood(address.search().query(), List.of()).echo();
  }

  private Results search(SearchAddress address) throws IOException {
    try {
      if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ServiceUnavailableResponse();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableResponse();
    }
    try {
      return index.search(address.search());
    } finally {
      turns.release();
    }
  }

  private static Map<String, Object> answer(SearchAddress address, Results results) {
    var search = address.search();
    var query = new LinkedHashMap<String, Object>();
    query.put("text", search.text());
    query.put("understood", search.query().toString());
    query.put("echo", echo(address));
    query.put("notices", search.notices().stream().map(Notice::text).toList());
    query.put("parts", results.parts());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("query", query);
    answer.put("total", results.total());
    answer.put("partial", results.partial());
    answer.put("took", results.took().toNanos() / 1_000_000.0);
    answer.put("page", search.page());
    answer.put("pages", new Paging(address, results.total()).pages());
    answer.put("size", search.size());
    answer.put("hits", results.hits().stream().map(hit -> hit(hit, address)).toList());
    answer.put("facets", facets(results.facets()));
    return answer;
  }

  private static Map<String, Object> hit(Hit hit, SearchAddress address) {
    return hit(hit, ArticleAddress.of(hit).in(address.page(1)));
  }

  /// A hit as programs get it.
  static Map<String, Object> hit(Hit hit, String url) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", hit.id().value());
    answer.put("url", url);
    answer.put("headline", text(hit.headline()));
    answer.put("headlineCertainty", hit.headlineCertainty().toString());
    put(answer, "publication", hit.publication().map(Found::value));
    put(answer, "published", hit.published().map(Found::value).map(PublicationDate::value));
    put(answer, "byline", hit.byline());
    put(answer, "section", hit.section());
    put(answer, "language", hit.language());
    answer.put("words", hit.words());
    answer.put("excerpts", hit.excerpts().stream().map(SearchDesk::pieces).toList());
    return answer;
  }

  private static void put(Map<String, Object> answer, String name, Optional<String> value) {
    value.ifPresent(text -> answer.put(name, text));
  }

  private static String text(Excerpt excerpt) {
    var text = new StringBuilder();
    excerpt.pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<Map<String, String>> pieces(Excerpt excerpt) {
    var pieces = new ArrayList<Map<String, String>>();
    excerpt.pieces().forEach(p -> pieces.add(Map.of(p.match() ? "match" : "text", p.text())));
    return pieces;
  }

  private static Map<String, Object> facets(List<FacetCount> facets) {
    var answer = new LinkedHashMap<String, Object>();
    for (var facet : facets) {
      answer.put(facet.facet().toString(), facet.values().stream().map(SearchDesk::value).toList());
    }
    return answer;
  }

  private static Map<String, Object> value(FacetCount.Value value) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("value", value.value());
    answer.put("count", value.count());
    return answer;
  }
}
