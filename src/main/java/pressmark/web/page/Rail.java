package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where the matches of an article lie along its text: a tick for each, or for several that lie so
/// close together that they could not be told apart.
public record Rail(List<Tick> ticks) {
  /// Thousandths of the whole text, the height of the rail.
  public static final int HEIGHT = 1_000;

  private static final int APART = 6;

  /// A place on the rail.
  ///
  /// @param match the first match there, from 1
  /// @param last the last match there
  /// @param y from the top, in thousandths of the whole
  public record Tick(int match, int last, int y) {}

  static Rail of(ArticlePage page) {
    var texts = texts(page);
    long length = Math.max(1, texts.stream().mapToLong(Rail::length).sum());
    var ticks = new ArrayList<Tick>();
    long before = 0;
    for (var text : texts) {
      long at = before;
      for (var run : text.runs()) {
        if (run.match() > 0) {
          add(ticks, run.match(), (int) (at * HEIGHT / length));
        }
        at += run.text().length();
      }
      before += length(text);
    }
    return new Rail(List.copyOf(ticks));
  }

  private static void add(List<Tick> ticks, int match, int y) {
    if (!ticks.isEmpty() && y - ticks.getLast().y() < APART) {
      var tick = ticks.removeLast();
      ticks.add(new Tick(tick.match(), match, tick.y()));
    } else {
      ticks.add(new Tick(match, match, y));
    }
  }

  /// The texts of the page, from top to bottom.
  private static List<Passage> texts(ArticlePage page) {
    var head =
        Stream.of(page.headline(), page.deck(), page.byline()).flatMap(text -> text.stream());
    var figures = page.figures().stream().map(ArticlePage.Figure::text);
    var body =
        Stream.concat(page.blocks().stream().map(ArticlePage.Block::text), page.notes().stream());
    return Stream.concat(head, Stream.concat(figures, body)).toList();
  }

  /// Each text takes a line or so more than its letters.
  private static long length(Passage text) {
    return text.runs().stream().mapToLong(run -> run.text().length()).sum() + 60;
  }
}
