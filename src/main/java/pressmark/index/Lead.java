package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import pressmark.article.Article;
import pressmark.article.Paragraph;
import pressmark.index.words.Sentences;

/// The beginning of an article's text, cut where a sentence ends: its first paragraphs, as far as
/// there is room for them.
final class Lead {
  private static final int LEAD = 1000;
  private static final int SECOND = 420;
  private static final int OTHER = 220;

  /// So many stories after the lead have more room than the rest.
  private static final int SECONDS = 3;

  /// A paragraph is not begun for less.
  private static final int LEAST = 80;

  private Lead() {}

  /// How much room a story has, in characters.
  ///
  /// @param rank by weight, from 0
  /// @param front whether it stands where a lead does
  static int room(int rank, boolean front) {
    if (!front) {
      return OTHER;
    }
    return rank == 0 ? LEAD : rank <= SECONDS ? SECOND : OTHER;
  }

  static List<Excerpt> of(Article article, int room) {
    var lead = new ArrayList<Excerpt>();
    int left = room;
    for (var paragraph : article.paragraphs()) {
      var text = paragraph.text();
      if (paragraph.kind() == Paragraph.Kind.SUBHEADING) {
        continue;
      }
      if (!lead.isEmpty() && left < LEAST) {
        break;
      }
      lead.add(excerpt(text.length() <= left ? text : cut(article, text, left)));
      left -= text.length();
    }
    return lead;
  }

  private static Excerpt excerpt(String text) {
    return new Excerpt(List.of(new Excerpt.Piece(text, false)));
  }

  private static String cut(Article article, String text, int room) {
    int end = 0;
    for (int start : Sentences.of(article.language()).starts(text.substring(0, room))) {
      end = start;
    }
    if (end > room / 3) {
      return text.substring(0, end).stripTrailing();
    }
    int space = text.lastIndexOf(' ', room - 1);
    int word = space > room / 2 ? space : room - 1;
    boolean half = Character.isHighSurrogate(text.charAt(word - 1));
    return text.substring(0, half ? word - 1 : word).stripTrailing() + "…";
  }
}
