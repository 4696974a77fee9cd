package pressmark.loader;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a headline looks like. A colon, a number, a question mark or a quote makes no difference; a
/// full stop does.
final class Headlines {
  static final int LONGEST = 200;
  private static final int INFERRED = 90;
  private static final int LONGEST_INFERRED = 140;
  private static final int SHORTEST_INFERRED = 40;

  private static final Pattern ABBREVIATION_AT_END =
      Pattern.compile(
          ".*(?:\\b\\p{Lu}\\.|\\b(?:Inc|Jr|Sr|Co|Corp|Ltd|Bros|St|No|vs|etc|Gov|Sen|Rep|Gen|p\\.m|a\\.m)\\.|…|\\.\\.\\.)");
  private static final Pattern BULLET = Pattern.compile("(?:[•●▪◦*·–—-]|\\d{1,3}[.)])\\s.*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+.*");
  private static final Pattern SPEAKER = Pattern.compile("[QAFRP]\\s?[:.]\\s.*");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:،؛]\\s|\\s[–—-]\\s|(?<=[\\p{Ll}\\p{Lo}]{2})[.؟?!。]\\s");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}\\p{Lo}\\d)”\"’]{2})[.!?؟。](?=\\s|$)");

  private static final String CLOSING = "'\"”’»›)]";

  private Headlines() {}

  /// Whether a line by itself could be a headline.
  static boolean like(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    return !endsLikeText(text)
        && Line.words(text) <= 32
        && !BULLET.matcher(text).matches()
        && !ADDRESS.matcher(text).matches()
        && !Residue.is(text)
        && !Contributors.is(text)
        && !Bylines.is(text)
        && Dates.line(text).isEmpty();
  }

  private static boolean endsLikeText(String text) {
    char last = text.charAt(text.length() - 1);
    if (",;:،؛-–—".indexOf(last) >= 0) {
      return true;
    }
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var inner = text.substring(0, end);
    boolean stop = inner.endsWith(".") || inner.endsWith("。") || inner.endsWith("۔");
    return stop && (inner.length() > 100 || !ABBREVIATION_AT_END.matcher(inner).matches());
  }

  /// Whether a text is several sentences: readers' letters end in question and exclamation marks too.
  static boolean sentences(String text) {
    var end = SENTENCE_END.matcher(text);
    int count = 0;
    while (end.find() && end.end() < text.length()) {
      count++;
    }
    boolean closed = Line.endsSentence(text) && Line.words(text) > 8;
    return count > 1 || (count > 0 && closed);
  }

  /// Whether a text begins with the letter of who speaks, as in an interview.
  static boolean speaker(String text) {
    return SPEAKER.matcher(text).matches();
  }

  static boolean bullet(String text) {
    return BULLET.matcher(text).matches();
  }

  /// The beginning of a paragraph as a headline for an article that has none: its first sentence,
  /// or what stands before a clause ends, or whole words and an ellipsis.
  static String inferred(String paragraph) {
    var sentence = SENTENCE_END.matcher(paragraph);
    if (sentence.find() && sentence.start() <= INFERRED) {
      var end = paragraph.charAt(sentence.start()) == '.' ? sentence.start() : sentence.end();
      if (end >= SHORTEST_INFERRED || paragraph.length() <= INFERRED) {
        return paragraph.substring(0, end);
      }
    }
    if (paragraph.length() <= INFERRED) {
      return paragraph;
    }
    int cut = -1;
    for (var end : CLAUSE_END.matcher(paragraph).results().map(MatchResult::start).toList()) {
      boolean near = end <= (cut < 0 ? LONGEST_INFERRED : INFERRED);
      cut = near && end >= SHORTEST_INFERRED ? end : cut;
    }
    if (cut > 0) {
      return paragraph.substring(0, cut);
    }
    int space = paragraph.lastIndexOf(' ', INFERRED);
    return paragraph.substring(0, space > 0 ? space : INFERRED) + "…";
  }
}
