package pressmark.loader;

import java.util.Optional;
import java.util.regex.Pattern;

/// The place, and often the day and the agency, that stand before the first words of a report, such
/// as "BEIRUT, March 3 (Reuters) –".
///
/// @param text the dateline without the agency and the dash
/// @param agency the agency in brackets
/// @param alone whether nothing follows on its line
record Datelines(String text, Optional<String> agency, boolean alone) {
  private static final String DASH = "(?:—|–|--|‒|―|-|:)";
  private static final String DASHES = "—–-‒―:";
  private static final String DAY =
      "(?:,? (?:\\p{Lu}\\p{Ll}{2,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}\\p{Ll}{2,9}\\.?)(?:, \\d{4})?)?";
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}\\p{M}.'’/-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}(?:, \\p{Lu}[\\p{L}.'’ -]{1,28}){0,2}"
              + DAY
              + ",?)\\s*(?:\\(([^()]{2,40})\\)|\\[([^\\[\\]]{2,40})])?\\s*"
              + "(?:"
              + DASH
              + "+\\s+(.*)|(?:—|–|--|―)+(\\p{Lu}.*)|"
              + DASH
              + "+\\s*)",
          Pattern.DOTALL);
  private static final Pattern AGENCY =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /-]\\p{L}[\\p{L}\\p{M}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.'’ -]{1,28})?"
              + DAY
              + ",?)\\s*\\(([\\p{L}][^()]{1,40})\\)\\s*"
              + DASH
              + "+(?:\\s*(.*)|)",
          Pattern.DOTALL);
  private static final Pattern DATED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.'’ -]{1,28})?,? (?:\\p{Lu}\\p{Ll}{2,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}\\p{Ll}{2,9}\\.?)(?:, \\d{4})?)()\\s*"
              + DASH
              + "+\\s+(.*)",
          Pattern.DOTALL);
  private static final int LONGEST = 70;

  /// Reads the dateline at the beginning of a paragraph.
  static Optional<Datelines> of(String paragraph) {
    var head = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
    if (!possible(head)) {
      return Optional.empty();
    }
    var capitals = CAPITALS.matcher(head);
    if (capitals.matches() && capitals.group(1).length() <= LONGEST && place(capitals.group(1))) {
      var agency =
          Optional.ofNullable(capitals.group(2)).or(() -> Optional.ofNullable(capitals.group(3)));
      boolean alone = capitals.group(4) == null && capitals.group(5) == null;
      return Optional.of(new Datelines(trimmed(capitals.group(1)), agency, alone));
    }
    var agency = AGENCY.matcher(head);
    if (agency.matches() && agency.group(1).length() <= LONGEST && Papers.agency(agency.group(2))) {
      return Optional.of(
          new Datelines(
              trimmed(agency.group(1)),
              Optional.of(agency.group(2)),
              agency.group(3) == null || agency.group(3).isBlank()));
    }
    var dated = DATED.matcher(head);
    if (dated.matches() && dated.group(1).length() <= LONGEST && day(dated.group(1))) {
      return Optional.of(new Datelines(trimmed(dated.group(1)), Optional.empty(), false));
    }
    return Optional.empty();
  }

  /// Whether a text begins with a capital and has a dash.
  private static boolean possible(String head) {
    if (head.isEmpty() || Character.getType(head.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    for (int i = 1; i < head.length(); i++) {
      if (DASHES.indexOf(head.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The place alone, without the day.
  private static String trimmed(String text) {
    return text.strip().replaceAll(",$", "");
  }

  private static boolean day(String text) {
    var words = text.split("[ ,]+", -1);
    for (var word : words) {
      if (Dates.month(word).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Capitals before a dash are a place unless they are a remark such as "UPDATE" or "Q".
  private static boolean place(String text) {
    var first = text.split(",", -1)[0].strip();
    return first.length() >= 3
        && !first.matches(
            "(?:UPDATE|CORRECTED|CORRECTION|ANALYSIS|BREAKING|EXCLUSIVE|WATCH|LIVE|NOTE|RESULT|FACTBOX|TIMELINE|OPINION|PHOTOS?|VIDEO|FAQ|WRAPUP|INTERVIEW)\\b.*");
  }
}
