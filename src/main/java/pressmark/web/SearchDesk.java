package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.index.Results;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.ValuesAddress;
import pressmark.web.page.SearchPage;
import pressmark.web.page.ValuesPage;
import pressmark.web.results.Condition;
import pressmark.web.results.Freed;

/// Answers searches, a bounded number at once.
final class SearchDesk {
  /// How many filters are tried away when nothing is found.
  private static final int CONDITIONS = 8;

  private final ArticleIndex index;
  private final Answers answers;
  private final Turns turns;

  /// @param turns at searching
  SearchDesk(ArticleIndex index, Answers answers, Turns turns) {
    this.index = index;
    this.answers = answers;
    this.turns = turns;
  }

  void page(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = address(context);
    var results = search(context, address);
    boolean found = results.total() > 0 || results.partial();
    long all = found ? results.total() : index.overview().articles();
    var freed = found ? List.<Freed>of() : freed(address);
    answers.page(context, new SearchPage(address, results, freed, all));
  }

  /// Makes the page of a search for no one.
  void rehearse(SearchAddress address) throws IOException {
    var results = search(address);
    answers.html(new SearchPage(address, results, List.of(), 1));
  }

  /// The filters without which a search that finds nothing would find something.
  private List<Freed> freed(SearchAddress address) throws IOException {
    var freed = new ArrayList<Freed>();
    for (var condition : Condition.of(address).stream().limit(CONDITIONS).toList()) {
      long total = search(condition.without().size(1)).total();
      if (total > 0) {
        freed.add(new Freed(condition, total));
      }
    }
    return freed;
  }

  /// All values of a facet.
  void values(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    @Nullable String parameters = context.queryString();
    var address =
        ValuesAddress.parse(context.pathParam("facet"), parameters == null ? "" : parameters)
            .orElseThrow(NotFoundResponse::new);
    var search = address.search().search();
    var found = turns.take(() -> index.values(search, address.request()));
    answers.page(context, new ValuesPage(address, found));
  }

  void json(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = address(context);
    answers.json(context, SearchAnswer.of(address, search(context, address)));
  }

  static SearchAddress address(Context context) {
    @Nullable String parameters = context.queryString();
    return SearchAddress.parse(parameters == null ? "" : parameters);
  }

  /// The results of a search; those that are not all are not kept by the browser, for the next time
  /// there may be more.
  private Results search(Context context, SearchAddress address) throws IOException {
    var results = search(address);
    if (results.partial()) {
      Answers.passing(context);
    }
    return results;
  }

  Results search(SearchAddress address) throws IOException {
    return turns.take(() -> index.search(address.search()));
  }
}
