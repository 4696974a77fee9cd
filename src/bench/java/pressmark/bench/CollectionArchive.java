package pressmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Ledger;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;
import pressmark.index.Results;
import pressmark.web.address.SearchAddress;

/// The texts of a test collection as the articles of a real archive, asked through the addresses
/// readers use.
final class CollectionArchive implements Closeable {
  private static final int PAGE = 100;
  private static final int ATTEMPTS = 20;
  private static final int A_FILE = 1_000;
  private static final String SHA = "0".repeat(64);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final ArticleIndex index;
  private final Map<ArticleId, String> numbers = new HashMap<>();

  private CollectionArchive(ArticleIndex index) {
    this.index = index;
  }

  static CollectionArchive of(List<TestCollection.Text> texts, Path folder) throws IOException {
    var index = ArticleIndex.open(folder.resolve("index"), folder.resolve("articles"), "bench");
    var archive = new CollectionArchive(index);
    for (int from = 0; from < texts.size(); from += A_FILE) {
      archive.put(texts.subList(from, Math.min(texts.size(), from + A_FILE)), from + ".txt");
    }
    index.complete();
    return archive;
  }

  private void put(List<TestCollection.Text> texts, String file) throws IOException {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < texts.size(); i++) {
      var article = article(texts.get(i), file, i + 1);
      numbers.put(article.id(), texts.get(i).number());
      articles.add(article);
    }
    var source = new SourceFile(file, 0, 0, SHA, "UTF-8");
    index.replace(
        new Ledger(
            source,
            "bench",
            "",
            articles.size(),
            OptionalInt.empty(),
            0,
            0,
            Map.of(),
            List.of(),
            Optional.empty()),
        articles);
  }

  /// A text as an article: every line of it a paragraph; a headline only where the collection has
  /// one.
  private static Article article(TestCollection.Text text, String file, int line) {
    var digest = ArticleId.digest(List.of(text.number(), text.text()));
    var paragraphs =
        text.text()
            .lines()
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .map(it -> new Paragraph(it, Paragraph.Kind.PARAGRAPH, List.of(line)))
            .toList();
    return new Article(
        ArticleId.of(digest),
        digest,
        List.of(new Place(file, line, line, SHA)),
        "bench",
        Optional.of("en"),
        text.headline().map(headline -> stated(headline, line)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text.date()
            .filter(date -> DAY.matcher(date).matches())
            .map(date -> stated(new PublicationDate(date), line)),
        List.of(),
        List.of(),
        paragraphs,
        List.of(),
        Optional.empty(),
        text.text().split("\\s+", -1).length,
        List.of());
  }

  private static <T> Found<T> stated(T value, int line) {
    return new Found<>(value, Certainty.STATED, List.of(line), "bench");
  }

  /// The numbers of the texts found with any of the words of a question, best first.
  ///
  /// @param depth how many are enough
  List<String> list(String question, int depth) throws IOException {
    var list = new ArrayList<String>();
    var asked = "match=any&size=" + PAGE + "&q=" + URLEncoder.encode(question, UTF_8);
    for (int page = 1; ; page++) {
      var results = page(asked + "&page=" + page);
      results.hits().forEach(hit -> list.add(numbers.getOrDefault(hit.id(), "")));
      if (results.hits().isEmpty() || list.size() >= Math.min(depth, results.total())) {
        return list;
      }
    }
  }

  /// A whole answer: on a busy machine a search may give up at its time limit.
  private Results page(String parameters) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var results = index.search(SearchAddress.parse(parameters).search());
      if (!results.partial()) {
        return results;
      }
    }
    throw new IllegalStateException("gave up on " + parameters);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
