package pressmark.loader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Page furniture that scraping leaves in the text, known by its words or by its shape.
final class Residue {
  private static final Set<String> WIDGETS = WordList.read("residue.txt").lowerCase("widget");
  private static final Pattern SHAPE =
      Pattern.compile(
          String.join("|", WordList.lines("residue-patterns.txt")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 160;

  private Residue() {}

  /// A label of a page's controls, such as "TT" or "Share this article".
  static boolean widget(String text) {
    return text.length() <= 60 && WIDGETS.contains(plain(text));
  }

  /// A line that points elsewhere on the site, such as "Follow live updates on the storm."
  static boolean promotion(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }

  static boolean is(String text) {
    return widget(text) || promotion(text);
  }

  private static String plain(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !sign(text.charAt(from))) {
      from++;
    }
    while (to > from && !sign(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean sign(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-';
  }
}
