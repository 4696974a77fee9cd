package pressmark.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.bench.made.MadeArchive;
import pressmark.loader.Loader;
import pressmark.loader.Reading;

/// Whether the program reads made files back into the articles that were written: what is measured
/// over wrongly parted articles means nothing.
///
/// @param found articles in all files looked at
/// @param written articles in them
/// @param headlines how many articles have the headline they were written with
/// @param odd files with more or fewer articles than were written
record Reads(long found, long written, long headlines, List<String> odd) {
  private static final int LOOKED_AT = 40;

  static Reads of(MadeArchive archive, long seed) throws IOException {
    List<Path> files;
    try (var listed = Files.list(archive.folder())) {
      files = listed.sorted().toList();
    }
    var loader = new Loader(Loader.LIMIT);
    var headlines = MadeArchive.headlines(seed);
    long found = 0;
    long written = 0;
    long same = 0;
    var odd = new ArrayList<String>();
    for (int file = 0; file < Math.min(LOOKED_AT, files.size()); file++) {
      long first = (long) file * MadeArchive.A_FILE;
      long own = Math.min(MadeArchive.A_FILE, archive.articles() - first);
      var name = String.valueOf(files.get(file).getFileName());
      var articles = articles(loader.read(files.get(file), name));
      found += articles.size();
      written += own;
      if (articles.size() != own) {
        odd.add("%s: %d articles instead of %d".formatted(name, articles.size(), own));
        continue;
      }
      for (int i = 0; i < articles.size(); i++) {
        Optional<String> headline = articles.get(i).headline().map(Found::value);
        same += headline.filter(headlines.of(first + i)::equals).isPresent() ? 1 : 0;
      }
    }
    return new Reads(found, written, same, odd);
  }

  private static List<Article> articles(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.articles();
      case Reading.Large _, Reading.Rejected _ -> List.of();
    };
  }

  /// What came of it, in a sentence.
  String sentence() {
    var all =
        "%,d of %,d articles read back, %,d with their headlines."
            .formatted(found, written, headlines);
    return odd.isEmpty() ? all : all + " Odd: " + String.join("; ", odd);
  }
}
