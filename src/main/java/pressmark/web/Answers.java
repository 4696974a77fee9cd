package pressmark.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.web.page.Page;
import pressmark.web.page.Site;
import tools.jackson.databind.json.JsonMapper;

/// The ways an answer is written: a page, JSON, plain text.
final class Answers {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// How addresses for programs end.
  private static final List<String> ENDINGS = List.of(".json", ".csv", ".atom", ".ris", ".bib");

  private final Templates templates = new Templates();
  private final Site site;
  private final Supplier<ArticleIndex> index;
  private final Clock clock;
  private final long started;

  Answers(Site site, Supplier<ArticleIndex> index, Clock clock) {
    this.site = site;
    this.index = index;
    this.clock = clock;
    this.started = clock.millis();
  }

  void page(Context context, Page page) {
    context.header("Vary", Languages.VARY);
    var spoken = site.at(here(context), Languages.wanted(context));
    context.contentType("text/html; charset=utf-8").result(templates.html(spoken, page));
  }

  private static String here(Context context) {
    @Nullable String parameters = context.queryString();
    return parameters == null ? context.path() : context.path() + "?" + parameters;
  }

  /// A page for a reader nothing is known of.
  String html(Page page) {
    return templates.html(site, page);
  }

  /// Answers with an object of these keys, in their order.
  void json(Context context, Map<String, ?> answer) {
    json(context, JSON.writeValueAsString(answer));
  }

  void json(Context context, String json) {
    context.contentType("application/json; charset=utf-8").result(json);
  }

  void text(Context context, String text) {
    context.contentType("text/plain; charset=utf-8").result(text);
  }

  /// Whether the reader's browser holds this very answer already, which is then all that is said.
  /// Only for what depends on nothing but the address, the index and the day.
  boolean unchanged(Context context) throws IOException {
    var tag =
        "W/\"%s-%s-%s\""
            .formatted(
                Long.toString(started, 36),
                index.get().generation(),
                Languages.tag(context) + LocalDate.now(clock));
    context.header("Vary", Languages.VARY);
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    @Nullable String held = context.header("If-None-Match");
    if (held == null || !held.contains(tag)) {
      return false;
    }
    context.status(304);
    return true;
  }

  /// Whoever asks again is to get a new answer.
  static void passing(Context context) {
    context.header("Cache-Control", "no-store");
  }

  /// Scheme, host and port by which the archive was asked.
  static String origin(Context context) {
    @Nullable String host = context.host();
    return context.scheme() + "://" + (host == null ? "localhost" : host);
  }

  /// Whether a program asks, by the address.
  static boolean forPrograms(String path) {
    return path.equals("/suggest") || ENDINGS.stream().anyMatch(path::endsWith);
  }
}
