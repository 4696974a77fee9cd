package pressmark.index;

import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/// A text without capitals and accents, to compare it with another.
final class Folded {
  private Folded() {}

  static String of(String text) {
    boolean plain = text.chars().allMatch(c -> c < 128);
    return plain ? text.toLowerCase(Locale.ROOT) : ICUFoldingFilter.NORMALIZER.normalize(text);
  }
}
