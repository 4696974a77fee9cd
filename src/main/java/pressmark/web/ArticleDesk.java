package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressmark.article.ArticleId;
import pressmark.index.ArticleRecord;
import pressmark.index.Kindred;
import pressmark.index.MarkedArticle;
import pressmark.index.Neighbours;
import pressmark.query.Query;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.Parameters;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.Trail;
import pressmark.web.citation.Cited;
import pressmark.web.citation.Format;
import pressmark.web.page.ArticlePage;
import pressmark.web.page.OriginalPage;
import pressmark.web.page.Site;
import pressmark.web.page.Way;

/// Hands out articles: to read, as records, as plain text, and as the lines they were read from.
final class ArticleDesk {
  /// Says that the last match is asked for, whichever it is.
  private static final int LAST = -1;

  private final Server.Holdings holdings;
  private final Site site;
  private final Answers answers;
  private final Turns turns;

  /// @param turns at searching
  ArticleDesk(Server.Holdings holdings, Site site, Answers answers, Turns turns) {
    this.holdings = holdings;
    this.site = site;
    this.answers = answers;
    this.turns = turns;
  }

  void page(Context context) throws IOException {
    var search = SearchDesk.address(context);
    var marked = find(context, search.search().query());
    if (answers.unchanged(context)) {
      return;
    }
    var way = way(context, marked, search);
    if (way.current() == LAST) {
      context.redirect(way.match(way.matches()));
    } else {
      // The article itself can be read however busy the archive is.
      var kindred =
          turns
              .spare(() -> holdings.index().kindred(marked.article()))
              .orElseGet(() -> new Kindred(List.of(), List.of()));
      answers.page(context, new ArticlePage(marked, kindred, way, Answers.origin(context)));
    }
  }

  private Way way(Context context, MarkedArticle marked, SearchAddress search) throws IOException {
    int matches = marked.matches().size();
    var at = parameters(context).first("at").orElse("");
    int current = at.equals("last") && matches > 0 ? LAST : number(at);
    return new Way(
        ArticleAddress.of(marked.article()),
        search,
        matches,
        current <= matches ? current : 0,
        list(context, marked.article().id(), search));
  }

  /// Where the article stands in the list of results, which is looked up again.
  private Optional<Neighbours> list(Context context, ArticleId id, SearchAddress search)
      throws IOException {
    if (search.parameters().isEmpty()) {
      return Optional.empty();
    }
    int position = position(context);
    return turns.take(() -> holdings.index().beside(id, search.search(), position));
  }

  /// Where the article is thought to stand in the list; where nothing says so, near its beginning.
  private static int position(Context context) {
    return Math.max(1, number(parameters(context).first("hit").orElse("")));
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
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
    answer.put("lines", page.lines().stream().map(this::line).toList());
    answers.json(context, answer);
  }

  private Map<String, Object> line(OriginalPage.Line line) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("line", line.number());
    answer.put("text", line.text());
    line.role().ifPresent(role -> answer.put("role", role.toString()));
    if (!line.rule().isEmpty()) {
      answer.put("reason", site.explain(line.rule()));
    }
    if (line.repeats() > 0) {
      answer.put("repeats", line.repeats());
    }
    return answer;
  }

  private OriginalPage originalPage(Context context) throws IOException {
    var trail =
        new Trail(SearchDesk.address(context), number(parameters(context).first("hit").orElse("")));
    var article = find(context, new Query.Everything()).article();
    var place = article.places().getFirst();
    var source = holdings.sources().read(place);
    if (source.isEmpty()) {
      return OriginalPage.gone(article, trail);
    }
    boolean same = source.get().sha256().equals(place.sha256());
    return OriginalPage.of(article, trail, same, source.get().lines());
  }

  private MarkedArticle find(Context context, Query query) throws IOException {
    var id = context.pathParam("id");
    if (!ArticleId.valid(id)) {
      throw new NotFoundResponse();
    }
    return holdings.index().find(new ArticleId(id), query).orElseThrow(NotFoundResponse::new);
  }
}
