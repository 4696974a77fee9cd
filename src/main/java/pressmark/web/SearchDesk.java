package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.index.FacetCount;
import pressmark.index.Results;
import pressmark.query.Understood;
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
    boolean found = results.total() > 0;
    long all = found ? results.total() : index.overview().articles();
    var freed = found ? List.<Freed>of() : freed(address);
    answers.page(context, new SearchPage(address, results, echo(address), freed, all));
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
    answers.page(context, values(address));
  }

  private ValuesPage values(ValuesAddress address) throws IOException {
    var letters = address.find().toLowerCase(Locale.ROOT);
    var order =
        switch (address.by()) {
          case COUNT -> Comparator.comparingLong(FacetCount.Value::count).reversed();
          case NAME -> Comparator.comparing(FacetCount.Value::value);
        };
    var values =
        search(address.search().page(1)).facets().stream()
            .filter(count -> count.facet() == address.facet())
            .flatMap(count -> count.values().stream())
            .filter(value -> value.value().toLowerCase(Locale.ROOT).contains(letters))
            .sorted(order)
            .toList();
    var shown =
        values.stream()
            .skip((address.page() - 1L) * ValuesPage.SIZE)
            .limit(ValuesPage.SIZE)
            .toList();
    return new ValuesPage(address, shown, values.size());
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
