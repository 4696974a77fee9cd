package pressmark.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.Version;
import pressmark.index.words.TextAnalysis;

/// What made an index, as its commits say it: an index made by anything else is built again.
///
/// @param schema the shape of what is in it
/// @param analysis how its text was taken into words
/// @param loader how its files were read
/// @param lucene the version of Lucene
/// @param folder the articles folder, absolute
record MadeBy(String schema, String analysis, String loader, String lucene, String folder) {
  private static final String COMPLETE = "complete";
  private static final String LOADED = "loaded";

  /// What this program makes.
  static MadeBy now(String loader, String folder) {
    return new MadeBy(
        String.valueOf(Fields.SCHEMA),
        String.valueOf(TextAnalysis.VERSION),
        loader,
        Version.LATEST.toString(),
        folder);
  }

  static MadeBy read(Map<String, String> commit) {
    return new MadeBy(
        commit.getOrDefault("schema", ""),
        commit.getOrDefault("analysis", ""),
        commit.getOrDefault("loader", ""),
        commit.getOrDefault("lucene", ""),
        commit.getOrDefault("folder", ""));
  }

  /// @param complete whether all of the folder has been loaded once
  Map<String, String> commit(boolean complete, Instant loaded) {
    var commit = new HashMap<String, String>();
    commit.put("schema", schema);
    commit.put("analysis", analysis);
    commit.put("loader", loader);
    commit.put("lucene", lucene);
    commit.put("folder", folder);
    commit.put(COMPLETE, String.valueOf(complete));
    commit.put(LOADED, String.valueOf(loaded.toEpochMilli()));
    return commit;
  }

  /// What a writer says of its last commit.
  static Map<String, String> known(Iterable<Map.Entry<String, String>> commit) {
    var known = new HashMap<String, String>();
    commit.forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  static boolean complete(Map<String, String> commit) {
    return Boolean.parseBoolean(commit.get(COMPLETE));
  }

  static Optional<Instant> loaded(Map<String, String> commit) {
    return Optional.ofNullable(commit.get(LOADED)).map(Long::valueOf).map(Instant::ofEpochMilli);
  }

  /// Whether this program understands what is in an index made so.
  boolean readable() {
    return schema.equals(String.valueOf(Fields.SCHEMA));
  }

  /// What differs, in words.
  String difference(MadeBy other) {
    if (!schema.equals(other.schema)) {
      return "it has another shape";
    }
    if (!analysis.equals(other.analysis)) {
      return "its text was taken into words in another way";
    }
    if (!loader.equals(other.loader)) {
      return "its files were read by other rules";
    }
    if (!lucene.equals(other.lucene)) {
      return "it was made with Lucene " + other.lucene;
    }
    return "it is of another folder";
  }
}
