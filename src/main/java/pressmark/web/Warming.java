package pressmark.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.index.ArticleIndex;
import pressmark.index.Excerpt;
import pressmark.web.address.SearchAddress;

/// The first searches of a process, made by no one in the background: they load the code that the
/// first reader would wait for.
final class Warming implements AutoCloseable {
  private static final int LETTERS = 4;

  private final ArticleIndex index;
  private final SearchDesk searches;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<Integer> made = new CompletableFuture<>();
  private volatile boolean closed;

  Warming(ArticleIndex index, SearchDesk searches) {
    this.index = index;
    this.searches = searches;
  }

  /// Begins once there is something to search; once is enough.
  void begin() throws IOException {
    if (index.extent().articles() > 0 && begun.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("warming").start(this::searchAll);
    }
  }

  private void searchAll() {
    int count = 0;
    try {
      for (var query : queries()) {
        if (!closed) {
          searches.rehearse(SearchAddress.everything().text(query));
          count++;
        }
      }
    } catch (IOException | RuntimeException _) {
      // Whatever fails here fails again, and is said, when someone asks.
    } finally {
      made.complete(count);
    }
  }

  /// Queries of all kinds, with words that the archive has.
  private List<String> queries() throws IOException {
    var newest = index.search(SearchAddress.everything().size(1).search());
    var words =
        newest.hits().stream()
            .flatMap(hit -> Stream.of(text(hit.headline()).split("[^\\p{L}]+")))
            .filter(word -> word.length() >= LETTERS)
            .distinct()
            .toList();
    var one = words.isEmpty() ? "news" : words.getFirst();
    var other = words.size() < 2 ? "paper" : words.get(1);
    return List.of(
        one,
        "%s %s".formatted(one, other),
        "\"%s %s\"".formatted(one, other),
        "%s NEAR/5 %s".formatted(one, other),
        "headline:%s -%s".formatted(one, other),
        one.substring(0, Math.min(LETTERS - 1, one.length())) + "*",
        "%s zzzzzz date:2000".formatted(one));
  }

  private static String text(Excerpt headline) {
    return headline.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
  }

  /// How many searches were made, once no other will be.
  CompletableFuture<Integer> made() {
    return made;
  }

  /// Lets the search that runs come to its end, and makes no other.
  @Override
  public void close() {
    closed = true;
  }
}
