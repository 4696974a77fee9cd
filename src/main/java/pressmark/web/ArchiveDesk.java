package pressmark.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pressmark.article.Ledger;
import pressmark.article.PublicationDate;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.Parameters;
import pressmark.web.page.FrontPage;
import pressmark.web.page.HelpPage;
import pressmark.web.page.LoadingPage;
import pressmark.web.page.Site;

/// Answers questions about the archive as a whole, and hands out what pages need.
final class ArchiveDesk {
  private static final int LAST_PAGE = 1_000_000;

  /// Whether a browser takes what is packed already.
  private static final CompressionStrategy GZIP = new CompressionStrategy(null, new Gzip());

  private final Server.Holdings holdings;
  private final Site site;
  private final Answers answers;

  ArchiveDesk(Server.Holdings holdings, Site site, Answers answers) {
    this.holdings = holdings;
    this.site = site;
    this.answers = answers;
  }

  void front(Context context) throws IOException {
    var overview = holdings.index().overview();
    var today = site.today();
    var same = holdings.index().anniversaries(today);
    answers.page(context, new FrontPage(overview, holdings.loading().get(), today, same));
  }

  void frontJson(Context context) throws IOException {
    var overview = holdings.index().overview();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("archive", site.archive());
    answer.put("articles", overview.articles());
    answer.put("undated", overview.undated());
    answer.put("files", overview.files());
    answer.put("rejected", overview.rejected());
    overview.loaded().ifPresent(moment -> answer.put("loaded", moment.toString()));
    overview.earliest().map(PublicationDate::value).ifPresent(day -> answer.put("earliest", day));
    overview.latest().map(PublicationDate::value).ifPresent(day -> answer.put("latest", day));
    answer.put("publications", overview.publications());
    answer.put("years", overview.years());
    answer.put(
        "newest",
        overview.newest().stream()
            .map(hit -> SearchAnswer.hit(hit, ArticleAddress.of(hit).toString()))
            .toList());
    answers.json(context, answer);
  }

  void loading(Context context) throws IOException {
    answers.page(context, loadingPage(context));
  }

  private LoadingPage loadingPage(Context context) throws IOException {
    var index = holdings.index();
    return new LoadingPage(
        index.ledgers(), index.extent().articles(), holdings.loading().get(), page(context));
  }

  private static int page(Context context) {
    @Nullable String parameters = context.queryString();
    var page = Parameters.parse(parameters == null ? "" : parameters).first("page").orElse("1");
    return page.matches("[1-9][0-9]{0,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
  }

  void loadingJson(Context context) throws IOException {
    var page = loadingPage(context);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("files", page.ledgers().size());
    answer.put("rejected", page.rejected().size());
    answer.put("found", page.found());
    answer.put("articles", page.articles());
    answer.put("lines", page.lines());
    answer.put("blank", page.blank());
    var roles = new LinkedHashMap<String, Long>();
    page.roles().forEach((role, lines) -> roles.put(role.toString(), lines));
    answer.put("roles", roles);
    page.loading().progress().ifPresent(progress -> answer.put("progress", progress));
    answer.put("warnings", page.loading().warnings());
    answer.put("page", page.page());
    answer.put("pages", page.pages());
    answer.put("ledgers", page.files().stream().map(ArchiveDesk::ledger).toList());
    answers.json(context, answer);
  }

  private static Map<String, Object> ledger(Ledger ledger) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("file", ledger.file().name());
    answer.put("size", ledger.file().size());
    answer.put("sha256", ledger.file().sha256());
    if (ledger.rejected().isPresent()) {
      answer.put("rejected", ledger.rejected().get());
      return answer;
    }
    answer.put("charset", ledger.file().charset());
    answer.put("layout", ledger.layout());
    answer.put("why", ledger.why());
    answer.put("found", ledger.found());
    ledger.expected().ifPresent(expected -> answer.put("expected", expected));
    answer.put("lines", ledger.lines());
    answer.put("blank", ledger.blank());
    var roles = new TreeMap<String, Integer>();
    ledger.roles().forEach((role, lines) -> roles.put(role.toString(), lines));
    answer.put("roles", roles);
    answer.put("warnings", ledger.warnings());
    return answer;
  }

  void help(Context context) {
    answers.page(context, new HelpPage());
  }

  void asset(Context context) {
    var asset = site.assets().find(context.path()).orElseThrow(NotFoundResponse::new);
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("Vary", "Accept-Encoding").contentType(asset.type());
    @Nullable String accepted = context.header("Accept-Encoding");
    if (GZIP.findMatchingCompressor(accepted == null ? "" : accepted) == null) {
      context.result(asset.content());
    } else {
      var packed = asset.packed();
      context.header("Content-Encoding", "gzip").result(packed);
    }
  }

  void icon(Context context) {
    var icon = site.assets().find(site.assets().address("icon.svg")).orElseThrow();
    context.header("Cache-Control", "public, max-age=86400");
    context.contentType(icon.type()).result(icon.content());
  }

  void openSearch(Context context) {
    context
        .contentType("application/opensearchdescription+xml; charset=utf-8")
        .result(OpenSearch.describe(site.archive(), Answers.origin(context)));
  }

  void openApi(Context context) {
    answers.json(context, new OpenApi().describe(Answers.origin(context)));
  }

  void robots(Context context) {
    answers.text(
        context,
        String.join(
            "\n",
            List.of(
                "User-agent: *",
                "Disallow: /search?*&",
                "Disallow: /search/",
                "Disallow: /language/",
                "")));
  }
}
