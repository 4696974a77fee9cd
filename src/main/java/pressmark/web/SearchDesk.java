package pressmark.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.index.Results;
import pressmark.query.Understood;
import pressmark.web.address.SearchAddress;
import pressmark.web.page.SearchPage;

/// Answers searches, a bounded number at once.
final class SearchDesk {
  private final ArticleIndex index;
  private final Answers answers;
  private final Turns turns = new Turns(2 * Runtime.getRuntime().availableProcessors());

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

  Results search(SearchAddress address) throws IOException {
    return turns.take(() -> index.search(address.search()));
  }
}
