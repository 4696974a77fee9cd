package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pressmark.article.Article;
import pressmark.article.Byline;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.index.MarkedArticle.Part;
import pressmark.query.Field;

/// The words of one part of an article, taken apart in the plainest way there is.
///
/// @param inferred whether it only repeats the text
record NaiveText(Part part, boolean inferred, List<Token> tokens) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}(?!\\p{L})"
              + "|\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}\\p{M}]+(?:['’]\\p{L}+)*");

  /// A word: where it stands, and in which value and sentence of its part.
  record Token(String written, int number, int value, int sentence, int start, int end) {
    String lower() {
      return written.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
    }

    /// As if there were a hundred words between two values.
    int position() {
      return number + 100 * value;
    }
  }

  /// The parts that are searched, with sentences cut by a rule.
  ///
  /// @param starts whether a sentence starts at a position of a text
  static List<NaiveText> of(Article article, BiPredicate<String, Integer> starts) {
    boolean inferred = article.headline().filter(found -> !found.stated()).isPresent();
    return List.of(
        text(Part.HEADLINE, inferred, value(article.headline().stream()), starts),
        text(Part.DECK, false, value(article.deck().stream()), starts),
        byline(article, starts),
        text(Part.CAPTION, false, article.captions().stream().map(Caption::text).toList(), starts),
        text(
            Part.PARAGRAPH,
            false,
            article.paragraphs().stream().map(Paragraph::text).toList(),
            starts),
        text(
            Part.CONTRIBUTOR,
            false,
            article.contributors().stream().map(Contributor::said).toList(),
            starts));
  }

  /// One too long to stand above the text stands below it.
  private static NaiveText byline(Article article, BiPredicate<String, Integer> starts) {
    var part = Byline.whole(article) ? Part.BYLINE : Part.AUTHORS;
    return text(part, false, value(article.byline().stream()), starts);
  }

  private static List<String> value(java.util.stream.Stream<Found<String>> found) {
    return found.map(Found::value).toList();
  }

  private static NaiveText text(
      Part part, boolean inferred, List<String> values, BiPredicate<String, Integer> starts) {
    var tokens = new ArrayList<Token>();
    int sentence = 0;
    for (int value = 0; value < values.size(); value++) {
      sentence++;
      int from = 0;
      var words = WORD.matcher(values.get(value));
      while (words.find()) {
        var text = values.get(value);
        boolean starting =
            IntStream.rangeClosed(from, words.start()).anyMatch(at -> starts.test(text, at));
        sentence += starting ? 1 : 0;
        from = words.start() + 1;
        tokens.add(
            new Token(words.group(), tokens.size(), value, sentence, words.start(), words.end()));
      }
    }
    return new NaiveText(part, inferred, tokens);
  }

  boolean of(Field field) {
    return switch (field) {
      case HEADLINE -> part == Part.HEADLINE;
      case LEAD -> part == Part.HEADLINE || part == Part.PARAGRAPH;
      case CAPTION -> part == Part.CAPTION;
      case BYLINE -> part == Part.BYLINE || part == Part.AUTHORS;
      case PUBLICATION, SECTION, PLACE -> false;
    };
  }
}
