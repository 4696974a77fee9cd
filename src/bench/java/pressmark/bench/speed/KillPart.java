package pressmark.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import pressmark.bench.speed.Table.Unit;
import pressmark.bench.speed.Workshop.Side;

/// Kills loading twenty times, then lets it end: all articles are there, none twice.
record KillPart(Asked asked, Table table) {
  private static final int KILLS = 20;
  private static final double LEAST_SECONDS = .5;

  /// A load lasts no longer than such a part of a whole one, so that twenty do not end it.
  private static final double LONGEST_PART = .125;

  private static final String ID = "id";

  void run() throws IOException {
    var workshop = Workshop.of(asked, "killed-" + asked.kill(), asked.kill());
    workshop.remove(Side.OURS);
    double whole = LoadPart.load(workshop, Side.OURS).elapsed();
    workshop.remove(Side.OURS);
    var random = new SplittableRandom(Asked.SEED);
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      double after = LEAST_SECONDS + random.nextDouble() * whole * LONGEST_PART;
      killed += kill(workshop.load(Side.OURS), after) ? 1 : 0;
    }
    workshop.load(Side.OURS).run();
    long different = workshop.archive().different();
    long there = once(index(workshop.index(Side.OURS)));
    table.alone("loading killed so often before its end", Unit.COUNT, killed, "");
    table.alone(
        "articles there then, each once", Unit.COUNT, (double) there, "%,d".formatted(different));
    if (there != different) {
      throw new IllegalStateException(
          "%,d articles after kills instead of %,d".formatted(there, different));
    }
  }

  /// @return whether it still ran
  private static boolean kill(Program program, double seconds) throws IOException {
    var process = program.begin();
    try {
      if (process.waitFor((long) (seconds * 1e3), TimeUnit.MILLISECONDS)) {
        return false;
      }
      process.destroyForcibly().waitFor();
      return true;
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /// The newest index in an index folder.
  private static Path index(Path folder) throws IOException {
    try (var folders = Files.walk(folder)) {
      return folders
          .filter(Files::isDirectory)
          .filter(it -> String.valueOf(it.getFileName()).matches("\\d+"))
          .max((one, other) -> Integer.compare(number(one), number(other)))
          .orElseThrow();
    }
  }

  private static int number(Path folder) {
    return Integer.parseInt(String.valueOf(folder.getFileName()));
  }

  /// How many ids there are.
  ///
  /// @throws IllegalStateException when one stands on two articles
  private static long once(Path index) throws IOException {
    long there = 0;
    try (var reader = DirectoryReader.open(FSDirectory.open(index))) {
      var live = MultiBits.getLiveDocs(reader);
      var terms = MultiTerms.getTerms(reader, ID);
      var each = terms == null ? null : terms.iterator();
      while (each != null && each.next() != null) {
        var documents = each.postings(null);
        int count = 0;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count += live == null || live.get(documents.docID()) ? 1 : 0;
        }
        if (count > 1) {
          throw new IllegalStateException(each.term() + " stands on " + count + " articles");
        }
        there += count;
      }
    }
    return there;
  }
}
