package pressmark.index;

import java.util.List;

/// Another article about the same as one.
///
/// @param words telling words and names that stand in both, the most telling first, as the one
///     article writes them
/// @param days how many days lie between them; -1 where that is not known
public record Related(Hit hit, List<String> words, long days) {
  public Related {
    words = List.copyOf(words);
  }
}
