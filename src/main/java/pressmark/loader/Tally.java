package pressmark.loader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.article.Ledger;
import pressmark.article.Role;
import pressmark.article.SourceFile;

/// The account of a file, added up from its pieces in their order; of a file read at once there is
/// one.
final class Tally {
  private final Map<String, Integer> layouts = new LinkedHashMap<>();
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final List<String> warnings = new ArrayList<>();
  private final Siblings siblings = new Siblings();
  private Passages.Shape shape = new Passages.Shape(0, 0);
  private int promised;
  private OptionalInt counted = OptionalInt.empty();
  private boolean separated;
  private boolean damaged;
  private int found;
  private int lines;
  private int blank;

  /// Adds a piece.
  ///
  /// @param articles those of the piece
  void add(TextFile piece, List<Article> articles) {
    var marks = piece.marks();
    var own = piece.source().lines();
    articles.forEach(article -> layouts.merge(article.layout(), 1, Integer::sum));
    marks.forEach(mark -> roles.merge(mark.role(), 1, Integer::sum));
    warnings.addAll(piece.warnings());
    siblings.add(articles);
    shape = shape.and(piece.shape());
    promised += piece.promised().orElse(0);
    if (piece.counted().orElse(-1) > counted.orElse(-1)) {
      counted = piece.counted();
    }
    separated |= piece.separated();
    damaged = damaged || own.stream().anyMatch(Reasons::damaged);
    found += articles.size();
    lines += own.size();
    blank += own.size() - marks.size();
  }

  Ledger ledger(SourceFile file) {
    var names = String.join(" + ", layouts.keySet());
    return new Ledger(
        file,
        separated ? "separated: " + names : names,
        Reasons.of(layouts),
        found,
        expected(),
        lines,
        blank,
        roles,
        Reasons.warnings(this),
        Optional.empty());
  }

  int found() {
    return found;
  }

  /// How many articles the file itself says it holds.
  OptionalInt expected() {
    return promised > 0 ? OptionalInt.of(promised) : counted;
  }

  Map<Role, Integer> roles() {
    return roles;
  }

  List<String> warnings() {
    return warnings;
  }

  boolean damaged() {
    return damaged;
  }

  boolean separated() {
    return separated;
  }

  Passages.Shape shape() {
    return shape;
  }

  /// The publications that articles share with their siblings, by layout.
  Map<String, Found<String>> papers() {
    return siblings.papers();
  }
}
