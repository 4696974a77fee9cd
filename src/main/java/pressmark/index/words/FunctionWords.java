package pressmark.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Words such as *of*, *which* and *there*, from the lists of the Snowball project that come with
/// Lucene.
public final class FunctionWords {
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("hu", "hungarian"),
          Map.entry("it", "italian"),
          Map.entry("nb", "norwegian"),
          Map.entry("nl", "dutch"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("sv", "swedish"));

  private static final Map<String, Set<String>> WORDS =
      LISTS.keySet().stream()
          .collect(Collectors.toUnmodifiableMap(language -> language, FunctionWords::read));

  private FunctionWords() {}

  /// Those of some languages, in the forms of queries.
  ///
  /// @param languages from [TextAnalysis#language]; those without a list have none
  public static Set<String> of(Set<String> languages) {
    if (languages.size() == 1) {
      return WORDS.getOrDefault(languages.iterator().next(), Set.of());
    }
    return languages.stream()
        .flatMap(language -> WORDS.getOrDefault(language, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> read(String language) {
    var name = Objects.requireNonNull(LISTS.get(language)) + "_stop.txt";
    try (var list = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(name), name)) {
      var words = new HashSet<String>();
      for (var word : WordlistLoader.getSnowballWordSet(list)) {
        words.add(Forms.of(new String((char[]) word)).form());
      }
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException("a list that comes with Lucene", e);
    }
  }
}
