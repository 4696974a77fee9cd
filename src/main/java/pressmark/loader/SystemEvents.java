package pressmark.loader;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Events of a folder and all below it, as the operating system tells them.
final class SystemEvents implements FolderEvents {
  private final ArticleFolder articles;
  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private Optional<Object> identity;

  private SystemEvents(ArticleFolder articles, WatchService service, Optional<Object> identity) {
    this.articles = articles;
    this.root = articles.root();
    this.service = service;
    this.identity = identity;
  }

  /// @throws IOException when the system cannot watch this folder, or only by looking at it every
  ///     few seconds
  static SystemEvents of(ArticleFolder articles) throws IOException {
    var root = articles.root();
    var service = root.getFileSystem().newWatchService();
    var events = new SystemEvents(articles, service, identity(root));
    try {
      if (service.getClass().getSimpleName().startsWith("Polling")) {
        throw new IOException("the system does not tell of changes in " + root);
      }
      events.watch(root);
      return events;
    } catch (IOException e) {
      service.close();
      throw e;
    }
  }

  @Override
  public Set<String> await(Duration atMost) throws IOException {
    var names = new HashSet<String>();
    try {
      var key = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
      for (; key != null; key = service.poll()) {
        take(key, names);
      }
    } catch (ClosedWatchServiceException _) {
      return Set.of();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Set.of();
    }
    if (replaced()) {
      names.add(ANYTHING);
    }
    return names;
  }

  private void take(WatchKey key, Set<String> names) throws IOException {
    var folder = folders.get(key);
    for (var event : key.pollEvents()) {
      if (folder == null || event.kind().equals(OVERFLOW)) {
        names.add(ANYTHING);
      } else {
        take(folder, event, names);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void take(Path folder, WatchEvent<?> event, Set<String> names) throws IOException {
    if (!(event.context() instanceof Path name) || FileNames.passedOver(name)) {
      return;
    }
    var path = folder.resolve(name);
    if (articles.ofIndex(path)) {
      return;
    }
    names.add(FileNames.of(root, path));
    if (event.kind().equals(ENTRY_DELETE)) {
      folders.entrySet().removeIf(it -> it.getValue().startsWith(path) && cancel(it.getKey()));
    } else if (event.kind().equals(ENTRY_CREATE) && Files.isDirectory(path)) {
      // Files may have been put into a new folder before it was watched.
      watch(path);
      FolderWalk.of(articles, path).files().forEach(file -> names.add(file.name()));
    }
  }

  private static boolean cancel(WatchKey key) {
    key.cancel();
    return true;
  }

  /// Watches a folder and all below it. Of one made in another before that was watched, nobody tells:
  /// so it looks until there are no new ones.
  private void watch(Path folder) throws IOException {
    var watched = new HashSet<Path>();
    var found = FolderWalk.folders(articles, folder);
    while (watched.addAll(found)) {
      for (var path : found) {
        if (Files.isReadable(path)) {
          // A folder that was moved keeps its key: the newer path counts.
          folders.put(path.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), path);
        }
      }
      found = FolderWalk.folders(articles, folder);
    }
  }

  /// Whether another folder stands in the place of the one watched, or none any more, of which the
  /// system tells nothing. The new one is watched from then on.
  private boolean replaced() throws IOException {
    var now = identity(root);
    if (now.equals(identity)) {
      return false;
    }
    identity = now;
    if (now.isPresent()) {
      folders.keySet().forEach(WatchKey::cancel);
      folders.clear();
      watch(root);
    }
    return true;
  }

  private static Optional<Object> identity(Path folder) {
    try {
      var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      return Optional.of(Optional.<Object>ofNullable(attributes.fileKey()).orElse(folder));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException _) {
      // Nothing was written: there is nothing to lose.
    }
  }
}
