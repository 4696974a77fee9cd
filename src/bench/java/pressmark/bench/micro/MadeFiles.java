package pressmark.bench.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import pressmark.article.Article;
import pressmark.bench.made.MadeArchive;
import pressmark.index.ArticleIndex;
import pressmark.loader.Loader;
import pressmark.loader.Reading;

/// Made files of articles, one for each layout, in a folder of their own that goes again.
record MadeFiles(Path work, List<Path> files) implements AutoCloseable {
  private static final int LAYOUTS = 4;
  private static final long SEED = 7;

  static MadeFiles make() throws IOException {
    var work = Files.createTempDirectory("pressmark-micro");
    var archive = MadeArchive.in(work, (long) LAYOUTS * MadeArchive.A_FILE, SEED);
    try (var listed = Files.list(archive.folder())) {
      return new MadeFiles(work, listed.sorted().toList());
    }
  }

  /// The articles of one of the files.
  List<Article> articles(int file) {
    var path = files.get(file);
    return switch (new Loader(Loader.LIMIT).read(path, String.valueOf(path.getFileName()))) {
      case Reading.Read read -> read.articles();
      case Reading.Large _, Reading.Rejected _ ->
          throw new IllegalStateException(path + " was to be read at once");
    };
  }

  /// An index of all of them.
  ArticleIndex index() throws IOException {
    var index = ArticleIndex.open(work.resolve("index"), work.resolve("articles"), Loader.VERSION);
    var loader = new Loader(Loader.LIMIT);
    for (var path : files) {
      if (loader.read(path, String.valueOf(path.getFileName())) instanceof Reading.Read read) {
        index.replace(read.ledger(), read.articles());
      }
    }
    index.complete();
    return index;
  }

  @Override
  public void close() throws IOException {
    try (var all = Files.walk(work)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
