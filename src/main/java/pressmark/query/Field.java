package pressmark.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A part of an article that a query can be limited to.
public enum Field {
  HEADLINE("title"),
  /// The headline and the first [#LEAD_WORDS] words of the body.
  LEAD(""),
  CAPTION(""),
  BYLINE("author"),
  PUBLICATION("source"),
  SECTION(""),
  /// The place in the dateline.
  PLACE("dateline");

  public static final int LEAD_WORDS = 60;

  private final String alias;

  Field(String alias) {
    this.alias = alias;
  }

  /// The field of a name or of the other name people have for it, in any case.
  static Optional<Field> named(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.toString().equals(lower) || field.alias.equals(lower))
        .findFirst();
  }

  /// The shortest name the field has.
  String shortest() {
    var name = toString();
    return alias.isEmpty() || alias.length() > name.length() ? name : alias;
  }

  /// The field as a query writes it before the colon.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
