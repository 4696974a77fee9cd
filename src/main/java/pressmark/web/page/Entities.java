package pressmark.web.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The escapes of HTML that stand in the text of a source, read as the characters they mean.
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos|nbsp));");

  private Entities() {}

  static String decoded(String text) {
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(meaning(m)));
  }

  private static String meaning(MatchResult entity) {
    if (entity.group(1) != null) {
      return character(Integer.parseInt(entity.group(1)), entity.group());
    }
    if (entity.group(2) != null) {
      return character(Integer.parseInt(entity.group(2), 16), entity.group());
    }
    return switch (entity.group()) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&amp;" -> "&";
      case "&quot;" -> "\"";
      case "&apos;" -> "'";
      default -> " ";
    };
  }

  private static String character(int code, String written) {
    boolean readable = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    return readable && Character.getType(code) != Character.SURROGATE
        ? Character.toString(code)
        : written;
  }
}
