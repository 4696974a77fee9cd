package pressmark.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pressmark.query.Field;

/// The field at the end of what is being typed, and what has been typed of its value.
///
/// @param before all that stands before the field
/// @param value without the quote it may begin with
record TypedField(String before, Field field, String value) {
  private static final Pattern SHAPE =
      Pattern.compile(
          Arrays.stream(Field.values())
              .map(Field::toString)
              .collect(
                  Collectors.joining(
                      "|",
                      "(?<before>(?:.*[\\s(|-])?)(?<field>",
                      "):(?:\"(?<quoted>[^\"]*)|(?<plain>[^\\s\"()]*))")),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// Empty when what is typed last belongs to no field.
  static Optional<TypedField> of(String text) {
    var typed = SHAPE.matcher(text);
    if (!typed.matches()) {
      return Optional.empty();
    }
    var field = Field.valueOf(typed.group("field").toUpperCase(Locale.ROOT));
    var value = Optional.ofNullable(typed.group("quoted")).orElseGet(() -> typed.group("plain"));
    return Optional.of(new TypedField(typed.group("before"), field, value));
  }

  /// What was typed, with a whole value.
  String completed(String whole) {
    return before + field + ":\"" + whole.replace("\"", "").strip() + "\"";
  }
}
