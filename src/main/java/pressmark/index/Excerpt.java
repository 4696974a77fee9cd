package pressmark.index;

import java.util.List;

/// A piece of an article's text shown around matches: plain text in pieces, never HTML.
public record Excerpt(List<Piece> pieces) {
  /// Some text, which is a match or the text beside one.
  public record Piece(String text, boolean match) {}

  public Excerpt {
    pieces = List.copyOf(pieces);
  }
}
