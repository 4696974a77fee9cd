package pressmark.index;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import pressmark.article.Article;
import pressmark.article.Paragraph;
import pressmark.index.words.FunctionWords;
import pressmark.index.words.TextAnalysis;

/// The words of an article that say best what it is about: those it has often and few others have,
/// names before other words.
///
/// @param words the most telling first
/// @param before for words that mostly stand behind the same other one in a name, that one, as it is
///     written
record TellingWords(List<Word> words, Map<String, String> before) {
  /// More of them say nothing new.
  private static final int MOST = 16;

  /// As many words are looked up in the index.
  private static final int WEIGHED = 120;

  /// A word that more than this part of the archive has tells nothing.
  private static final int RARE = 5;

  /// The same of words that are no names.
  private static final int RARER = 12;

  private static final int SHORTEST = 3;
  private static final double NAME = 1.6;

  /// A word.
  ///
  /// @param form the term that finds it
  /// @param written as the article writes it
  /// @param weight how telling it is
  record Word(String form, String written, double weight) {}

  TellingWords {
    words = List.copyOf(words);
    before = Map.copyOf(before);
  }

  /// How an article uses a word.
  private static final class Use {
    private final Map<String, Integer> written = new LinkedHashMap<>();
    private final Map<String, Integer> preceded = new HashMap<>();
    private int times;
    private int capitals;
    private int within;

    void add(String text, boolean begins) {
      times++;
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      capitals += capital ? 1 : 0;
      within += capital && !begins ? 1 : 0;
      written.merge(text, 1, Integer::sum);
    }

    boolean name() {
      return capitals == times && within > 0;
    }

    double often() {
      return (1 + Math.log(times)) * (name() ? NAME : 1);
    }

    String mostly() {
      return most(written);
    }

    /// What mostly stands before it in a name; empty where nothing does.
    String mostlyPreceded() {
      var most = most(preceded);
      return 2 * preceded.getOrDefault(most, 0) >= times ? most : "";
    }

    private static String most(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  static TellingWords of(Article article, Snapshot archive, TextAnalysis analysis)
      throws IOException {
    var uses = new LinkedHashMap<String, Use>();
    for (var paragraph : article.paragraphs()) {
      read(paragraph, analysis.written(paragraph.text()), uses);
    }
    var empty = new HashSet<>(FunctionWords.of(archive.languages()));
    empty.addAll(calendar(article));
    uses.keySet().removeIf(form -> !possible(form, empty));
    var words = new ArrayList<Word>();
    for (var use : weighed(uses)) {
      double weight = weight(use.getKey(), use.getValue(), archive);
      if (weight > 0) {
        words.add(new Word(use.getKey(), use.getValue().mostly(), weight));
      }
    }
    words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::form));
    var names = new HashMap<String, String>();
    uses.forEach((form, use) -> {
      if (use.name() && !use.mostlyPreceded().isEmpty()) {
        names.put(use.mostly(), use.mostlyPreceded());
      }
    });
    return new TellingWords(words.subList(0, Math.min(MOST, words.size())), names);
  }

  /// Names and what is said often; the rest of a long article would not be chosen.
  private static List<Map.Entry<String, Use>> weighed(Map<String, Use> uses) {
    return uses.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Use> use) -> use.getValue().often())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(WEIGHED)
        .toList();
  }

  /// The months and days of the week in the language of an article: half of all news names some.
  private static Set<String> calendar(Article article) {
    var locale = Locale.forLanguageTag(article.language().orElse("en"));
    return Stream.concat(
            Arrays.stream(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, locale)),
            Arrays.stream(DayOfWeek.values()).map(it -> it.getDisplayName(TextStyle.FULL, locale)))
        .map(TextAnalysis::folded)
        .collect(Collectors.toSet());
  }

  private static void read(
      Paragraph paragraph, List<TextAnalysis.Written> words, Map<String, Use> uses) {
    var text = paragraph.text();
    int done = 0;
    var before = "";
    for (var word : words) {
      var gap = text.substring(done, word.start());
      var written = text.substring(word.start(), word.end()).replaceFirst("(?<=.)['’]s$", "");
      var use = uses.computeIfAbsent(word.form(), _ -> new Use());
      use.add(written, done == 0 || !gap.isBlank());
      if (gap.equals(" ") && !before.isEmpty()) {
        use.preceded.merge(before, 1, Integer::sum);
      }
      before = Character.isUpperCase(written.codePointAt(0)) ? written : "";
      done = word.end();
    }
  }

  private static boolean possible(String form, Set<String> empty) {
    int letters = (int) form.codePoints().filter(Character::isLetter).count();
    boolean ideographs = form.codePoints().anyMatch(Character::isIdeographic);
    return letters >= (ideographs ? SHORTEST - 1 : SHORTEST) && !empty.contains(form);
  }

  /// 0 for words that no other article has, or too many.
  private static double weight(String form, Use use, Snapshot archive) throws IOException {
    int articles = archive.reader().docFreq(new Term(Fields.BODY, form));
    boolean tells =
        articles > 1 && articles <= Math.max(2, archive.articles() / (use.name() ? RARE : RARER));
    if (!tells) {
      return 0;
    }
    double rare = Math.log((archive.articles() + 1.0) / articles);
    return use.often() * Math.max(0.1, rare);
  }
}
