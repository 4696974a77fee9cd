package pressmark.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import pressmark.index.ArticleIndex;
import pressmark.web.address.SearchAddress;
import pressmark.web.format.Feed;
import pressmark.web.format.ListFormat;
import pressmark.web.format.References;
import pressmark.web.format.Table;
import pressmark.web.page.Site;

/// Hands out the articles a search finds as files for other programs. Those that hold all of them
/// have turns of their own, so that searches need not wait for them.
final class ExportDesk {
  private static final int EXPORTS = 2;

  private final ArticleIndex index;
  private final Clock clock;
  private final Site site;
  private final SearchDesk searches;
  private final Answers answers;
  private final Turns turns = new Turns(EXPORTS);

  ExportDesk(Server.Holdings holdings, Site site, SearchDesk searches, Answers answers) {
    this.index = holdings.index();
    this.clock = holdings.clock();
    this.site = site;
    this.searches = searches;
    this.answers = answers;
  }

  /// A page of results as a feed.
  void atom(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = SearchDesk.address(context);
    var results = searches.search(address);
    if (results.partial()) {
      Answers.passing(context);
    }
    var loaded = Instant.ofEpochMilli(index.generation());
    var feed = new Feed(site.archive(), Answers.origin(context), loaded, address, results);
    context.contentType(Feed.TYPE).result(feed.write());
  }

  void csv(Context context) throws IOException {
    write(context, new Table(Answers.origin(context)));
  }

  void ris(Context context) throws IOException {
    write(context, new References(Answers.origin(context), LocalDate.now(clock)));
  }

  private void write(Context context, ListFormat format) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var address = SearchDesk.address(context);
    context.contentType(format.type());
    context.header("Content-Disposition", disposition(address, format));
    if (context.method().equals(HandlerType.HEAD)) {
      return;
    }
    turns.take(() -> {
      var file = new Download(context, format);
      try {
        index.stream(address.search(), file::add);
        file.end();
      } catch (IOException e) {
        file.fail(e);
      } catch (RuntimeException e) {
        file.fail(e);
      }
      return file;
    });
  }

  /// The name in two ways: letters that not every program reads are left out of the first.
  private static String disposition(SearchAddress address, ListFormat format) {
    var name = address.fileName() + "." + format.ending();
    var plain = name.replaceAll("[^\\x20-\\x7E]+", "").replaceFirst("^-*\\.", "articles.");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, URLEncoder.encode(name, UTF_8).replace("+", "%20"));
  }
}
