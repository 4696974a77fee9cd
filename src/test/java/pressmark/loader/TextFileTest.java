package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressmark.article.Article;
import pressmark.article.Contributor;
import pressmark.article.Found;

final class TextFileTest {
  private static final String STORY =
      """
      The council met on Monday evening in the town hall and spoke at length about the old mill.

      Nobody in the trade was surprised, least of all the miller, who had sold his scales in May.
      """;

  @Test
  void aNoteBelowARuleBelongsToTheArticleAboveIt() {
    var articles =
        read(
            "Mill Sold to Hotel Company\n\n"
                + STORY
                + "\n___\n\nJane Roe contributed reporting.\n");

    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().contributors())
        .flatExtracting(Contributor::names)
        .containsExactly("Jane Roe");
    assertThat(articles.getFirst().places().getFirst().lastLine()).isEqualTo(9);
  }

  @Test
  void wideGapsPartArticlesAlsoBetweenRules() {
    var articles =
        read(
            "Title: Bridge Over the Wren Closed\nBy: Ines Calloway\n\n"
                + STORY
                + "\n\n\nMill Sold to Hotel Company\n\n"
                + STORY.replace("council", "owners")
                + "\n---\n\nLast Lamp Lighter Retires\n\n"
                + STORY.replace("council", "lighters"));

    assertThat(articles)
        .extracting(article -> article.headline().map(Found::value).orElse(""))
        .containsExactly(
            "Bridge Over the Wren Closed",
            "Mill Sold to Hotel Company",
            "Last Lamp Lighter Retires");
  }

  @Test
  void aPaperThatIsDescribedIsNotThePublisher() {
    var articles =
        read(
            "Mill Sold\n\nThe miller told the Upland Courier newspaper that he was glad of it all.\n");

    assertThat(articles.getFirst().publication()).isEmpty();
  }

  @Test
  void breadcrumbsAreFurniture() {
    var articles = read("Home > News > Local\n\nMill Sold to Hotel Company\n\n" + STORY);

    assertThat(articles.getFirst().headline().map(Found::value))
        .contains("Mill Sold to Hotel Company");
  }

  private static List<Article> read(String text) {
    return Reads.text(text).articles();
  }
}
