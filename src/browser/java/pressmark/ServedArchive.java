package pressmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;
import pressmark.loader.FolderWatch;
import pressmark.loader.Loader;
import pressmark.web.Server;

/// The whole program but its command line: a folder loaded into an index, watched, and served on a
/// free port until it is closed.
public final class ServedArchive implements AutoCloseable {
  private final ArticleIndex index;
  private final FolderWatch watch;
  private final Server server;

  private ServedArchive(ArticleIndex index, FolderWatch watch, Server server) {
    this.index = index;
    this.watch = watch;
    this.server = server;
  }

  /// Loads all that stands in the folder, then opens the doors.
  public static ServedArchive of(Path articles, Path indexFolder, String name) throws IOException {
    var folder = new ArticleFolder(articles, indexFolder);
    var index = ArticleIndex.open(indexFolder, articles, Loader.VERSION);
    var load = new Load(folder, index, Intake.usual(), new Ending());
    var clock = Clock.system(ZoneOffset.UTC);
    var holdings = new Server.Holdings(index, load.sources(), load::now, clock);
    var server = new Server(new Server.Settings("127.0.0.1", 0, name, Set.of()), holdings);
    var watch = FolderWatch.of(folder, load::heard);
    load.everything();
    server.start();
    return new ServedArchive(index, watch, server);
  }

  /// Such as `http://127.0.0.1:40123`.
  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.close();
    index.close();
  }
}
