package pressmark.web.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Headlines between quotation marks: marks of the same kind inside give way to the other kind.
final class Quotes {
  private static final Pattern DOUBLE = Pattern.compile("“([^“”]*)”|\"([^\"]*)\"");

  /// The mark that closes is the first that no letter follows: others are apostrophes.
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\p{L}\\p{N}])‘([^‘]*?)’(?![\\p{L}\\p{N}])");

  private Quotes() {}

  /// Between double marks, with a full stop before the last, unless the headline ends with a sign of
  /// its own. Where the headline ends with a quotation, the full stop goes in there.
  static String sentence(String title) {
    var opened = opened(title);
    if (Setting.ended(title)) {
      return "“" + opened + "”";
    }
    int stop = opened.length() - (endsQuoted(title) ? 1 : 0);
    return "“" + opened.substring(0, stop) + "." + opened.substring(stop) + "”";
  }

  private static boolean endsQuoted(String title) {
    return Stream.of(DOUBLE, SINGLE)
        .flatMap(marks -> marks.matcher(title).results())
        .anyMatch(found -> found.end() == title.length());
  }

  /// Between single marks.
  static String single(String title) {
    return "‘" + SINGLE.matcher(title).replaceAll("“$1”") + "’";
  }

  private static String opened(String title) {
    return DOUBLE
        .matcher(title)
        .replaceAll(found -> Matcher.quoteReplacement("‘" + swapped(found.group()) + "’"));
  }

  private static String swapped(String quoted) {
    return SINGLE.matcher(quoted.substring(1, quoted.length() - 1)).replaceAll("“$1”");
  }
}
