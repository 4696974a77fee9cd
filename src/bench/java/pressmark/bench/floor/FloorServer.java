package pressmark.bench.floor;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The floor's pages: a list of hits with counts, and an empty one.
public final class FloorServer {
  private final FloorIndex index;

  private FloorServer(FloorIndex index) {
    this.index = index;
  }

  /// Serves one index until it is killed.
  ///
  /// @param arguments the folder of the index, `ours` or `standard`, and the port
  public static void main(String[] arguments) throws IOException {
    var index = FloorIndex.open(Path.of(arguments[0]), FloorWords.named(arguments[1]));
    var server = new FloorServer(index);
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jetty.host = "127.0.0.1";
              config.jetty.port = Integer.parseInt(arguments[2]);
              config.routes.get("/", context -> context.html("<p>" + index.articles()));
              config.routes.get(
                  "/empty", context -> context.html("<!doctype html><title>Empty</title>"));
              config.routes.get("/search", server::search);
              config.routes.get("/total", server::total);
            })
        .start();
  }

  private static FloorSearch asked(Context context) {
    return new FloorSearch(
        FloorSearch.Kind.valueOf(
            parameter(context, "kind").orElse("words").toUpperCase(Locale.ROOT)),
        parameter(context, "q").orElse(""),
        parameter(context, "order").orElse("best"),
        parameter(context, "page").map(Integer::valueOf).orElse(1));
  }

  private static Optional<String> parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  private void total(Context context) throws IOException {
    context.result(String.valueOf(index.page(asked(context)).total()));
  }

  private void search(Context context) throws IOException {
    var page = index.page(asked(context));
    var html = new StringBuilder("<!doctype html><title>Found</title><h1>");
    html.append(page.total()).append("</h1>");
    for (var hit : page.hits()) {
      html.append("<h2>").append(hit.headline()).append("</h2><p>").append(hit.publication());
      html.append("<p>").append(hit.excerpt().orElse(""));
    }
    page.publications()
        .forEach((name, count) -> html.append("<li>").append(name).append(' ').append(count));
    page.years()
        .forEach((year, count) -> html.append("<li>").append(year).append(' ').append(count));
    context.html(html.toString());
  }
}
