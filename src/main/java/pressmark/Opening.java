package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import pressmark.index.ArticleIndex;
import pressmark.index.Overview;
import pressmark.web.Server;

/// The opening of an archive: what is loaded before its doors open, what after, and what is said.
record Opening(Settings settings, ArticleIndex index, Load load, Server server, PrintWriter out) {
  /// Opens at once when something was loaded before; else when all is loaded. The last line said is
  /// the address, with what is there to read.
  ///
  /// @throws IOException also when there is nothing to open: neither a folder nor an index of it
  void open() throws IOException {
    var archive = settings.archive();
    boolean early = index.overview().articles() > 0;
    if (!early && !Files.exists(archive.articles())) {
      throw new IOException(
          "There is no folder %s, and nothing was loaded from it before."
              .formatted(archive.articles()));
    }
    if (archive.samples()) {
      out.println("There is no folder 'articles' here: these are the samples of Pressmark.");
    }
    if (early) {
      server.start();
    }
    var loaded = load.everything();
    loaded.warnings().forEach(out::println);
    if (!loaded.nothing()) {
      out.println(loaded.sentence());
    }
    if (!early) {
      server.start();
    }
    out.println(
        "Pressmark serves %s from %s at %s until Ctrl-C."
            .formatted(
                holding(index.overview()),
                archive.articles().toAbsolutePath().normalize(),
                server.address()));
  }

  /// Such as `13 articles in 2 files, and 1 file that could not be read`.
  static String holding(Overview overview) {
    var read = new Count(overview.files() - overview.rejected(), "file");
    var held = new Count(overview.articles(), "article") + " in " + read;
    return overview.rejected() == 0
        ? held
        : held + ", and " + new Count(overview.rejected(), "file") + " that could not be read";
  }
}
