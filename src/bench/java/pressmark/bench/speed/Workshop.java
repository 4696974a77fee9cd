package pressmark.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import pressmark.bench.made.MadeArchive;

/// A made archive with the indexes made of it, and the programs that make and serve them.
///
/// @param folder where all of it stands
record Workshop(Path folder, MadeArchive archive) {
  private static final int LOADING_HEAP = 512;
  private static final int SERVING_HEAP = 256;

  /// @param name of its folder
  static Workshop of(Asked asked, String name, long articles) throws IOException {
    var folder = Files.createDirectories(asked.work().resolve(name));
    return new Workshop(folder, MadeArchive.in(folder, articles, Asked.SEED));
  }

  /// Who loads and serves.
  enum Side {
    OURS,
    FLOOR,
    STANDARD;

    private String inNames() {
      return this == FLOOR ? "ours" : "standard";
    }
  }

  Path index(Side side) {
    return folder.resolve("index-" + side.toString().toLowerCase(Locale.ROOT));
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /// Loads the archive into the index of one side, as it stands.
  Program load(Side side) {
    var articles = archive.folder().toString();
    var index = index(side).toString();
    return switch (side) {
      case OURS ->
          Program.java(
              LOADING_HEAP,
              log("load"),
              "pressmark.Main",
              "load",
              "--articles=" + articles,
              "--index=" + index);
      case FLOOR, STANDARD ->
          Program.java(
              LOADING_HEAP,
              log("load-floor"),
              "pressmark.bench.floor.FloorLoad",
              articles,
              index,
              side.inNames());
    };
  }

  /// Serves the index of one side.
  Program serve(Side side, int port) {
    var program =
        switch (side) {
          case OURS ->
              Program.java(
                  SERVING_HEAP,
                  log("serve"),
                  "pressmark.Main",
                  "serve",
                  "--articles=" + archive.folder(),
                  "--index=" + index(side),
                  "--port=" + port);
          case FLOOR, STANDARD ->
              Program.java(
                  SERVING_HEAP,
                  log("serve-floor"),
                  "pressmark.bench.floor.FloorServer",
                  index(side).toString(),
                  side.inNames(),
                  String.valueOf(port));
        };
    return program.soon();
  }

  Service serving(Side side) throws IOException {
    int port = Program.freePort();
    return Service.of(serve(side, port), port, "/");
  }

  /// Makes the index of one side unless it stands there.
  void prepare(Side side) throws IOException {
    if (!Files.exists(whole(side))) {
      remove(side);
      load(side).run();
      prepared(side);
    }
  }

  /// Notes that the index of one side is whole.
  void prepared(Side side) throws IOException {
    Files.writeString(whole(side), "");
  }

  private Path whole(Side side) {
    return folder.resolve("whole-" + side.toString().toLowerCase(Locale.ROOT));
  }

  void remove(Side side) throws IOException {
    Files.deleteIfExists(whole(side));
    if (Files.exists(index(side))) {
      try (var files = Files.walk(index(side))) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// How many bytes the index of one side takes.
  double bytes(Side side) throws IOException {
    try (var files = Files.walk(index(side))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
