package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.index.MarkedArticle.Part;
import pressmark.index.NaiveText.Token;
import pressmark.index.words.Sentences;
import pressmark.loader.Loader;
import pressmark.loader.Reading;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Query;
import pressmark.query.Search;

/// In real news the marks on an article's page are the matches of the query, no more and no fewer.
@Tag("thorough")
@Tag("collections")
class RealMarksTest {
  private static final Path REAL = Path.of("../shared/data/nexis-israel-hamas/articles");
  private static final int QUERIES = Integer.getInteger("pressmark.marked", 30);

  /// In so many of the articles that a query finds the marks are looked at; of the others every
  /// fourth is read.
  private static final int LOOKED_AT = 12;

  private static final int WORD = 8;

  @TempDir Path folder;
  private final Random random = new Random(4);
  private final Map<String, String> stems = new HashMap<>();

  @Test
  void randomQueriesOfEveryKindMarkWhatTheyMean() throws IOException {
    assumeTrue(Files.exists(REAL), () -> "skipped: there is no " + REAL + " to read");
    try (var archive = Archive.in(folder)) {
      var articles = load(archive);
      var texts = articles.stream().map(this::words).toList();
      int marked = 0;
      for (int i = 0; i < QUERIES; i++) {
        var query = asking(texts).query(2);
        var naive = new NaiveSearch(this::stem);
        var found = archive.index().search(search(query)).hits().stream().map(Hit::id).toList();
        int looked = 0;
        for (int at = random.nextInt(articles.size()), n = 0; n < articles.size(); n++, at++) {
          var article = articles.get(at % articles.size());
          boolean wanted = found.contains(article.id()) && looked < LOOKED_AT;
          if (!wanted && n % 4 != 0) {
            continue;
          }
          var marks = naive.find(query, texts.get(at % articles.size()));
          assertThat(found.contains(article.id()))
              .as(() -> "found: " + query + " in " + article.headline())
              .isEqualTo(marks.isPresent());
          if (marks.isPresent() && looked++ < LOOKED_AT) {
            assertThat(archive.index().find(article.id(), query).orElseThrow().matches())
                .as(() -> "marks: " + query + " in " + article.headline())
                .isEqualTo(marks.get());
            marked += marks.get().size();
          }
        }
      }
      assertThat(marked).isGreaterThan(3 * QUERIES);
    }
  }

  private static Search search(Query query) {
    return new Search("", query, List.of(), Match.ALL, List.of(), Order.NEWEST, 1, 500);
  }

  private static List<Article> load(Archive archive) throws IOException {
    var articles = new ArrayList<Article>();
    var loader = new Loader(Loader.LIMIT);
    try (var files = Files.list(REAL)) {
      for (var file : files.sorted().toList()) {
        if (loader.read(file, file.getFileName().toString())
            instanceof Reading.Read(var ledger, var read, _, _)) {
          archive.index().replace(ledger, read);
          articles.addAll(read);
        }
      }
    }
    archive.published();
    return articles;
  }

  private List<NaiveText> words(Article article) {
    var sentences = Sentences.of(article.language());
    var starts = new HashMap<String, int[]>();
    return NaiveText.of(
        article,
        (text, at) ->
            Arrays.binarySearch(starts.computeIfAbsent(text, sentences::starts), at) >= 0);
  }

  /// Queries made of words that stand near each other somewhere, so that they find something.
  private RandomAsking asking(List<List<NaiveText>> texts) {
    var terms = new ArrayList<Query.Term>();
    var phrases = new ArrayList<Query.Phrase>();
    while (terms.size() < 12) {
      var text = texts.get(random.nextInt(texts.size()));
      var part = text.get(random.nextInt(3) == 0 ? random.nextInt(text.size()) : 4);
      if (part.tokens().size() < 30 && (part.part() == Part.PARAGRAPH || random.nextBoolean())) {
        continue;
      }
      int from = random.nextInt(Math.max(1, part.tokens().size() - 20));
      var window = part.tokens().subList(from, Math.min(from + 20, part.tokens().size()));
      window.stream().filter(RealMarksTest::plain).map(this::term).forEach(terms::add);
      IntStream.range(0, Math.max(0, window.size() - 2))
          .filter(at -> window.subList(at, at + 2).stream().allMatch(RealMarksTest::plain))
          .mapToObj(at -> new Query.Phrase(List.of(term(window.get(at)), word(window.get(at + 1)))))
          .forEach(phrases::add);
    }
    return new RandomAsking(random, terms, phrases, 2);
  }

  /// A word of Latin letters alone: how others are taken apart is held by other tests.
  private static boolean plain(Token token) {
    return token.written().matches("[A-Za-z]{5,}");
  }

  private static Query.Term word(Token token) {
    return new Query.Word(token.written());
  }

  private Query.Term term(Token token) {
    var written = token.written();
    int length = written.length();
    int kind = length > 5 ? random.nextInt(9) : random.nextInt(3) == 0 ? random.nextInt(2) : WORD;
    return switch (kind) {
      case 0 -> new Query.Exact(written);
      case 1 -> new Query.Prefix(written.substring(0, Math.max(3, length - 2)));
      case 2 -> new Query.Wildcard(written.substring(0, 2) + "?" + written.substring(3));
      case 3 -> new Query.Wildcard(written.substring(0, 3) + "*" + written.substring(length - 1));
      case 4 -> new Query.Fuzzy(written.charAt(1) + written.substring(0, 1) + written.substring(2));
      default -> new Query.Word(written);
    };
  }

  /// English words in any form have one stem, whatever accents they are written with.
  private String stem(String word) {
    return stems.computeIfAbsent(word, RealMarksTest::stemmed);
  }

  private static String stemmed(String word) {
    var bare = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    try (var source = new KeywordTokenizer();
        var stemmer = new KStemFilter(source)) {
      source.setReader(new StringReader(bare));
      var term = stemmer.getAttribute(CharTermAttribute.class);
      stemmer.reset();
      stemmer.incrementToken();
      return term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("words are not read from a disk", e);
    }
  }
}
