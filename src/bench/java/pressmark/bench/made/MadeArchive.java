package pressmark.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// A folder of made news: as many articles as one likes, 500 a file, the same for the same seed.
///
/// @param files how many
/// @param articles in all files
/// @param different articles, where the same text in two files is one
/// @param bytes of all files
public record MadeArchive(Path folder, int files, long articles, long different, long bytes) {
  public static final int A_FILE = 500;
  private static final String SUMMARY = "made";
  private static final double SAME = .01;
  private static final double CHANGED = .03;

  /// Which setting the files have, over and over.
  private static final List<Setting> SETTINGS =
      List.of(
          Setting.REPEATED,
          Setting.RULED,
          Setting.LABELLED,
          Setting.WRAPPED,
          Setting.REPEATED,
          Setting.RULED,
          Setting.LABELLED,
          Setting.REPEATED,
          Setting.LABELLED,
          Setting.RULED);

  /// The archive in a folder, written unless it stands there already.
  ///
  /// @param folder gets `articles` and a note that all are written
  public static MadeArchive in(Path folder, long articles, long seed) throws IOException {
    var note = folder.resolve(SUMMARY);
    var key = "%d %d".formatted(articles, seed);
    if (Files.exists(note) && Files.readString(note).startsWith(key + " ")) {
      var told = Files.readString(note).strip().split(" ", -1);
      return new MadeArchive(
          folder.resolve("articles"),
          Integer.parseInt(told[2]),
          articles,
          Long.parseLong(told[3]),
          Long.parseLong(told[4]));
    }
    var made = new Writer(new Newsroom(seed), folder.resolve("articles")).write(articles);
    Files.writeString(
        note, "%s %d %d %d%n".formatted(key, made.files(), made.different(), made.bytes()));
    return made;
  }

  /// The headline of an article, as it is written.
  ///
  /// @param seed the one the archive was made with
  public static Headlines headlines(long seed) {
    var writer = new Writer(new Newsroom(seed), Path.of(""));
    return number -> writer.article(number).headline();
  }

  /// The headline of the n-th article.
  public interface Headlines {
    String of(long number);
  }

  private record Writer(Newsroom newsroom, Path folder) {
    MadeArchive write(long articles) throws IOException {
      Files.createDirectories(folder);
      int files = Math.toIntExact((articles + A_FILE - 1) / A_FILE);
      long bytes = 0;
      for (int file = 0; file < files; file++) {
        bytes += file(file, Math.min(articles, (file + 1L) * A_FILE));
      }
      long same = 0;
      for (long number = 0; number < articles; number++) {
        same += fate(number) < SAME && earlier(number) >= 0 ? 1 : 0;
      }
      return new MadeArchive(folder, files, articles, articles - same, bytes);
    }

    private long file(int file, long end) throws IOException {
      var setting = setting(file);
      var path = folder.resolve("made-%05d-%s.txt".formatted(file, setting.inNames()));
      try (var out = Files.newBufferedWriter(path)) {
        for (long number = (long) file * A_FILE; number < end; number++) {
          out.write(number % A_FILE == 0 ? "" : setting.separator());
          out.write(setting.set(article(number)));
        }
        out.write("\n");
      }
      return Files.size(path);
    }

    MadeArticle article(long number) {
      double fate = fate(number);
      long earlier = fate < SAME + CHANGED ? earlier(number) : -1;
      if (earlier < 0) {
        return newsroom.article(number);
      }
      var original = article(earlier);
      return fate < SAME ? original : newsroom.reprint(original, number);
    }

    private static double fate(long number) {
      return new SplittableRandom(number ^ 0x5DEECE66DL).nextDouble();
    }

    /// The article another one repeats, in an earlier file of the same setting, so that its lines are
    /// the same too; negative when there is none. It repeats nothing itself.
    private static long earlier(long number) {
      int file = Math.toIntExact(number / A_FILE);
      for (int before = file - 1; before >= 0; before--) {
        if (setting(before) == setting(file)) {
          for (long other = number - (long) (file - before) * A_FILE; ; other--) {
            if (other < (long) before * A_FILE) {
              break;
            }
            if (fate(other) >= SAME + CHANGED) {
              return other;
            }
          }
        }
      }
      return -1;
    }

    private static Setting setting(int file) {
      return SETTINGS.get(file % SETTINGS.size());
    }
  }
}
