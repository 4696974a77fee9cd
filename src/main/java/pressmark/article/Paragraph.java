package pressmark.article;

import java.util.List;

/// One paragraph of the body.
///
/// @param text white space collapsed to single spaces, none at the ends
/// @param lines the source lines it was made from, from 1
public record Paragraph(String text, Kind kind, List<Integer> lines) {
  /// What sort of paragraph it is.
  public enum Kind {
    PARAGRAPH("paragraph"),
    SUBHEADING("subheading"),
    LIST_ITEM("listItem");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The kind as records write it.
    @Override
    public String toString() {
      return word;
    }
  }

  public Paragraph {
    lines = List.copyOf(lines);
  }
}
