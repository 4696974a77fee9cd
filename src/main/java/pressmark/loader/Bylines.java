package pressmark.loader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that say who wrote an article, and the names in them.
final class Bylines {
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:(?:written |reported |story |words |text )?by|von|par|por|door|di|av|af|от|автор|بقلم|كتب|كتبت)(?:\\s*:)?\\s+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)\\b(?:staff|writers?|reporters?|correspondents?|editors?|journalists?|columnists?|contributors?|special|bureau|chief|korrespondent(?:in)?|redakteur(?:in)?|redaktion|envoyée? spéciale?|corresponsal|redacción|corrispondente|redazione|verslaggever|correspondente)\\b");
  private static final Pattern NAMED_ROLE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3}(?:, | in | - | – ).{2,60}");
  private static final Set<String> PARTICLES =
      Set.of(
          "and",
          "und",
          "et",
          "y",
          "e",
          "en",
          "de",
          "der",
          "den",
          "des",
          "van",
          "von",
          "du",
          "la",
          "le",
          "el",
          "al",
          "bin",
          "bint",
          "ibn",
          "di",
          "da",
          "dos",
          "do",
          "ter",
          "ten",
          "zu",
          "in",
          "for",
          "at",
          "of",
          "the",
          "with",
          "from",
          "to",
          "special",
          "staff",
          "our",
          "writer",
          "reporter",
          "correspondent",
          "editor",
          "chief",
          "news",
          "à",
          "и",
          "&",
          "political",
          "foreign",
          "diplomatic",
          "business",
          "sports",
          "science",
          "health");
  private static final Pattern PREFIXED =
      Pattern.compile("(?:al|el|as|ad|an|ar|ash|at|az|d|l|o|abu|ibn|ben)[-'’]?\\p{Lu}.*");
  private static final Pattern CUT =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·<]|\\s[-–—]\\s|\\b(?:in|at|for|from|special to|reports?|reporting|aus|à|desde|en(?=\\s+\\p{Lu}\\S*\\s*$))\\b\\s+(?=\\p{Lu}|the\\b)|\\S+@\\S+).*",
          Pattern.DOTALL);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;/،]\\s*(?:(?:and|und|et|y|e|en|و)\\s+)?|\\s+(?:and|AND|und|UND|et|ET|y|e|with|mit|avec|con|en|EN|&|и|و)\\s+");
  private static final Pattern NAME =
      Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’`-]*(?:\\s+[\\p{L}\\p{M}.'’`-]+){0,5}");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");
  private static final Pattern MARKUP = Pattern.compile("(?:<|&lt;).*", Pattern.DOTALL);

  private Bylines() {}

  /// Whether a whole line is a byline: "By" and names, or names with what they are.
  static boolean is(String text) {
    if (text.length() > 140 || text.isEmpty()) {
      return false;
    }
    var prefixed = PREFIX.matcher(text);
    if (prefixed.matches()) {
      return names(prefixed.group(1))
          && !(text.length() > 40 && Line.endsSentence(text) && !initial(text));
    }
    return NAMED_ROLE.matcher(text).matches()
        && ROLE.matcher(text).find()
        && !Line.endsSentence(text)
        && names(text);
  }

  private static boolean initial(String text) {
    return text.matches("(?s).*\\b(?:\\p{Lu}|Jr|Sr)\\.");
  }

  private static boolean names(String rest) {
    var words = rest.strip().split("\\s+", -1);
    int capital = 0;
    int small = 0;
    for (var word : words) {
      var plain = word.replaceAll("[^\\p{L}\\p{M}&@]", "");
      if (plain.isEmpty()
          || (PARTICLES.contains(plain.toLowerCase(Locale.ROOT)) && !upper(plain))) {
        continue;
      }
      if (upper(plain) || word.contains("@")) {
        capital++;
      } else {
        small++;
      }
    }
    var first = words[0].replaceAll("[^\\p{L}\\p{M}]", "");
    return capital > 0
        && small == 0
        && (upper(first) || first.equals("our") || first.equals("staff"))
        && !(Dates.month(first).isPresent() && (words.length == 1 || !upper(words[1])))
        && !calendar(first)
        && words.length <= 22;
  }

  private static boolean calendar(String word) {
    return Dates.line(word + " 1 January 2000").isPresent()
        || word.equals("All")
        || word.equals("Any");
  }

  private static boolean upper(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.codePointAt(0))
            || PREFIXED.matcher(word).matches()
            || Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER);
  }

  /// The people a byline names, in its order; biographies, places and offices left out.
  static List<String> authors(String byline) {
    var text = Line.collapse(byline);
    var prefixed = PREFIX.matcher(text);
    if (prefixed.matches()) {
      text = prefixed.group(1);
    }
    text = MARKUP.matcher(text).replaceFirst("").strip();
    text = CUT.matcher(biographyless(text)).replaceFirst("");
    var names = new LinkedHashSet<String>();
    for (var part : BETWEEN.split(text, -1)) {
      var name =
          part.strip().replaceAll("^(?i:by|von)\\s+", "").replaceAll("(?<!\\b[JS]r)[.,]$", "");
      if (SUFFIX.matcher(part.strip()).matches() && !names.isEmpty()) {
        var last = names.removeLast();
        names.add(last + " " + part.strip());
      } else if (NAME.matcher(name).matches() && !ROLE.matcher(name).find()) {
        names.add(titled(name));
      }
    }
    return List.copyOf(names);
  }

  /// What stands before the first name comes a second time: "A Roe and B Poe A Roe is a reporter".
  private static String biographyless(String text) {
    var words = text.split(" ", -1);
    if (words.length < 4) {
      return text;
    }
    var first = words[0] + " " + words[1];
    int again = text.indexOf(first, first.length());
    return again > 0 ? text.substring(0, again).strip() : text;
  }

  private static String titled(String name) {
    if (name.length() < 5 || !name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
      return name;
    }
    var words = new ArrayList<String>();
    for (var word : name.split(" ", -1)) {
      words.add(
          (word.length() <= 2 && word.endsWith(".")) || word.length() < 2
              ? word
              : cased(word.toLowerCase(Locale.ROOT)));
    }
    return String.join(" ", words);
  }

  private static String cased(String word) {
    var cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      cased.append(start ? Character.toUpperCase(c) : c);
      start = c == '-' || c == '\'' || c == '’' || c == '.';
    }
    return cased.toString();
  }
}
