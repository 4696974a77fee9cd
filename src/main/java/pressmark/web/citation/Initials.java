package pressmark.web.citation;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// Given names shortened to their first letters.
final class Initials {
  private static final Pattern WORDS = Pattern.compile("[\\s.]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2}");

  private Initials() {}

  /// `J.-P.` of *Jean-Paul*, `J. R. R.` of *J.R.R.* and `J. D.` of *JD*. A script without capitals has
  /// no initials: the names stay whole.
  ///
  /// @param between what stands between them
  static String of(String given, String between) {
    var initials = new ArrayList<String>();
    for (var word : WORDS.split(given, -1)) {
      if (LETTERS.matcher(word).matches()) {
        initials.add(word.charAt(0) + ".");
        initials.add(word.charAt(1) + ".");
      } else {
        var initial = hyphened(word);
        if (!initial.isEmpty()) {
          initials.add(initial);
        }
      }
    }
    boolean whole = given.codePoints().noneMatch(Initials::cased) || initials.isEmpty();
    return whole ? given : String.join(between, initials);
  }

  private static String hyphened(String word) {
    var initial = new StringBuilder();
    for (var part : word.split("[-‐‑]", -1)) {
      part.codePoints()
          .filter(Character::isLetter)
          .findFirst()
          .ifPresent(letter ->
              initial.append(initial.isEmpty() ? "" : "-").appendCodePoint(letter).append('.'));
    }
    return initial.toString();
  }

  private static boolean cased(int letter) {
    return Character.isUpperCase(letter) || Character.isLowerCase(letter);
  }
}
