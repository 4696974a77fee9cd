package pressmark.loader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of the form `Label: value` whose label is known. What is not known is text: "Q: …" and
/// "SHARMA: …" are no labels.
///
/// @param field the part of an article it names, a group of `labels.txt`
/// @param value what stands after the colon; empty when nothing does
record Labels(String field, String label, String value) {
  private static final Map<String, String> FIELDS = WordList.read("labels.txt").byWord();
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_#>\\s]{0,4}([\\p{L}][\\p{L}\\p{M} .'’_-]{0,28}?)[*_]{0,2}\\s?[:：][*_]{0,2}\\s*(.*)",
          Pattern.DOTALL);

  static Optional<Labels> of(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return Optional.empty();
    }
    var shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    var label = shape.group(1).strip();
    var field = FIELDS.get(label.toLowerCase(Locale.ROOT).replace('_', ' '));
    return field == null
        ? Optional.empty()
        : Optional.of(new Labels(field, label, Line.collapse(shape.group(2))));
  }

  boolean is(String name) {
    return field.equals(name);
  }
}
