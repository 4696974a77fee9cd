package pressmark.loader;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells the language of a text: by its script where one language owns the script in the press, else
/// by the commonest words of each language. A text too short or too mixed has none.
final class Language {
  private static final Map<String, List<String>> COMMON = common();
  private static final int LONGEST_COMMON =
      COMMON.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.HAN, "zh");
  private static final Map<String, String> NAMES = names();
  private static final int SAMPLE = 4000;
  private static final int FEWEST = 3;

  private Language() {}

  /// Each common word, and the languages it is common in.
  private static Map<String, List<String>> common() {
    var common = new HashMap<String, List<String>>();
    WordList.read("languages.txt")
        .groups()
        .forEach((tag, words) ->
            words.stream()
                .distinct()
                .forEach(word -> common.computeIfAbsent(word, _ -> new ArrayList<>()).add(tag)));
    return Map.copyOf(common);
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var tag : Locale.getISOLanguages()) {
      var locale = Locale.of(tag);
      for (var in :
          List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), locale)) {
        names.putIfAbsent(locale.getDisplayLanguage(in).toLowerCase(Locale.ROOT), tag);
      }
    }
    return Map.copyOf(names);
  }

  /// The tag of a language named in a label, such as `en` for "ENGLISH" or "en-GB".
  static Optional<String> named(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.matches("[a-z]{2}([-_][a-z]{2,4})?")) {
      return Optional.of(plain.substring(0, 2));
    }
    return Optional.ofNullable(NAMES.get(plain.split("[;,(/]", -1)[0].strip()));
  }

  static Optional<String> of(Iterable<String> texts) {
    var sample = new StringBuilder();
    for (var text : texts) {
      sample.append(text, 0, Math.min(text.length(), SAMPLE)).append('\n');
      if (sample.length() > SAMPLE) {
        break;
      }
    }
    return byScript(sample).or(() -> byWords(sample.toString()));
  }

  private static Optional<String> byScript(CharSequence sample) {
    var counts = new HashMap<UnicodeScript, Integer>();
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c > 0x36F) {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) > letters / 20) {
      return Optional.of("ja");
    }
    for (var entry : counts.entrySet()) {
      if (entry.getValue() * 2 > letters) {
        return entry.getKey() == UnicodeScript.ARABIC
            ? Optional.of(arabic(sample))
            : Optional.ofNullable(SCRIPTS.get(entry.getKey()));
      }
    }
    return Optional.empty();
  }

  /// Persian and Urdu have letters that Arabic lacks.
  private static String arabic(CharSequence sample) {
    long persian = sample.chars().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
    long urdu = sample.chars().filter(c -> "ٹڈڑےں".indexOf(c) >= 0).count();
    long arabic = sample.chars().filter(c -> "كيةىإأ".indexOf(c) >= 0).count();
    if (persian > arabic) {
      return urdu * 10 > persian ? "ur" : "fa";
    }
    return "ar";
  }

  private static boolean inWord(int c) {
    if ((c >= 'a' && c <= 'z') || c == ' ') {
      return c != ' ';
    }
    if (Character.isLetter(c) || c == '\'' || c == '’' || c == '-') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Optional<String> byWords(String sample) {
    var scores = new HashMap<String, Integer>();
    int words = 0;
    var lower = sample.toLowerCase(Locale.ROOT);
    int length = lower.length();
    for (int from = 0; from < length; ) {
      int to = from;
      while (to < length && inWord(lower.codePointAt(to))) {
        to += Character.charCount(lower.codePointAt(to));
      }
      if (to > from) {
        words++;
        if (to - from <= LONGEST_COMMON) {
          for (var tag : COMMON.getOrDefault(lower.substring(from, to), List.of())) {
            scores.merge(tag, 1, Integer::sum);
          }
        }
      }
      from = to < length ? to + Character.charCount(lower.codePointAt(to)) : to;
    }
    var ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().getValue() < Math.max(FEWEST, words / 12)) {
      return Optional.empty();
    }
    boolean tied = ranked.size() > 1 && ranked.get(0).getValue().equals(ranked.get(1).getValue());
    return tied ? Optional.empty() : Optional.of(ranked.getFirst().getKey());
  }
}
