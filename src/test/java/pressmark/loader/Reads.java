package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.article.SourceFile;

/// How tests read texts, files and articles.
final class Reads {
  private static final Loader LOADER = new Loader(Loader.LIMIT);

  private Reads() {}

  static Reading bytes(byte[] bytes) {
    return LOADER.read(
        bytes, new SourceFile("test.txt", bytes.length, 0, Loader.sha256(bytes), ""));
  }

  static Reading.Read text(String text) {
    return read(bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading.Read file(Path path) {
    var name = path.getFileName();
    return read(LOADER.read(path, name == null ? "" : name.toString()));
  }

  private static Reading.Read read(Reading reading) {
    assertThat(reading).as(reading.ledger().toString()).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }

  /// The headline the file states; empty when it states none.
  static String headline(Article article) {
    return article.headline().filter(Found::stated).map(Found::value).orElse("");
  }

  /// The paragraphs of the body, one to a line.
  static String body(Article article) {
    return article.paragraphs().stream()
        .map(Paragraph::text)
        .map(Line::collapse)
        .collect(Collectors.joining("\n"));
  }
}
