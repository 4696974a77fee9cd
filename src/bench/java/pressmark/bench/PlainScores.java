package pressmark.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The floor to compare with: plain BM25 (k1 1.2, b .75) over words of three letters or more with
/// one ending taken off, without a list of stop words.
final class PlainScores {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
  private static final int STEM = 3;

  private final Map<String, Map<String, Integer>> postings = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  PlainScores(List<TestCollection.Text> texts) {
    for (var text : texts) {
      var words = words(text.headline().orElse("") + "\n" + text.text());
      lengths.put(text.number(), words.size());
      for (var word : words) {
        postings.computeIfAbsent(word, _ -> new HashMap<>()).merge(text.number(), 1, Integer::sum);
      }
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> stem(found.group()))
        .toList();
  }

  private static String stem(String word) {
    for (var ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /// The numbers of all texts with a word of the question, best first.
  List<String> list(String question) {
    double mean = lengths.values().stream().mapToInt(Integer::intValue).average().orElse(1);
    var scores = new HashMap<String, Double>();
    for (var word : words(question)) {
      var found = postings.getOrDefault(word, Map.of());
      double rare = Math.log(1 + (lengths.size() - found.size() + 0.5) / (found.size() + 0.5));
      found.forEach((number, times) -> {
        double length = 1 - B + B * lengths.getOrDefault(number, 0) / mean;
        scores.merge(number, rare * times * (K1 + 1) / (times + K1 * length), Double::sum);
      });
    }
    var list = new ArrayList<>(scores.entrySet());
    list.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return list.stream().map(Map.Entry::getKey).toList();
  }
}
