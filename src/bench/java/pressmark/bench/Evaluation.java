package pressmark.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints how well the archive answers the questions of a test collection, with plain BM25 beside
/// it. How to run it: `src/docs/ranking.md`.
public final class Evaluation {
  /// As deep as trec_eval looks unless told otherwise.
  private static final int DEPTH = 1_000;

  private final TestCollection collection;
  private final PrintStream out;

  private Evaluation(TestCollection collection, PrintStream out) {
    this.collection = collection;
    this.out = out;
  }

  /// Evaluates one collection.
  ///
  /// @param arguments its folder
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one argument: the folder of a test collection");
    }
    var collection = TestCollection.read(Path.of(arguments[0]));
    new Evaluation(collection, System.out).run();
  }

  private void run() throws IOException {
    out.printf(
        "%,d texts, %,d questions%n", collection.texts().size(), collection.questions().size());
    var plain = new PlainScores(collection.texts());
    print("plain BM25", lists(plain::list));
    var folder = Files.createTempDirectory("pressmark-evaluation");
    try (var archive = CollectionArchive.of(collection.texts(), folder)) {
      print("Pressmark", lists(question -> archive.list(question, DEPTH)));
    } finally {
      delete(folder);
    }
  }

  private interface Lists {
    List<String> of(String question) throws IOException;
  }

  private Map<String, List<String>> lists(Lists lists) throws IOException {
    var found = new LinkedHashMap<String, List<String>>();
    for (var question : collection.questions()) {
      found.put(question.number(), lists.of(question.text()));
    }
    return found;
  }

  /// Only questions that have an answer count.
  private void print(String system, Map<String, List<String>> lists) {
    out.printf("%n%-24s%s%n", system, Measures.TITLES);
    collection
        .judgments()
        .forEach((judges, answers) -> {
          var measured = new ArrayList<Measures>();
          answers.forEach((question, relevant) ->
              measured.add(Measures.of(lists.getOrDefault(question, List.of()), relevant)));
          var row = "%s (%d questions)".formatted(judges, measured.size());
          out.printf("%-24s%s%n", row, Measures.mean(measured));
        });
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
