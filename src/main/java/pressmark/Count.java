package pressmark;

import java.util.Locale;

/// A number of things, as English says it: `1 file`, `1,204 articles`.
///
/// @param noun in the singular
record Count(long number, String noun) {
  @Override
  public String toString() {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
