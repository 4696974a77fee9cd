package pressmark.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import pressmark.article.Article;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;
import pressmark.web.page.Loading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real server on a free port over a real index of articles made by hand.
final class Running implements AutoCloseable {
  static final String EMPTY_FILE = "broken/empty.txt";
  private final HttpClient client = HttpClient.newHttpClient();
  private final ArticleIndex index;
  private final Server server;

  /// The source files as they stand "on disk": what tests change, the original view sees.
  final Map<String, Sources.SourceText> sources = new ConcurrentHashMap<>();

  private Running(ArticleIndex index, Path folder) {
    this.index = index;
    this.server =
        new Server(
            new Server.Settings("127.0.0.1", 0, "The Saltmere Archive", Set.of("archive.example")),
            new Server.Holdings(
                index,
                place -> Optional.ofNullable(sources.get(place.file())),
                () -> new Loading(folder.toString(), Optional.empty(), List.of()),
                Clock.systemUTC()));
  }

  static Running with(Path folder, List<Article> articles) throws IOException {
    var index = ArticleIndex.open(folder.resolve("index"), folder.resolve("articles"), "test");
    var running = new Running(index, folder);
    for (var article : articles) {
      running.hold(article);
    }
    if (!articles.isEmpty()) {
      index.replace(
          Ledger.rejected(
              new SourceFile(EMPTY_FILE, 0, 0, "00".repeat(32), ""), "The file is empty."),
          List.of());
    }
    index.publish();
    index.complete();
    running.server.start();
    return running;
  }

  private void hold(Article article) throws IOException {
    var place = article.places().getFirst();
    index.replace(Samples.ledger(article), List.of(article));
    sources.put(place.file(), new Sources.SourceText(place.sha256(), Samples.source(article)));
  }

  void add(Article article) throws IOException {
    hold(article);
    index.publish();
  }

  /// Takes the index away under the running server.
  void closeIndex() throws IOException {
    index.close();
  }

  int port() {
    return server.port();
  }

  List<String> paths() {
    return server.paths();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body(), "http://127.0.0.1:" + port() + path);
  }

  JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(get(path).body());
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
  }
}
