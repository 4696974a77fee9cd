package pressmark.loader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pressmark.article.Contributor;

/// Notes at the foot of an article that name who else worked on it.
final class Contributors {
  private static final int LONGEST = 1200;
  private static final Pattern AT_START =
      Pattern.compile(
          "(?iu)\\(?\\s*(?:(?:additional |further )?reporting (?:was |were )?(?:contributed |provided )?by|reporting was contributed by|(?:written|compiled|edited|translated|writing|editing|compiling|produced|research|photography|video|graphics?|audio produced|production) by|with (?:additional )?(?:reporting|files|contributions?|reports|material|inputs?) (?:by|from)|mitarbeit\\s*:|unter mitarbeit von|mit material von|avec (?:la contribution|la collaboration) de|avec (?:afp|reuters|ap)\\b|con información de|con la colaboración de|met medewerking van|con il contributo di|hanno collaborato|ha collaborato)\\b?.*",
          Pattern.DOTALL);
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?iu).*\\bcontributed (?:(?:to )?(?:this |the |our )?(?:additional )?(?:reporting|report|story|article|research|coverage))\\b.{0,400}|.*\\b(?:a|ont) contribué à (?:ce|cet|cette) .{0,120}|.*\\b(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|en|con|para) (?:este|esta) .{0,120}|.*\\b(?:hat|haben) zu diesem (?:artikel|bericht|text) beigetragen.{0,60}|.*\\bdroeg(?:en)? bij aan dit .{0,80}|.*\\bساهم(?:ت|وا)? في .{0,120}|.*\\bشارك(?:ت)? في (?:إعداد|التغطية) .{0,120}",
          Pattern.DOTALL);
  private static final List<String> HINTS =
      List.of("ontribu", "olabor", "beigetragen", "droeg", "ساهم", "شارك");
  private static final Pattern PRONOUN =
      Pattern.compile("(?:She|He|They|It|We|I|Who|That|This|The (?!Associated|New))\\b");
  private static final Pattern WORK =
      Pattern.compile(
          "(?iu)\\b(?:contributed|reporting|additional|further|to|this|the|report|story|article|was|were|by|with|files|compiled|written|edited|editing|writing|produced|audio|translated|research|video|photography|graphics?|mitarbeit|unter|von|mit|material|avec|con|información|and|provided|contributions?|our|coverage)\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:al|el|bin|ibn|de|van|von|der|den|la|du|da|di|dos|ter)[\\s-]+)*\\p{Lu}[\\p{L}\\p{M}.'’-]*)*");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:from|in|aus|de|à|desde|da|vanuit)\\s+(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|the|de|la|al))*(?:, \\p{Lu}[\\p{L}\\p{M}.'’-]+(?= ?(?:[.;]|$|,? and |, \\p{Lu}\\S+ \\p{Lu})))?)");

  private Contributors() {}

  static boolean is(String text) {
    if (text.length() > LONGEST || text.length() < 8) {
      return false;
    }
    return (AT_START.matcher(text).matches() && text.length() > 14 && mostlyNames(text))
        || (HINTS.stream().anyMatch(text::contains)
            && INSIDE.matcher(text).matches()
            && named(text));
  }

  /// "Written by" and its like may also begin a sentence of the story, whose words are small.
  private static boolean mostlyNames(String text) {
    int small = 0;
    int all = 0;
    for (var word : WORK.matcher(text).replaceAll(" ").split("[\\s;,&()]+", -1)) {
      if (word.length() > 3) {
        all++;
        small += word.equals(word.toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
      }
    }
    return small <= all * .34;
  }

  /// A note begins with the names, not with a sentence of the story.
  private static boolean named(String text) {
    if (PRONOUN.matcher(text).lookingAt()) {
      return false;
    }
    int at = text.toLowerCase(java.util.Locale.ROOT).indexOf("contribut");
    var before = at < 0 ? text : text.substring(0, at);
    return at <= 0
        || (Line.words(before) <= 40
            && !before.matches(
                "(?s).*[\\p{Ll}”\"]{3}[.!?]\\s+\\p{Lu}.*\\s\\p{Ll}{3,}\\s+\\p{Ll}{2,}.*"));
  }

  /// Reads the names and the place of a note; the text stays as it stands.
  static Contributor of(String line, List<Integer> lines) {
    var text = Line.collapse(line);
    var places = new LinkedHashSet<String>();
    var place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1).replaceAll("[.,]$", ""));
    }
    var names = new LinkedHashSet<String>();
    var rest = WORK.matcher(PLACE.matcher(text).replaceAll(" ; ")).replaceAll(" ; ");
    for (var part : rest.split("[;,&()]| und | et | y | en ", -1)) {
      var name = NAME.matcher(part.strip());
      if (name.find() && name.group().length() > 2) {
        names.add(name.group().replaceAll("(?<=\\p{Ll}{2})\\.$", ""));
      }
    }
    return new Contributor(
        text,
        List.copyOf(names),
        places.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", places)),
        lines);
  }
}
