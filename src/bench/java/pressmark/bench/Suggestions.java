package pressmark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Ledger;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.Role;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;

/// How long suggestions take while someone types: an index of made headlines, asked with the
/// beginnings of some of them.
final class Suggestions {
  private static final int A_FILE = 5_000;
  private static final int VOCABULARY = 60_000;
  private static final int ASKED = 20_000;
  private static final int LONGEST = 12;
  private static final String SHA = "ab".repeat(32);
  private static final List<String> SYLLABLES =
      List.of(
          "an", "ba", "con", "de", "er", "fra", "go", "har", "in", "jo", "ka", "lo", "mi", "ne",
          "or", "pre", "qui", "ra", "sta", "tion", "un", "ver", "wa", "yo", "ze", "the", "al",
          "res", "pro", "s", "ing", "ly", "ter", "cu", "ni", "ho", "ment", "po", "ri", "sh");

  private final Random chance = new Random(7);
  private final List<String> words = IntStream.range(0, VOCABULARY).mapToObj(_ -> word()).toList();

  private Suggestions() {}

  /// Makes the archive, asks, and prints what asking cost.
  ///
  /// @param arguments the folder of the index, made when it is not there, and how many headlines
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    int headlines = Integer.parseInt(arguments[1]);
    var made = Files.exists(folder);
    var bench = new Suggestions();
    try (var index = ArticleIndex.open(folder.resolve("index"), folder.resolve("articles"), "b")) {
      if (!made) {
        bench.fill(index, headlines);
      }
      bench.ask(index);
      bench.ask(index);
    }
  }

  private String word() {
    var word = new StringBuilder();
    int syllables = 1 + chance.nextInt(4);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  /// A word by Zipf’s law, nearly: the thousandth is a thousand times rarer than the first.
  private String common() {
    return words.get((int) Math.pow(VOCABULARY, chance.nextDouble()) - 1);
  }

  private String headline() {
    var headline = new ArrayList<String>();
    int length = 5 + chance.nextInt(8);
    for (int i = 0; i < length; i++) {
      headline.add(common());
    }
    return String.join(" ", headline);
  }

  private void fill(ArticleIndex index, int headlines) throws IOException {
    long start = System.nanoTime();
    for (int file = 0; file * A_FILE < headlines; file++) {
      var articles = new ArrayList<Article>();
      for (int i = 0; i < A_FILE; i++) {
        articles.add(article("f" + file, i));
      }
      index.replace(ledger("f" + file), articles);
      if (file % 20 == 19) {
        index.publish();
      }
    }
    index.publish();
    index.complete();
    System.out.printf("%,d headlines indexed in %,d s%n", headlines, seconds(start));
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  private Article article(String file, int number) {
    var headline = headline();
    var digest = ArticleId.digest(List.of(headline, file + " " + number));
    var day = "%d-%02d-%02d".formatted(2000 + chance.nextInt(25), 1 + chance.nextInt(12), 3);
    return new Article(
        ArticleId.of(digest),
        digest,
        List.of(new Place(file, 1 + 3 * number, 2 + 3 * number, SHA)),
        "headline-first",
        Optional.of("en"),
        Optional.of(stated(headline)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(stated("The " + words.get(chance.nextInt(2_000)) + " Post")),
        Optional.empty(),
        Optional.of(stated(new PublicationDate(day))),
        List.of(),
        List.of(),
        List.of(new Paragraph(common(), Paragraph.Kind.PARAGRAPH, List.of(2))),
        List.of(),
        Optional.empty(),
        1,
        List.of(new Mark(1 + 3 * number, Role.HEADLINE, "first")));
  }

  private static <T> Found<T> stated(T value) {
    return new Found<>(value, Certainty.STATED, List.of(1), "made");
  }

  private static Ledger ledger(String file) {
    return new Ledger(
        new SourceFile(file, 1, 1, SHA, "UTF-8"),
        "headline-first",
        "made",
        A_FILE,
        OptionalInt.empty(),
        2 * A_FILE,
        0,
        Map.of(Role.PARAGRAPH, A_FILE, Role.HEADLINE, A_FILE),
        List.of(),
        Optional.empty());
  }

  private void ask(ArticleIndex index) throws IOException {
    var clock = ManagementFactory.getThreadMXBean();
    var times = new long[ASKED];
    var busy = new long[ASKED];
    long found = 0;
    for (int i = 0; i < ASKED; i++) {
      var headline = headline();
      var typed = headline.substring(0, Math.min(headline.length(), 1 + chance.nextInt(LONGEST)));
      long processor = clock.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      found += index.suggest(typed).size();
      times[i] = System.nanoTime() - start;
      busy[i] = clock.getCurrentThreadCpuTime() - processor;
    }
    System.out.printf("%,d beginnings; %.1f found%n", ASKED, (double) found / ASKED);
    print("elapsed", times);
    print("processor", busy);
  }

  /// On a machine that does other things too, the time of the processor says what asking costs.
  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
        what, at(times, 50), at(times, 90), at(times, 99), times[ASKED - 1] / 1e6);
  }

  private static double at(long[] times, int percent) {
    return times[times.length * percent / 100] / 1e6;
  }
}
