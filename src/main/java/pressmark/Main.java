package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import pressmark.index.ArticleIndex;
import pressmark.index.IndexMissing;
import pressmark.index.Results;
import pressmark.loader.ArticleFolder;
import pressmark.loader.FolderWatch;
import pressmark.loader.Loader;
import pressmark.query.NameVariants;
import pressmark.query.Search;
import pressmark.web.Server;

/// The program: text comes in at the loader, rests in the index, goes out at the web.
public final class Main {
  /// Lucene says at each start that vectors would be faster with a module; no vectors are used. The
  /// logging of the JDK forgets a level when no one holds its logger.
  private static final Logger QUIET =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  public static void main(String[] arguments) {
    QUIET.setLevel(Level.SEVERE);
    var surroundings = Surroundings.of(System.getenv(), System.getProperties());
    var out = Terminal.writer(System.out);
    var err = Terminal.writer(System.err);
    System.exit(new CommandTree(surroundings, out, err).run(arguments));
  }

  /// Loads an archive and serves it until the end is asked for. What is loaded so far is served
  /// meanwhile.
  static int serve(Settings settings, Ending ending, PrintWriter out) throws IOException {
    var archive = settings.archive();
    if (settings.withParent()) {
      ending.onParentsEnd();
    }
    var clock = Clock.system(ZoneId.systemDefault());
    try (ending;
        var starting = Starting.of(settings.server(), clock);
        var index = open(archive)) {
      index.naming(settings.variants());
      var folder = new ArticleFolder(archive.articles(), archive.index());
      var load = new Load(folder, index, settings.intake(), ending);
      var holdings = new Server.Holdings(index, load.sources(), load::now, clock);
      try (var server = starting.server(holdings);
          var _ = FolderWatch.of(folder, load::heard)) {
        new Opening(settings, index, load, server, out).open();
        ending.await();
      }
    }
    return 0;
  }

  /// Loads an archive, and ends.
  ///
  /// @return 1 when a file of the archive could not be read, or the folder could not
  static int load(Settings.Archive archive, Intake intake, PrintWriter out) throws IOException {
    try (var ending = Ending.onSignal();
        var index = open(archive)) {
      var folder = new ArticleFolder(archive.articles(), archive.index());
      var load = new Load(folder, index, intake, ending);
      var loaded = load.everything();
      var extent = index.extent();
      loaded.warnings().forEach(out::println);
      out.println(loaded.sentence());
      out.println(Opening.holding(extent) + ".");
      out.flush();
      load.gather();
      return loaded.warnings().isEmpty() && extent.rejected() == 0 ? 0 : 1;
    }
  }

  /// Opens the index of an archive to be written, begins it where there is none.
  ///
  /// @throws IOException also when there is nothing to open, and then nothing is made: neither a
  ///     folder nor an index of it
  private static ArticleIndex open(Settings.Archive archive) throws IOException {
    var articles = archive.articles().toAbsolutePath().normalize();
    if (articles.equals(archive.index().toAbsolutePath().normalize())) {
      throw new IOException(
          "The index cannot be kept in %s itself, where the articles are: name another folder with --index."
              .formatted(articles));
    }
    if (!Files.isDirectory(articles) && !loadedBefore(archive)) {
      var what = Files.exists(articles) ? "%s is not a folder" : "There is no folder %s";
      throw new IOException(what.formatted(articles) + ", and nothing was loaded from it before.");
    }
    return ArticleIndex.open(archive.index(), archive.articles(), Loader.VERSION);
  }

  private static boolean loadedBefore(Settings.Archive archive) throws IOException {
    try (var index = ArticleIndex.read(archive.index(), archive.articles())) {
      return index.extent().articles() > 0;
    } catch (IndexMissing _) {
      return false;
    }
  }

  /// Searches what was loaded.
  static Results search(Settings.Archive archive, Search search) throws IOException {
    try (var index = ArticleIndex.read(archive.index(), archive.articles())) {
      index.naming(NameVariants.shipped());
      return index.search(search);
    }
  }
}
