package pressmark.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Joins articles into files of many, in the manners in which archives hold them, so that a test can
/// see whether they come apart again. What is written depends on the articles alone.
final class JoinedFiles {
  /// How many articles stand in a file.
  static final int TOGETHER = 25;

  private static final int WIDTH = 72;
  private static final String THREE_BLANKS = "\n\n\n\n";

  /// An article as it was before it was joined.
  ///
  /// @param headline empty where it has none
  /// @param lines the lines of its text as they stand, blank ones included
  record Story(String headline, List<String> lines) {
    Story {
      lines = List.copyOf(lines);
    }

    /// A headline on the first line, then the text.
    static Story of(List<String> lines) {
      return new Story(
          lines.getFirst().strip().replaceAll("\\s+", " "), lines.subList(1, lines.size()));
    }

    /// The text, a paragraph to a line, white space collapsed.
    String body() {
      return paragraphs(lines);
    }

    private static String paragraphs(List<String> lines) {
      return lines.stream()
          .map(line -> line.strip().replaceAll("\\s+", " "))
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }

  /// A manner of writing articles into one file.
  enum Manner {
    /// The headline, captions twice, a widget, the headline and the captions again, the text.
    REPEATED_HEADLINE,
    /// Headline and paragraphs, three blank lines between articles.
    HEADLINE_FIRST,
    /// The same, broken at 72 columns.
    HARD_WRAPPED,
    /// Headline and paragraphs, lines of dashes between articles.
    RULED,
    /// Paragraphs without a headline, lines of dashes between articles.
    RULED_HEADLESS,
    /// Labels above the text, their order and number changing.
    LABELLED,
    /// Headline and paragraphs, a single blank line between articles: only shape tells.
    SINGLE_BLANK;

    /// What should be read again of an article written in this manner.
    Story expected(Story story) {
      return switch (this) {
        case RULED_HEADLESS -> new Story("", story.lines());
        case HARD_WRAPPED -> new Story(story.headline(), runs(story.lines()));
        case REPEATED_HEADLINE, HEADLINE_FIRST, RULED, LABELLED, SINGLE_BLANK -> story;
      };
    }

    private String write(Story story, int number) {
      var text = String.join("\n", story.lines()).strip();
      return switch (this) {
        case REPEATED_HEADLINE -> repeated(story.headline(), number) + text;
        case HEADLINE_FIRST, RULED, SINGLE_BLANK -> story.headline() + "\n\n" + text;
        case HARD_WRAPPED ->
            wrap(story.headline())
                + "\n\n"
                + runs(story.lines()).stream()
                    .map(Manner::wrap)
                    .collect(Collectors.joining("\n\n"));
        case RULED_HEADLESS -> text;
        case LABELLED -> labels(story.headline(), number) + "\n" + text;
      };
    }

    private String between() {
      return switch (this) {
        case REPEATED_HEADLINE, HEADLINE_FIRST, HARD_WRAPPED, LABELLED -> THREE_BLANKS;
        case RULED, RULED_HEADLESS -> "\n\n---\n\n";
        case SINGLE_BLANK -> "\n\n";
      };
    }

    private static String repeated(String headline, int number) {
      var caption =
          switch (number % 4) {
            case 0 -> "The market square on the morning after. (AFP)\n";
            case 1 -> "\u00A0The old town seen from the hill, picture number %d (File photo).\n";
            case 2 -> "A meeting of the board in room %d\n";
            default -> "";
          };
      var twice = caption.formatted(number).repeat(2);
      return headline + "\n\n" + twice + "TT\n\n" + headline + "\n\n" + twice + "\n";
    }

    private static String labels(String headline, int number) {
      var title = "Title: " + headline + "\n";
      var date = "Date: %d March 2005\n".formatted(number % 28 + 1);
      return switch (number % 3) {
        case 0 -> title + date + "Source: The Morning Herald\n";
        case 1 -> date + title;
        default -> "Source: The Morning Herald\n" + title + "Author: Jane Roe\n" + date;
      };
    }

    private static String wrap(String paragraph) {
      var text = new StringBuilder();
      int column = 0;
      for (var word : paragraph.split(" ", -1)) {
        boolean fits = column + 1 + word.length() <= WIDTH;
        text.append(column == 0 ? "" : fits ? " " : "\n").append(word);
        column = column > 0 && fits ? column + 1 + word.length() : word.length();
      }
      return text.toString();
    }

    /// Lines without a blank between them joined: a broken text cannot tell them apart.
    private static List<String> runs(List<String> lines) {
      var runs = new ArrayList<String>();
      boolean open = false;
      for (var line : lines) {
        var text = line.strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
          runs.add(open ? runs.removeLast() + " " + text : text);
        }
        open = !text.isEmpty();
      }
      return runs;
    }
  }

  private JoinedFiles() {}

  /// A file that was written, and what should be read again from it.
  record Joined(Path file, List<Story> stories) {
    Joined {
      stories = List.copyOf(stories);
    }
  }

  /// Writes the articles to files of [#TOGETHER].
  static List<Joined> write(List<Story> stories, Manner manner, Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Joined>();
    for (int from = 0; from < stories.size(); from += TOGETHER) {
      var some = stories.subList(from, Math.min(stories.size(), from + TOGETHER));
      var texts = new ArrayList<String>();
      for (int i = 0; i < some.size(); i++) {
        texts.add(manner.write(some.get(i), from + i));
      }
      var file = folder.resolve("%04d.txt".formatted(files.size()));
      Files.writeString(file, String.join(manner.between(), texts) + "\n");
      files.add(new Joined(file, some.stream().map(manner::expected).toList()));
    }
    return files;
  }
}
