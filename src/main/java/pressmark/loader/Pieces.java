package pressmark.loader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pressmark.article.SourceFile;

/// The lines of a large file, cut before or after lines that part its articles: no article is cut in
/// two, and what parts articles is decided as it would be in the whole file.
final class Pieces {
  private static final Separators NONE = new Separators(Set.of(), Set.of(), OptionalInt.empty());

  /// Whether a rule parts articles depends on the two lines before it.
  private static final int CONTEXT = 2;

  /// A piece.
  ///
  /// @param separators what parts its articles; nothing in an export
  record Piece(SourceText source, Separators separators) {}

  /// How much is read at once, in characters.
  ///
  /// @param usual how much as a rule
  /// @param most how much when no line parts articles within that
  record Size(long usual, long most) {}

  private final SourceFile file;
  private final LineReader reader;
  private final Outline outline;
  private final Size size;
  private List<Line> held = new ArrayList<>();
  private int context;
  private long characters;
  private boolean over;

  Pieces(SourceFile file, LineReader reader, Outline outline, Size size) {
    this.file = file;
    this.reader = reader;
    this.outline = outline;
    this.size = size;
  }

  /// The next piece; empty at the end.
  ///
  /// @throws TooLong when there is no line to cut at
  Optional<Piece> next() throws IOException {
    for (long wanted = size.usual(); ; wanted = Math.min(size.most(), characters * 2)) {
      fill(wanted);
      var separators = outline.nexis() ? NONE : Separators.find(held, outline.parting());
      int cut = over ? held.size() : cut(separators);
      if (cut > context) {
        return Optional.of(take(cut, separators));
      }
      if (over) {
        return Optional.empty();
      }
      if (characters >= size.most()) {
        throw new TooLong();
      }
    }
  }

  private void fill(long wanted) throws IOException {
    while (!over && characters < wanted) {
      var line = reader.next();
      line.ifPresent(this::hold);
      over = line.isEmpty();
    }
  }

  private void hold(Line line) {
    held.add(line);
    characters += line.raw().length() + 1;
  }

  private Piece take(int cut, Separators separators) {
    var own = new SourceText(file, held.subList(context, cut));
    var piece = new Piece(own, separators.among(context, cut));
    int from = Math.max(0, cut - CONTEXT);
    context = cut - from;
    var rest = held.subList(from, held.size());
    held = new ArrayList<>();
    characters = 0;
    rest.forEach(this::hold);
    return piece;
  }

  /// Where to cut what is held; 0 where nothing is known to part articles.
  private int cut(Separators separators) {
    for (int i = held.size() - 1; outline.nexis() && i >= context; i--) {
      if (NexisExport.end(held.get(i))) {
        return i + 1;
      }
    }
    return outline.nexis() ? 0 : before(separators);
  }

  /// The last line that is known to part articles. That a rule is not the foot of an article shows
  /// only at the next one, and that it underlines nothing at the next line.
  private int before(Separators separators) {
    boolean known = !outline.ruled();
    for (int i = held.size() - 2; i > context; i--) {
      boolean parts = separators.at().contains(i);
      if (known && (parts || held.get(i).pageBreak())) {
        return i;
      }
      known |= parts;
    }
    return 0;
  }
}
