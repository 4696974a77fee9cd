package pressmark.loader;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pressmark.article.PublicationDate;

/// Reads dates where a layout puts them. A line is a date only when every word of it belongs to
/// one; nothing is guessed from running text, and a date stays as precise as it is written.
final class Dates {
  static final WordList WORDS = WordList.read("dates.txt");
  private static final Map<String, Integer> MONTHS = months();
  static final Set<String> UPDATED = WORDS.lowerCase("updated");

  private static final Map<String, String> LEVANTINE =
      Map.of(
          "كانون الثاني", "يناير",
          "تشرين الأول", "أكتوبر",
          "تشرين الثاني", "نوفمبر",
          "كانون الأول", "ديسمبر");

  private static final Pattern MONTH_OF = Pattern.compile("(?i)the \\p{L}+ of \\d{4}");

  private Dates() {}

  private static Map<String, Integer> months() {
    var months = new java.util.HashMap<String, Integer>();
    for (int month = 1; month <= 12; month++) {
      for (var word : WORDS.words(month)) {
        months.put(word, month);
      }
    }
    return Map.copyOf(months);
  }

  /// Names of months of two words made one.
  static String levantine(String text) {
    var plain = text;
    for (var month : LEVANTINE.entrySet()) {
      plain = plain.replace(month.getKey(), month.getValue());
    }
    return plain;
  }

  /// A line that is nothing but a date with a year, such as "Published 13 October 2023, 09:15 EST".
  static Optional<PublicationDate> line(String text) {
    return text.length() > 120 || !numbered(text) || MONTH_OF.matcher(text).matches()
        ? Optional.empty()
        : new DateScan(text).date();
  }

  /// Whether a text has a figure, as all dates do that have a year.
  static boolean numbered(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Whether a line is nothing but the day it was last changed.
  static boolean update(String text) {
    var words = text.strip().toLowerCase(Locale.ROOT);
    return UPDATED.stream().anyMatch(words::startsWith)
        && (line(text).isPresent() || line(text.replaceFirst("^[\\p{L} ]+:?\\s*", "")).isPresent());
  }

  /// The latest full date that running text mentions, written with the name of a month.
  static Optional<LocalDate> latestIn(Iterable<String> texts) {
    Optional<LocalDate> latest = Optional.empty();
    for (var text : texts) {
      for (var day : Mentions.in(text)) {
        if (latest.isEmpty() || day.isAfter(latest.get())) {
          latest = Optional.of(day);
        }
      }
    }
    return latest;
  }

  static Optional<Integer> month(String word) {
    var plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        MONTHS.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
  }
}
