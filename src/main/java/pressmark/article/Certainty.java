package pressmark.article;

import java.util.Locale;

/// How sure a value is.
public enum Certainty {
  /// The source file says it, where its layout says such things.
  STATED,
  /// The text of the article itself gives it away.
  INFERRED,
  /// Taken over from elsewhere, such as a sibling article of the same file.
  GUESSED;

  /// The certainty as records, pages and addresses write it, such as `stated`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
