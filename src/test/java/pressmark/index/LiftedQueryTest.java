package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.index.words.TextAnalysis;

/// Against what Lucene makes of asking for the base and liking the lift.
class LiftedQueryTest {
  private static final String TEXT = "text";
  private static final String KIND = "kind";
  private static final List<String> WORDS = List.of("ferry", "island", "tide", "gate", "pier");

  private static void fill(Directory directory, SplittableRandom random) throws IOException {
    var config = new IndexWriterConfig(new TextAnalysis().gaps());
    try (var writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 3_000; i++) {
        var document = new Document();
        document.add(new TextField(TEXT, text(random), Field.Store.NO));
        document.add(new StringField(KIND, String.valueOf(i % 3), Field.Store.NO));
        writer.addDocument(document);
        if (i % 700 == 699) {
          writer.commit();
          writer.deleteDocuments(
              new BooleanQuery.Builder()
                  .add(word("tide"), Occur.MUST)
                  .add(word("gate"), Occur.MUST)
                  .add(new TermQuery(new Term(KIND, "1")), Occur.MUST)
                  .build());
        }
      }
    }
  }

  private static String text(SplittableRandom random) {
    var words = new ArrayList<String>();
    for (int length = 1 + random.nextInt(30); length > 0; length--) {
      int word = Math.min(random.nextInt(9), random.nextInt(9));
      words.add(word < WORDS.size() ? WORDS.get(word) : "other" + word);
    }
    return String.join(" ", words);
  }

  private static Query word(String word) {
    return new TermQuery(new Term(TEXT, word));
  }

  private static Query beside(String one, String other, float boost) {
    return new BoostQuery(new PhraseQuery(TEXT, one, other), boost);
  }

  private static BooleanQuery.Builder all(String... words) {
    var all = new BooleanQuery.Builder();
    for (var word : words) {
      all.add(word(word), Occur.MUST);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"1,false", "10,false", "10,true", "100,false", "100,true", "5000,false", "5000,true"})
  void scoresAreThoseOfAQueryThatWouldLikeTheLift(int first, boolean filtered) throws IOException {
    var lifts =
        List.of(
            beside("ferry", "island", 0.35f),
            beside("island", "ferry", 4f),
            beside("island", "pier", 0.01f));
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory, new SplittableRandom(7));
      try (var reader = DirectoryReader.open(directory)) {
        for (int count = 1; count <= lifts.size(); count++) {
          var some = new BooleanQuery.Builder();
          var liking = all("ferry", "island");
          for (var lift : lifts.subList(0, count)) {
            some.add(lift, Occur.SHOULD);
            liking.add(lift, Occur.SHOULD);
          }
          var lifted = new LiftedQuery(all("ferry", "island").build(), some.build());
          var searcher = new IndexSearcher(reader);

          var found = found(searcher, filtered(lifted, filtered), first);
          var expected = found(searcher, filtered(liking.build(), filtered), first);

          assertThat(found).hasSameSizeAs(expected).isNotEmpty();
          for (int i = 0; i < found.length; i++) {
            assertThat(found[i].score).isCloseTo(expected[i].score, within(1e-5f));
            assertThat(found[i].score)
                .isCloseTo(
                    searcher.explain(lifted, found[i].doc).getValue().floatValue(), within(1e-5f));
          }
        }
      }
    }
  }

  private static Query filtered(Query query, boolean filtered) {
    return filtered
        ? new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(KIND, "2")), Occur.FILTER)
            .build()
        : query;
  }

  private static ScoreDoc[] found(IndexSearcher searcher, Query query, int first)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(first, first)).scoreDocs;
  }
}
