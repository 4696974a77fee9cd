package pressmark.query;

/// How much of a text is read as a query, and how large its numbers may be.
final class Limits {
  static final int CHARACTERS = 1_000;
  static final int PARTS = 64;
  static final int DEPTH = 20;

  /// How many letters a beginning, a pattern or a near spelling must have.
  static final int LETTERS = 3;

  /// How many words apart at most, and how many where nothing is said.
  static final int APART = 100;

  static final int USUALLY_APART = 10;

  /// How many times something can be asked for.
  static final int TIMES = 1_000;

  /// The longest length that can be asked for.
  static final int WORDS = 1_000_000;

  private static final int DIGITS = 9;

  private Limits() {}

  /// A number from 1 to a limit; with a notice where another was written.
  ///
  /// @param digits one or more
  /// @param written how the number is written, with `%s` for it
  static int number(String digits, int most, Notices notices, String written) {
    int number = within(digits, most);
    if (number == 0) {
      notices.add("number.small", written.formatted("0"), written.formatted("1"));
      return 1;
    }
    return cut(digits, number, notices, written);
  }

  /// A number from 0 to a limit; with a notice where a larger one was written.
  static int zeroOrMore(String digits, int most, Notices notices, String written) {
    return cut(digits, within(digits, most), notices, written);
  }

  private static int cut(String digits, int number, Notices notices, String written) {
    if (!significant(digits).equals(Integer.toString(number))) {
      notices.add("number.large", written.formatted(digits), written.formatted(number));
    }
    return number;
  }

  private static int within(String digits, int most) {
    var significant = significant(digits);
    return significant.length() > DIGITS ? most : Math.min(most, Integer.parseInt(significant));
  }

  private static String significant(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
