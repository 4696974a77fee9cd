package pressmark.query;

import java.util.List;
import java.util.Locale;

/// Something a reader should know about how a query was understood.
///
/// @param key the sentence, as [QueryWording] knows it
/// @param arguments what was typed, numbers and words that stand in the sentence
public record Notice(String key, List<Object> arguments) {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  /// A notice with what stands in its sentence.
  public static Notice of(String key, Object... arguments) {
    return new Notice(key, List.of(arguments));
  }

  /// The notice as a sentence in plain English.
  public String text() {
    return QueryWording.in(Locale.ENGLISH).say(this);
  }
}
