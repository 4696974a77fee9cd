package pressmark.web.compare;

import java.util.List;

/// Two texts side by side.
///
/// @param parts from top to bottom
/// @param both words that stand in both texts, in the same order
/// @param onlyLeft words that stand in the left one alone
/// @param onlyRight words that stand in the right one alone
/// @param rough whether long passages were taken for different without being compared word by word
public record Comparison(List<Part> parts, int both, int onlyLeft, int onlyRight, boolean rough) {
  public Comparison {
    parts = List.copyOf(parts);
  }

  /// A piece of both texts.
  public sealed interface Part {}

  /// Paragraphs that are the same in both, as the left one has them.
  ///
  /// @param words how many they have
  public record Same(List<String> paragraphs, int words) implements Part {
    public Same {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Paragraphs that belong to each other and differ; those of one side may be none.
  public record Changed(List<Line> left, List<Line> right) implements Part {
    public Changed {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /// A paragraph; its pieces together are its text.
  public record Line(List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }

    /// Whether all of it stands on this side alone.
    public boolean alone() {
      return pieces.stream().allMatch(Piece::alone);
    }
  }

  /// Some text.
  ///
  /// @param alone whether it stands on this side alone
  public record Piece(String text, boolean alone) {}

  /// Compares two texts, paragraph by paragraph. The time it takes grows with their length alone.
  public static Comparison of(List<String> left, List<String> right) {
    return new Alignment(left, right).compare();
  }
}
