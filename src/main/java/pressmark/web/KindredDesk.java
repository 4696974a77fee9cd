package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.index.ArticleIndex;
import pressmark.index.Hit;
import pressmark.index.Related;
import pressmark.query.Query;
import pressmark.web.address.ArticleAddress;
import pressmark.web.page.ComparePage;
import pressmark.web.page.KindredList;

/// Hands out what an article has to do with others: two articles compared, and its versions and
/// related articles for programs.
final class KindredDesk {
  private final ArticleIndex index;
  private final Answers answers;
  private final Turns turns;

  /// @param turns at searching
  KindredDesk(ArticleIndex index, Answers answers, Turns turns) {
    this.index = index;
    this.answers = answers;
    this.turns = turns;
  }

  /// Two articles beside each other; one beside itself is the article.
  void compare(Context context) throws IOException {
    var left = find(context, "id");
    var right = find(context, "other");
    if (left.id().equals(right.id())) {
      context.redirect(ArticleAddress.of(left).toString());
    } else if (!answers.unchanged(context)) {
      var search = SearchDesk.address(context);
      answers.page(context, turns.take(() -> ComparePage.of(left, right, search)));
    }
  }

  void json(Context context) throws IOException {
    var article = find(context, "id");
    if (answers.unchanged(context)) {
      return;
    }
    var kindred = turns.take(() -> index.kindred(article));
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", article.id().value());
    answer.put(
        "versions",
        new KindredList(article, kindred).versions().stream().map(KindredDesk::version).toList());
    answer.put("related", kindred.related().stream().map(KindredDesk::related).toList());
    answers.json(context, answer);
  }

  private static Map<String, Object> version(KindredList.Row row) {
    var version = row.version();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("article", article(version.hit()));
    answer.put("shared", version.shared());
    answer.put("here", version.here());
    answer.put("there", version.there());
    row.order().ifPresent(order -> answer.put("order", order));
    answer.put("compare", row.compare());
    return answer;
  }

  private static Map<String, Object> related(Related related) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("article", article(related.hit()));
    answer.put("words", related.words());
    if (related.days() >= 0) {
      answer.put("days", related.days());
    }
    return answer;
  }

  private static Map<String, Object> article(Hit hit) {
    return SearchAnswer.hit(hit, ArticleAddress.of(hit).toString());
  }

  private Article find(Context context, String parameter) throws IOException {
    var id = context.pathParam(parameter);
    if (!ArticleId.valid(id)) {
      throw new NotFoundResponse();
    }
    return index
        .find(new ArticleId(id), new Query.Everything())
        .orElseThrow(NotFoundResponse::new)
        .article();
  }
}
