package pressmark.bench.made;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the articles of a file are set: one of the layouts the program knows, as scrapers leave them.
///
/// @see pressmark.bench.floor
enum Setting {
  REPEATED("repeated-headline", "\n\n\n\n"),
  RULED("ruled", "\n\n==========\n\n"),
  LABELLED("labelled", "\n\n\n\n"),
  WRAPPED("wrapped", "\n\n==========\n\n");

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int WIDTH = 76;

  private final String name;
  private final String separator;

  Setting(String name, String separator) {
    this.name = name;
    this.separator = separator;
  }

  /// What stands between two articles.
  String separator() {
    return separator;
  }

  /// The setting in the names of files.
  String inNames() {
    return name;
  }

  /// An article as it stands in a file, without a line feed at its end.
  String set(MadeArticle article) {
    var blocks = new ArrayList<String>();
    switch (this) {
      case REPEATED -> repeated(article, blocks);
      case RULED, WRAPPED -> headed(article, blocks);
      case LABELLED -> labelled(article, blocks);
    }
    blocks.addAll(article.paragraphs());
    blocks.addAll(article.tail());
    return String.join(
        "\n\n", this == WRAPPED ? blocks.stream().map(Setting::wrap).toList() : blocks);
  }

  private static void repeated(MadeArticle article, List<String> blocks) {
    var captions = article.captions().stream().map(it -> it + "\n" + it).toList();
    blocks.add(article.headline());
    blocks.addAll(captions);
    blocks.add("TT");
    blocks.add(article.headline());
    blocks.addAll(captions);
    blocks.add(credits(article));
  }

  private static void headed(MadeArticle article, List<String> blocks) {
    blocks.add(article.headline());
    blocks.add(credits(article));
  }

  private static String credits(MadeArticle article) {
    return "By " + article.byline() + article.date().map(it -> "\n" + LONG.format(it)).orElse("");
  }

  private static void labelled(MadeArticle article, List<String> blocks) {
    blocks.add(
        "Title: "
            + article.headline()
            + "\nAuthor: "
            + article.byline()
            + article.date().map(it -> "\nDate: " + LONG.format(it)).orElse("")
            + "\nSource: "
            + article.publication());
  }

  /// A line of its own kind, such as the date below a byline, keeps its line.
  private static String wrap(String block) {
    var wrapped = new StringBuilder();
    for (var line : block.split("\n", -1)) {
      int column = 0;
      for (var word : line.split(" ", -1)) {
        boolean over = column + 1 + word.length() > WIDTH;
        wrapped.append(wrapped.isEmpty() ? "" : column == 0 || over ? "\n" : " ").append(word);
        column = column == 0 || over ? word.length() : column + 1 + word.length();
      }
    }
    return wrapped.toString();
  }
}
