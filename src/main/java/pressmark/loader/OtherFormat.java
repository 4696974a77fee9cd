package pressmark.loader;

import java.util.Optional;
import java.util.regex.Pattern;

/// Text that is written for programs, known by its first and last signs: reading it as articles
/// would give nonsense.
final class OtherFormat {
  private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype html|html|head|body)\\b");
  private static final Pattern JSON = Pattern.compile("[{\\[]\\s*(?:[\"{\\[]|[}\\]]$)");
  private static final int BEGINNING = 400;

  private OtherFormat() {}

  /// What a text is, with its article, such as "a web page (HTML)"; empty when it may be articles.
  static Optional<String> of(String text) {
    return of(text, text.isBlank() ? ' ' : text.strip().charAt(text.strip().length() - 1));
  }

  /// The same by the beginning of a text.
  ///
  /// @param last its last character that is no white space
  static Optional<String> of(String beginning, char last) {
    var begin = beginning.substring(0, Math.min(beginning.length(), BEGINNING)).strip();
    if (begin.startsWith("%PDF-")) {
      return Optional.of("a PDF");
    }
    if (begin.startsWith("{\\rtf")) {
      return Optional.of("a rich text file (RTF)");
    }
    if (HTML.matcher(begin).lookingAt()) {
      return Optional.of("a web page (HTML)");
    }
    if (begin.startsWith("<?xml") || begin.startsWith("<!DOCTYPE")) {
      return Optional.of("an XML file");
    }
    boolean closed = last == '}' || last == ']';
    return closed && JSON.matcher(begin).lookingAt()
        ? Optional.of("a JSON file")
        : Optional.empty();
  }
}
