package pressmark.loader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much two neighbouring stretches of a file speak of the same things: the share of the later
/// one's names and long words, rare ones counting more, that the earlier one has too. After Hearst,
/// "TextTiling" (1997), with names for topics.
final class Cohesion {
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}]{2,}");
  private static final Pattern LONG = Pattern.compile("[\\p{L}\\p{M}]{7,}");
  private static final int STEM = 6;

  private final List<Set<String>> words;
  private final Map<String, Integer> lines = new HashMap<>();

  Cohesion(List<String> paragraphs) {
    words = paragraphs.stream().map(Cohesion::words).toList();
    words.forEach(set -> set.forEach(word -> lines.merge(word, 1, Integer::sum)));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    NAME.matcher(text).results().forEach(name -> words.add(name.group()));
    LONG.matcher(text.toLowerCase(java.util.Locale.ROOT))
        .results()
        .forEach(word -> words.add(word.group().substring(0, STEM)));
    return words;
  }

  /// How alike two neighbouring stretches are.
  ///
  /// @param from first paragraph of the earlier stretch
  /// @param middle first paragraph of the later one
  /// @param to past its last paragraph
  /// @return 0 for nothing in common to 1 for everything
  double of(int from, int middle, int to) {
    var before = new HashSet<String>();
    words.subList(from, middle).forEach(before::addAll);
    var after = new HashSet<String>();
    words.subList(middle, to).forEach(after::addAll);
    double shared = 0;
    double all = 0;
    for (var word : after) {
      double weight = Math.log((double) words.size() / lines.getOrDefault(word, 1));
      all += weight;
      shared += before.contains(word) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
