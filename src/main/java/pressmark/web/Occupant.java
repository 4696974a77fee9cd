package pressmark.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The program that listens on a port that is wanted, as far as it tells when asked.
///
/// @param words what to call it in a sentence, such as `another program`
record Occupant(String words) {
  private static final Occupant UNKNOWN = new Occupant("another program");
  private static final int PATIENCE_MILLISECONDS = 1_000;

  /// Bytes: the name of an archive stands first in what `/index.json` answers.
  private static final int BEGINNING = 2_048;

  private static final Pattern ARCHIVE =
      Pattern.compile("\\{\"archive\":(\"(?:[^\"\\\\]|\\\\.)*\"),\"articles\":([0-9]+),");

  private static final int LONGEST_NAME = 80;

  /// Asks who it is. One that does not speak HTTP, or not soon, stays unknown.
  static Occupant of(String host, int port) {
    return CompletableFuture.supplyAsync(() -> ask(host, port))
        .completeOnTimeout(UNKNOWN, 2 * PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)
        .join();
  }

  private static Occupant ask(String host, int port) {
    try {
      var address = URI.create("http://%s:%d/index.json".formatted(reachable(host), port));
      if (!(address.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection asked)) {
        return UNKNOWN;
      }
      asked.setConnectTimeout(PATIENCE_MILLISECONDS);
      asked.setReadTimeout(PATIENCE_MILLISECONDS);
      asked.setInstanceFollowRedirects(false);
      try {
        return answered(asked);
      } finally {
        asked.disconnect();
      }
    } catch (IOException | IllegalArgumentException _) {
      return UNKNOWN;
    }
  }

  /// An address to ask at, for a host that may stand for all addresses of this computer.
  private static String reachable(String host) {
    if (Set.of("0.0.0.0", "::").contains(host)) {
      return "127.0.0.1";
    }
    return host.contains(":") ? "[%s]".formatted(host) : host;
  }

  private static Occupant answered(HttpURLConnection asked) throws IOException {
    if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) {
      try (var body = asked.getInputStream()) {
        var beginning = new String(body.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        var archive = ARCHIVE.matcher(beginning);
        if (archive.lookingAt()) {
          var name = JsonMapper.shared().readValue(archive.group(1), String.class);
          return new Occupant(
              "another Pressmark, which serves “%s” (articles: %s)"
                  .formatted(printed(name), archive.group(2)));
        }
      }
    }
    return Optional.ofNullable(asked.getHeaderField("Server"))
        .map(name -> new Occupant("a program that calls itself “%s”".formatted(printed(name))))
        .orElse(UNKNOWN);
  }

  /// What others call themselves, fit for a terminal.
  private static String printed(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
  }
}
