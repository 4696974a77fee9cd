package pressmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A test collection: texts, questions, and which texts answer a question in whose judgment.
///
/// @param judgments by the name of who judged, the numbers of the texts that answer a question by
///     the number of the question
record TestCollection(
    List<Text> texts, List<Question> questions, Map<String, Map<String, List<String>>> judgments) {
  private static final String JUDGED = "qrels-";

  /// A text that may answer.
  ///
  /// @param headline only where the collection gives one apart from the text
  /// @param date such as `1963-01-04`
  record Text(String number, Optional<String> headline, String text, Optional<String> date) {}

  /// What is asked, as it stands.
  record Question(String number, String text) {}

  /// Reads a folder: `docs.jsonl` with an object a line (`ordinal`, `text` and, where there are any,
  /// `headline` and `date`), `queries.tsv` with number and question, and `qrels-….txt` in the four
  /// columns of TREC.
  static TestCollection read(Path folder) throws IOException {
    var json = JsonMapper.builder().build();
    var texts = new ArrayList<Text>();
    for (var line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      if (!line.isBlank()) {
        texts.add(text(json.readTree(line)));
      }
    }
    var questions = new ArrayList<Question>();
    for (var line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        questions.add(new Question(line.substring(0, tab).strip(), line.substring(tab + 1)));
      }
    }
    return new TestCollection(texts, questions, judgments(folder));
  }

  private static Text text(JsonNode node) {
    return new Text(
        node.path("ordinal").asString(),
        string(node, "headline"),
        node.path("text").asString(),
        string(node, "date"));
  }

  private static Optional<String> string(JsonNode node, String name) {
    return Optional.of(node.path(name).asString("")).filter(value -> !value.isBlank());
  }

  private static Map<String, Map<String, List<String>>> judgments(Path folder) throws IOException {
    var judgments = new TreeMap<String, Map<String, List<String>>>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.startsWith(JUDGED) && name.endsWith(".txt")) {
          judgments.put(name.substring(JUDGED.length(), name.length() - 4), relevant(file));
        }
      }
    }
    return judgments;
  }

  private static Map<String, List<String>> relevant(Path file) throws IOException {
    var relevant = new LinkedHashMap<String, List<String>>();
    for (var line : Files.readAllLines(file)) {
      var columns = line.strip().split("\\s+", -1);
      if (columns.length == 4 && Integer.parseInt(columns[3]) > 0) {
        relevant.computeIfAbsent(columns[0], _ -> new ArrayList<>()).add(columns[2]);
      }
    }
    return relevant;
  }
}
