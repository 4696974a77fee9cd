package pressmark.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressmark.article.Article;
import pressmark.article.Byline;
import pressmark.index.MarkedArticle;
import pressmark.index.MarkedArticle.Part;

/// Where the matches of an article lie along its text: a tick for each, or for several that lie so
/// close together that they could not be told apart.
public record Rail(List<Tick> ticks) {
  /// Thousandths of the whole text, the height of the rail.
  public static final int HEIGHT = 1_000;

  private static final int APART = 6;

  /// Letters: each text takes a line or so more than its own.
  private static final int BETWEEN = 60;

  public Rail {
    ticks = List.copyOf(ticks);
  }

  /// A place on the rail.
  ///
  /// @param match the first match there, from 1
  /// @param last the last match there
  /// @param y from the top, in thousandths of the whole
  public record Tick(int match, int last, int y) {}

  static Rail of(MarkedArticle marked) {
    var column = new Column(marked.article());
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i < marked.matches().size(); i++) {
      var match = marked.matches().get(i);
      long letters = column.above(match.part(), match.number()) + match.start();
      int y = (int) (letters * HEIGHT / column.height);
      if (!ticks.isEmpty() && y - ticks.getLast().y() < APART) {
        var tick = ticks.removeLast();
        ticks.add(new Tick(tick.match(), i + 1, tick.y()));
      } else {
        ticks.add(new Tick(i + 1, i + 1, y));
      }
    }
    return new Rail(ticks);
  }

  /// The texts of an article from top to bottom, and how many letters stand above each.
  private static final class Column {
    private record Text(Part part, int number) {}

    private final Map<Text, Long> above = new HashMap<>();
    private long height = 1;

    Column(Article article) {
      article.headline().ifPresent(headline -> add(Part.HEADLINE, 0, headline.value()));
      article.deck().ifPresent(deck -> add(Part.DECK, 0, deck.value()));
      Byline.shown(article).ifPresent(byline -> add(Part.BYLINE, 0, byline));
      for (int i = 0; i < article.captions().size(); i++) {
        add(Part.CAPTION, i, article.captions().get(i).text());
      }
      for (int i = 0; i < article.paragraphs().size(); i++) {
        add(Part.PARAGRAPH, i, article.paragraphs().get(i).text());
      }
      for (int i = 0; i < article.contributors().size(); i++) {
        add(Part.CONTRIBUTOR, i, article.contributors().get(i).said());
      }
      article.byline().ifPresent(byline -> add(Part.AUTHORS, 0, byline.value()));
    }

    private void add(Part part, int number, String text) {
      above.put(new Text(part, number), height);
      height += text.length() + BETWEEN;
    }

    long above(Part part, int number) {
      return above.getOrDefault(new Text(part, number), 0L);
    }
  }
}
