package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;

class ServerTest {
  private final Article flood = Samples.flood().article();
  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.with(folder, Samples.few());
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.json",
        "/search",
        "/search/",
        "/search?q=flood",
        "/search.json?q=flood",
        "/search.atom?q=flood",
        "/search.csv?q=flood",
        "/search.ris?q=flood",
        "/suggest?q=flood",
        "/suggest.json?q=flood",
        "/openapi.json",
        "/loading",
        "/loading.json",
        "/help",
        "/opensearch.xml",
        "/robots.txt",
        "/favicon.ico"
      })
  void everyRouteAnswersGetAndHead(String path) throws Exception {
    var got = running.get(path);
    var head = running.send("HEAD", path);

    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isNotBlank();
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(got.headers().firstValue("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/search.json", "/nope", "/nope.json", "/robots.txt", "/article/x", "/%zz"})
  void everyAnswerCarriesTheSafeHeaders(String path) throws Exception {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    SafeHeaders.all().forEach((name, value) -> assertThat(answer).contains(name + ": " + value));
    assertThat(answer).doesNotContain("Set-Cookie").doesNotContain("Server:");
  }

  @Test
  void theContentSecurityPolicyAllowsOnlyOurOwn() {
    assertThat(SafeHeaders.all().get("Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:7070", "127.0.0.1:1", "[::1]:80", "ARCHIVE.example."})
  void knownHostNamesAreAnswered(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:7070", "localhost.evil.example", ""})
  void otherHostNamesAreNotAnswered(String host) throws Exception {
    var answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .doesNotContain(flood.headline().orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nope",
        "/article/short",
        "/article/aaaaaaaaaaaaa",
        "/article/aaaaaaaaaaaaa/original",
        "/assets/pressmark.css",
        "/assets/../Main.class"
      })
  void whatIsNotThereIsAPageThatSaysSo(String path) throws Exception {
    var answer = running.get(path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).contains("<h1").contains("role=\"search\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope.json", "/article/aaaaaaaaaaaaa.json"})
  void programsGetTheirErrorsAsJson(String path) throws Exception {
    assertThat(running.get(path).statusCode()).isEqualTo(404);
    assertThat(running.json(path).get("status").asInt()).isEqualTo(404);
    assertThat(running.json(path).get("error").asString()).isEqualTo("missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/article/%00", "/a%2fb", "//", "/..%2f..%2fetc/passwd"})
  void malformedAddressesAreRefusedWithoutDetails(String path) throws Exception {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 40");
    assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Exception");
  }

  @Test
  void writingIsRefused() throws Exception {
    var answer = running.send("POST", "/search");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("<h1");
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    var seen = new TreeSet<String>();
    var next = new ArrayDeque<>(List.of("/"));
    while (!next.isEmpty() && seen.size() < 400) {
      var path = next.remove();
      if (seen.add(path)) {
        var answer = running.get(path);
        int status = path.startsWith("/language/") ? 303 : 200;
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          continue;
        }
        for (var link : running.page(path).select("a[href], link[href], script[src]")) {
          var whole = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          var url = whole.replace("http://127.0.0.1:" + running.port(), "");
          assertThat(url).as(path).matches("[/#].*");
          if (url.startsWith("/")) {
            next.add(url.replaceFirst("#.*", ""));
          }
        }
      }
    }
    assertThat(seen.size()).isGreaterThan(40);
  }

  @Test
  void idsAreUniqueAndPlacesLinkedToExist() throws Exception {
    for (var path :
        List.of("/", "/search?q=flood", article() + "?q=flood", article() + "/../original")) {
      var page = running.page(path.replaceFirst("/[^/]*/\\.\\./", "/"));
      var ids = page.select("[id]").eachAttr("id");

      assertThat(ids).as(path).doesNotHaveDuplicates();
      for (var link : page.select("a[href^=#]")) {
        assertThat(ids).as(path).contains(link.attr("href").substring(1));
      }
    }
  }

  private String article() {
    return "/article/" + flood.id() + "/flood";
  }

  @Test
  void assetsAreKeptForEverAndCarryTheirDigest() throws Exception {
    var sheet = running.page("/").select("link[rel=stylesheet]").attr("href");

    var answer = running.get(sheet);

    assertThat(sheet).matches("/assets/pressmark-[0-9a-f]{12}\\.css");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
  }

  @Test
  void assetsComePackedToWhoTakesThemSo() throws Exception {
    var sheet = running.page("/").select("link[rel=stylesheet]").attr("href");
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + running.port() + sheet))
            .header("Accept-Encoding", "br, gzip")
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    try (var unpacked = new GZIPInputStream(answer.body())) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(running.get(sheet).body());
    }
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
