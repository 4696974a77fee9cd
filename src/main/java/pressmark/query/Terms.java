package pressmark.query;

import java.util.regex.Pattern;

/// A word as typed, read as what it stands for: itself, words that begin so, words of a pattern, or
/// words spelt nearly so.
final class Terms {
  private static final Pattern SIGNS = Pattern.compile("[^*?]");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
  private static final Pattern STARS = Pattern.compile("\\*+");

  private final Notices notices;

  Terms(Notices notices) {
    this.notices = notices;
  }

  /// Where a word stands.
  enum Place {
    ALONE,
    PHRASE
  }

  /// @param raw begins with a character that begins words; what follows its last one is punctuation
  ///   or a sign
  Query.Term read(String raw, Place place) {
    int end = initials(raw, Letters.end(raw));
    var word = raw.substring(0, end);
    var tail = raw.substring(end);
    boolean near = tail.indexOf('~') >= 0;
    while (numbered(word)) {
      word = word.substring(0, word.length() - 2);
      word = word.substring(0, Letters.end(word));
      near = true;
    }
    boolean pure = word.codePoints().allMatch(Terms::ofPattern);
    var ending = ending(tail, pure);
    if (pure && (wild(word) || ending.indexOf('?') >= 0)) {
      return wildcard(word, ending);
    }
    if (!ending.isEmpty()) {
      return prefix(word);
    }
    return near ? fuzzy(word, place) : new Query.Word(word);
  }

  /// Where a word ends, with the last dot of letters parted by dots: `U.S.`
  private static int initials(String raw, int end) {
    var tail = raw.substring(end);
    return tail.startsWith(".")
            && tail.chars().noneMatch(sign -> "*?~".indexOf(sign) >= 0)
            && INITIALS.matcher(raw.substring(0, end)).matches()
        ? end + 1
        : end;
  }

  /// Whether a word ends as some write how near a spelling must be: `quadaffi~1`.
  private static boolean numbered(String word) {
    int length = word.length();
    return length > 2
        && word.charAt(length - 2) == '~'
        && word.charAt(length - 1) >= '0'
        && word.charAt(length - 1) <= '9';
  }

  private static boolean ofPattern(int c) {
    return Letters.begins(c) || Letters.mark(c) || "*?-'’".indexOf(c) >= 0;
  }

  private static boolean wild(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }

  /// The signs after a word up to its last star; question marks behind that are punctuation.
  private static String ending(String tail, boolean pure) {
    int star = tail.lastIndexOf('*');
    if (star < 0) {
      return "";
    }
    return pure ? SIGNS.matcher(tail.substring(0, star + 1)).replaceAll("") : "*";
  }

  private Query.Term wildcard(String word, String ending) {
    var pattern = STARS.matcher(word + ending).replaceAll("*");
    if (Letters.count(word) >= Limits.LETTERS) {
      return new Query.Wildcard(pattern);
    }
    notices.add("wildcard.short", pattern, Limits.LETTERS);
    return new Query.Word(word);
  }

  private Query.Term prefix(String word) {
    if (Letters.count(word) >= Limits.LETTERS) {
      return new Query.Prefix(word);
    }
    notices.add("prefix.short", word, Limits.LETTERS);
    return new Query.Word(word);
  }

  private Query.Term fuzzy(String word, Place place) {
    boolean alone = place == Place.ALONE;
    if (alone && Letters.count(word) >= Limits.LETTERS) {
      return new Query.Fuzzy(word);
    }
    if (alone) {
      notices.add("fuzzy.short", word, Limits.LETTERS);
    } else {
      notices.add("fuzzy.phrase", word);
    }
    return new Query.Word(word);
  }
}
