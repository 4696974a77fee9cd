package pressmark.loader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.article.Caption;

/// Lines that stand under pictures, and the credits at their ends.
final class Captions {
  private static final Pattern BRACKETS =
      Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]{2,90})[)\\]]\\s*([.。]?)\\s*", Pattern.DOTALL);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(.*?)\\s*[|/–—-]?\\s*(?:(?<=[\\s.!?\"”’)|/–—-])(?i:photo|photograph|photography|picture|image|credit|pic|foto|bild|crédit|crédito|photos)(?: by| credit)?\\s*:|(?i:photo|photograph|picture|image|foto) (?:by|von|de)\\s|©|\\(c\\))\\s*(.{2,60})",
          Pattern.DOTALL);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)©|\\(c\\)|(?:photo|picture|image|credit|pic|foto|bild|crédit|crédito|photography|photograph|photos)\\b");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:PHOTOS?|Photos?|PICTURES?|Pictures?|Image|Caption|Foto|Bild|GRAPHIC|MAP|CHART|DRAWINGS?)\\s*:\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern CREDIT_WORD =
      Pattern.compile(
          "(?iu)\\b(?:photo|photos|photograph|photographs|photographer|file|picture|image|courtesy|handout|via|archive|archiv|foto|screenshot|screengrab|illustration|submitted|supplied|pool|crédit|photograph by)\\b|/|©");
  private static final Set<String> AGENCIES =
      Stream.of("agency", "name")
          .flatMap(group -> WordList.read("publications.txt").words(group).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Captions() {}

  /// Whether a line ends in a credit that names an agency, a photographer's paper or a file photo.
  static boolean credited(String text) {
    if (text.length() > LONGEST || !signed(text)) {
      return false;
    }
    if (!text.endsWith(")")
        && !text.endsWith("]")
        && !text.endsWith(").")
        && !LABEL.matcher(text).find()) {
      return false;
    }
    var brackets = BRACKETS.matcher(text);
    return brackets.matches() ? credit(brackets.group(2)) : LABELLED.matcher(text).matches();
  }

  /// Whether a text has what no credit is without: brackets, a colon, a sign, or "by" after a word
  /// that ends as those for pictures do. Most paragraphs have none, and are quickly done with.
  private static boolean signed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '©' || c == ')' || c == ']') {
        return true;
      }
      if (c == ' ' && i > 0 && "oOhHeE".indexOf(text.charAt(i - 1)) >= 0 && by(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean by(String text, int at) {
    return text.startsWith("by", at) || text.startsWith("von", at) || text.startsWith("de", at);
  }

  private static final int LONGEST_PREFIXED = 4000;
  private static final int LONGEST = 600;

  /// Whether a line is marked as a caption by its first word.
  static boolean prefixed(String text) {
    return text.length() <= LONGEST_PREFIXED && PREFIX.matcher(text).matches();
  }

  private static boolean credit(String text) {
    if (text.codePoints().filter(Character::isLetter).count() < 2) {
      return false;
    }
    return AGENCIES.contains(text.strip())
        || CREDIT_WORD.matcher(text).find()
        || Stream.of(text.split("[,;/]| - ", -1)).anyMatch(part -> AGENCIES.contains(part.strip()));
  }

  /// A caption of a line that is known to be one: the credit is taken from its end.
  static Caption of(String line, List<Integer> lines) {
    var text = Line.collapse(line);
    var prefix = PREFIX.matcher(text);
    if (prefix.matches() && !prefix.group(1).isBlank()) {
      text = prefix.group(1);
    }
    var brackets = BRACKETS.matcher(text);
    if (brackets.matches() && !brackets.group(1).isBlank() && named(brackets.group(2))) {
      return new Caption(stopped(brackets), Optional.of(brackets.group(2).strip()), lines);
    }
    var labelled = LABELLED.matcher(text);
    if (labelled.matches() && !labelled.group(1).isBlank()) {
      return new Caption(labelled.group(1).strip(), Optional.of(credit(labelled)), lines);
    }
    return new Caption(text, Optional.empty(), lines);
  }

  private static String credit(Matcher labelled) {
    return labelled.group(2).strip().replaceAll("[.)]$", "");
  }

  private static String stopped(Matcher brackets) {
    var text = brackets.group(1).strip();
    return text + (Line.endsSentence(text) ? "" : brackets.group(3));
  }

  /// In a caption, brackets at the end hold the credit unless they hold a remark in small letters.
  private static boolean named(String text) {
    return credit(text)
        || (Character.isUpperCase(text.strip().codePointAt(0)) && !text.matches(".*\\d.*"));
  }
}
