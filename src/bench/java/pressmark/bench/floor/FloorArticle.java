package pressmark.bench.floor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article as the floor reads it: it knows beforehand where things stand in made files.
record FloorArticle(
    String headline, Optional<LocalDate> date, String publication, List<String> paragraphs) {
  private static final Pattern SEPARATOR = Pattern.compile("\n\n==========\n\n|\n\n\n\n");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final String TOLD = " told The ";

  /// All articles of a file.
  static List<FloorArticle> all(String file) {
    return Arrays.stream(SEPARATOR.split(file)).map(FloorArticle::of).toList();
  }

  private static FloorArticle of(String text) {
    var blocks = text.strip().split("\n\n", -1);
    var headline = "";
    var publication = "";
    Optional<LocalDate> date = Optional.empty();
    var paragraphs = new ArrayList<String>();
    boolean head = true;
    for (var block : blocks) {
      if (head) {
        for (var line : block.split("\n", -1)) {
          if (line.startsWith("Title: ")) {
            headline = line.substring(7);
          } else if (line.startsWith("Source: ")) {
            publication = line.substring(8);
          } else if (headline.isEmpty()) {
            headline = line;
          } else if (Character.isDigit(line.charAt(0)) || line.startsWith("Date: ")) {
            date = Optional.of(LocalDate.parse(line.replace("Date: ", ""), DATE));
          }
        }
        head = !block.startsWith("By ") && !block.startsWith("Title: ");
      } else {
        var paragraph = block.replace('\n', ' ');
        int told = publication.isEmpty() ? paragraph.indexOf(TOLD) : -1;
        if (told >= 0) {
          publication = paragraph.substring(told + 6, paragraph.length() - 1);
        }
        paragraphs.add(paragraph);
      }
    }
    return new FloorArticle(headline, date, publication, paragraphs);
  }
}
