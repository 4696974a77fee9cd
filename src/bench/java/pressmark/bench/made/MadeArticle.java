package pressmark.bench.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A made article, before it is set in a layout.
///
/// @param captions of pictures, with their credits
/// @param paragraphs the first begins with a dateline; one names the publication by "told"
/// @param tail lines below the text: residue, a note on who contributed
record MadeArticle(
    String headline,
    Optional<LocalDate> date,
    String byline,
    String publication,
    List<String> captions,
    List<String> paragraphs,
    List<String> tail) {
  MadeArticle {
    captions = List.copyOf(captions);
    paragraphs = List.copyOf(paragraphs);
    tail = List.copyOf(tail);
  }
}
