package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pressmark.article.ArticleId;
import pressmark.index.ArticleRecord;
import pressmark.index.MarkedArticle;
import pressmark.query.Query;
import pressmark.web.address.Parameters;
import pressmark.web.citation.Cited;
import pressmark.web.citation.Format;
import pressmark.web.page.ArticlePage;
import pressmark.web.page.OriginalPage;
import pressmark.web.page.Site;

/// Hands out articles: to read, as records, as plain text, and as the lines they were read from.
final class ArticleDesk {
  private final Server.Holdings holdings;
  private final Site site;
  private final Answers answers;

  ArticleDesk(Server.Holdings holdings, Site site, Answers answers) {
    this.holdings = holdings;
    this.site = site;
    this.answers = answers;
  }

  void page(Context context) throws IOException {
    var search = SearchDesk.address(context);
    var marked = find(context, search.search().query());
    if (answers.unchanged(context)) {
      return;
    }
    int at = at(context, marked.matches().size());
    answers.page(context, new ArticlePage(marked, search, at, Answers.origin(context)));
  }

  private static int at(Context context, int matches) {
    var at = parameters(context).first("at").orElse("");
    int number = at.matches("[0-9]{1,9}") ? Integer.parseInt(at) : 0;
    return number <= matches ? number : 0;
  }

  private static Parameters parameters(Context context) {
    @Nullable String parameters = context.queryString();
    return Parameters.parse(parameters == null ? "" : parameters);
  }

  void json(Context context) throws IOException {
    var article = find(context, new Query.Everything()).article();
    if (answers.unchanged(context)) {
      return;
    }
    boolean withLines = parameters(context).first("lines").filter("1"::equals).isPresent();
    answers.json(context, ArticleRecord.write(article, withLines));
  }

  void text(Context context) throws IOException {
    var article = find(context, new Query.Everything()).article();
    if (answers.unchanged(context)) {
      return;
    }
    answers.text(context, new PlainText(site).write(article));
  }

  void bibTex(Context context) throws IOException {
    reference(context, Format.BIBTEX);
  }

  void ris(Context context) throws IOException {
    reference(context, Format.RIS);
  }

  void cslJson(Context context) throws IOException {
    reference(context, Format.CSL);
  }

  private void reference(Context context, Format format) throws IOException {
    var article = find(context, new Query.Everything()).article();
    if (answers.unchanged(context)) {
      return;
    }
    var cited = Cited.of(article, Answers.origin(context), site.today());
    var name = cited.id() + "." + format.ending();
    context
        .contentType(format.type())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(format.write(cited));
  }

  void original(Context context) throws IOException {
    answers.page(context, originalPage(context));
  }

  void originalJson(Context context) throws IOException {
    var page = originalPage(context);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", page.article().id().value());
    answer.put("file", page.place().file());
    answer.put("firstLine", page.place().firstLine());
    answer.put("lastLine", page.place().lastLine());
    answer.put("state", page.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    answer.put("lines", page.lines().stream().map(ArticleDesk::line).toList());
    answers.json(context, answer);
  }

  private static Map<String, Object> line(OriginalPage.Line line) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("line", line.number());
    answer.put("text", line.text());
    line.role().ifPresent(role -> answer.put("role", role.toString()));
    if (!line.reason().isEmpty()) {
      answer.put("reason", line.reason());
    }
    if (line.repeats() > 0) {
      answer.put("repeats", line.repeats());
    }
    return answer;
  }

  private OriginalPage originalPage(Context context) throws IOException {
    var search = SearchDesk.address(context);
    var article = find(context, new Query.Everything()).article();
    var place = article.places().getFirst();
    var source = holdings.sources().read(place.file());
    if (source.isEmpty()) {
      return OriginalPage.gone(article, search);
    }
    boolean same = source.get().sha256().equals(place.sha256());
    return OriginalPage.of(article, search, same, source.get().lines());
  }

  private MarkedArticle find(Context context, Query query) throws IOException {
    var id = context.pathParam("id");
    if (!ArticleId.valid(id)) {
      throw new NotFoundResponse();
    }
    return holdings.index().find(new ArticleId(id), query).orElseThrow(NotFoundResponse::new);
  }
}
