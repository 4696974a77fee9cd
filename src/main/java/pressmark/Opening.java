package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import pressmark.index.ArticleIndex;
import pressmark.index.Extent;
import pressmark.web.Server;

/// The opening of an archive whose doors are open: all is loaded, and what came of it is said.
record Opening(Settings settings, ArticleIndex index, Load load, Server server, PrintWriter out) {
  /// Who comes meanwhile sees how far a long load is. The last line said is the address, with what
  /// is there to read. The first searches are made when all is loaded: before, they would be in the
  /// way of whoever opens the first page.
  void open() throws IOException {
    var archive = settings.archive();
    settings.browser().ifPresent(browser -> browser.open(server.address(), out));
    if (archive.samples()) {
      out.println("There is no folder 'articles' here: these are the samples of Pressmark.");
    }
    var loaded = load.everything();
    server.warm();
    loaded.warnings().forEach(out::println);
    if (!loaded.nothing()) {
      out.println(loaded.sentence());
    }
    out.println(
        "Pressmark serves %s from %s at %s until Ctrl-C."
            .formatted(
                holding(index.extent()),
                archive.articles().toAbsolutePath().normalize(),
                server.address()));
    out.flush();
    load.gather();
  }

  /// Such as `13 articles in 2 files, and 1 file that could not be read`.
  static String holding(Extent extent) {
    var read = new Count(extent.files() - extent.rejected(), "file");
    var held = new Count(extent.articles(), "article") + " in " + read;
    return extent.rejected() == 0
        ? held
        : held + ", and " + new Count(extent.rejected(), "file") + " that could not be read";
  }
}
