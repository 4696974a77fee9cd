package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;
import pressmark.loader.FolderWatch;
import pressmark.loader.Loader;
import pressmark.loader.Reading;
import pressmark.web.Server;
import pressmark.web.Sources;

/// The program: text comes in at the loader, rests in the index, goes out at the web.
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    var surroundings = Surroundings.of(System.getenv(), System.getProperties());
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    System.exit(new CommandTree(surroundings, out, err).run(arguments));
  }

  /// Loads and serves an archive until Ctrl-C. What was loaded before is served while loading.
  static int serve(Settings settings, PrintWriter out) throws IOException {
    var archive = settings.archive();
    try (var ending = Ending.onSignal();
        var index = ArticleIndex.open(archive.index(), archive.articles())) {
      if (settings.withParent()) {
        ending.onParentsEnd();
      }
      var folder = new ArticleFolder(archive.articles());
      var load = new Load(folder, index, settings.prune(), ending);
      var holdings =
          new Server.Holdings(index, sources(folder), load::now, Clock.systemDefaultZone());
      try (var server = new Server(settings.address(), holdings);
          var _ = FolderWatch.of(folder, load::heard)) {
      }
      return 0;
    }
  }
}
