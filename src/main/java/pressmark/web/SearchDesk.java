package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.index.Results;
import pressmark.query.Understood;
import pressmark.web.address.SearchAddress;
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
    answers.json(context, SearchAnswer.of(address, search(address)));
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
}
