package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pressmark.article.Article;
import pressmark.article.Role;
import pressmark.loader.JoinedFiles.Joined;
import pressmark.loader.JoinedFiles.Manner;
import pressmark.loader.JoinedFiles.Story;

/// Reads 2,225 articles of one collection, each from a file of its own and joined in every manner.
@Tag("thorough")
@Tag("collections")
@TestInstance(Lifecycle.PER_CLASS)
class CollectionsTest {
  private static final int FILES = 2225;
  private static final int TEXTS = 2122;
  private static final int SHOWN = 12;

  @TempDir Path folder;

  private List<Path> files = List.of();
  private List<Reading.Read> reads = List.of();

  @BeforeAll
  void readAll() {
    files = files();
    reads = files.parallelStream().map(Reads::file).toList();
  }

  private static List<Path> files() {
    var collection = Shared.path("data/bbc-fulltext");
    try (var files = Files.walk(collection, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !collection.equals(file.getParent()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return lines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException _) {
      try {
        return lines(file, Charset.forName("windows-1252"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file, Charset charset) throws IOException {
    return Files.readAllLines(file, charset);
  }

  @Test
  void everyFileIsOneArticleUnderItsFirstLine() {
    assertThat(files).hasSize(FILES);

    var wrong = new ArrayList<Path>();
    for (int i = 0; i < files.size(); i++) {
      if (!whole(files.get(i), reads.get(i))) {
        wrong.add(files.get(i));
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean whole(Path file, Reading.Read read) {
    var first = Line.collapse(lines(file).getFirst());
    return read.articles().size() == 1
        && Reads.headline(read.articles().getFirst()).equals(first)
        && read.marks().stream().noneMatch(mark -> mark.role() == Role.UNREAD);
  }

  @Test
  void theSameTextIsTheSameArticle() {
    var ids =
        reads.stream()
            .flatMap(read -> read.articles().stream())
            .map(Article::id)
            .collect(Collectors.toSet());

    assertThat(ids).hasSize(TEXTS);
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void joinedArticlesComeApartAgain(Manner manner) throws IOException {
    var stories = files.stream().map(file -> Story.of(lines(file))).toList();
    var joined = JoinedFiles.write(stories, manner, folder);

    var missed =
        joined.parallelStream().map(CollectionsTest::missed).flatMap(Collection::stream).toList();

    double share = 100.0 * (stories.size() - missed.size()) / stories.size();
    System.out.printf("%s: %.2f %% of %d articles exact%n", manner, share, stories.size());
    double least =
        switch (manner) {
          case SINGLE_BLANK -> 95;
          case REPEATED_HEADLINE, HEADLINE_FIRST, HARD_WRAPPED, RULED, RULED_HEADLESS, LABELLED ->
              99.5;
        };
    assertThat(share)
        .as(() -> missed.stream().limit(SHOWN).collect(Collectors.joining("\n", "\n", "\n")))
        .isGreaterThanOrEqualTo(least);
  }

  /// The articles of a file that were not read exactly, a sentence each.
  private static List<String> missed(Joined joined) {
    var found = new ArrayList<Story>();
    for (var article : Reads.file(joined.file()).articles()) {
      found.add(new Story(Reads.headline(article), List.of(Reads.body(article).split("\n", -1))));
    }
    var missed = new ArrayList<String>();
    for (var story : joined.stories()) {
      var whole = new Story(story.headline(), List.of(story.body().split("\n", -1)));
      if (!found.remove(whole)) {
        missed.add("%s: “%s”".formatted(joined.file().getFileName(), title(whole)));
      }
    }
    return missed;
  }

  private static String title(Story story) {
    return story.headline().isEmpty() ? story.lines().getFirst() : story.headline();
  }
}
