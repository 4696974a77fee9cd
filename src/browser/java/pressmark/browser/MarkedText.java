package pressmark.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The searched text of an article page as a reader sees it, headline to last paragraph, each match
/// between `⟦` and `⟧`.
record MarkedText(List<String> blocks) {
  private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");
  private static final String BLOCKS =
      """
      () => [...document.querySelectorAll(
          "article h1, article .deck, article .byline, article figcaption, article .text > *")]
        .map(block => {
          const copy = block.cloneNode(true);
          copy.querySelectorAll(".credit").forEach(credit => credit.remove());
          copy.querySelectorAll("mark").forEach(mark => mark.replaceWith(`⟦${mark.textContent}⟧`));
          return copy.textContent.trim();
        })
      """;

  MarkedText {
    blocks = List.copyOf(blocks);
  }

  static MarkedText of(Page page) {
    if (!(page.evaluate(BLOCKS) instanceof List<?> blocks)) {
      throw new AssertionError("no article stands at " + page.url());
    }
    return new MarkedText(blocks.stream().map(String::valueOf).toList());
  }

  /// The words marked, in the order of the text.
  List<String> words() {
    return blocks.stream()
        .flatMap(block -> MARKED.matcher(block).results())
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The blocks in which marks stand elsewhere than on the words given, or words stand unmarked.
  ///
  /// @param words a regular expression, capitals or not; the possessive is part of a word
  List<String> wronglyMarked(String words) {
    var pattern = Pattern.compile("\\b(%s)([’']s)?\\b".formatted(words), Pattern.CASE_INSENSITIVE);
    return blocks.stream().filter(block -> !block.equals(marked(block, pattern))).toList();
  }

  private static String marked(String block, Pattern pattern) {
    var plain = MARKED.matcher(block).replaceAll("$1");
    return pattern.matcher(plain).replaceAll("⟦$0⟧");
  }

  /// The headline alone.
  MarkedText headline() {
    return new MarkedText(blocks.subList(0, 1));
  }

  /// All but the headline.
  MarkedText rest() {
    return new MarkedText(blocks.subList(1, blocks.size()));
  }
}
