package pressmark.bench.speed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/// The articles in the floor's index, to draw searches from: what is asked for is there.
record Texts(IndexReader reader, RandomGenerator random) implements Closeable {
  private static final int SHORTEST = 4;
  private static final int MANY = 10;
  private static final String BODY = "body";
  private static final String HEADLINE = "headline";

  static Texts in(Path floor, RandomGenerator random) throws IOException {
    return new Texts(DirectoryReader.open(FSDirectory.open(floor)), random);
  }

  long articles() {
    return reader.numDocs();
  }

  private String field(String name) throws IOException {
    var stored = reader.storedFields();
    return String.valueOf(stored.document(random.nextInt(reader.maxDoc())).get(name));
  }

  /// The words of the headline of any article, but the short ones.
  List<String> headline() throws IOException {
    return words(field(HEADLINE));
  }

  /// The words of a sentence of any article that has as many, but the short ones.
  List<String> sentence(int least) throws IOException {
    while (true) {
      var sentences = field(BODY).split("[.\n]", -1);
      var words = words(sentences[random.nextInt(sentences.length)]);
      if (words.size() >= least) {
        return words;
      }
    }
  }

  /// Two words that stand side by side.
  String pair() throws IOException {
    while (true) {
      var words = field(BODY).split(" ", -1);
      int at = random.nextInt(words.length - 1);
      var pair = words[at] + " " + words[at + 1];
      if (pair.matches("[a-z]{4,} [a-z]{4,}")) {
        return pair;
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\P{L}+", -1))
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /// The words that come closest to standing in a share of all articles.
  List<String> in(double share) throws IOException {
    double wanted = share * articles();
    Map<Double, String> closest = new TreeMap<>(Comparator.naturalOrder());
    var terms = MultiTerms.getTerms(reader, BODY);
    if (terms == null) {
      throw new IOException("the floor's index is empty");
    }
    var each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      var word = term.utf8ToString();
      if (word.matches("[a-z]{4,}")) {
        closest.put(Math.abs(reader.docFreq(new Term(BODY, word)) - wanted), word);
      }
    }
    return closest.values().stream().limit(MANY).toList();
  }
}
