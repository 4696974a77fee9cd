package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.index.words.TextAnalysis;

/// When too much has changed to remember it, all ids are looked at.
class SettlementTest {
  private final TextAnalysis analysis = new TextAnalysis();
  private final ArticleDocument documents = new ArticleDocument(analysis);

  private static Sample story(int number) {
    return Sample.titled("Story " + number).text("Text " + number);
  }

  private void add(IndexWriter writer, String file, int... stories) throws IOException {
    for (int i = 0; i < stories.length; i++) {
      var article = story(stories[i]).at(file, 1 + i);
      writer.addDocument(documents.write(article, Holding.of(article, i)));
    }
  }

  /// Which holdings are articles, as `file:number`.
  private static List<String> articles(IndexWriter writer) throws IOException {
    try (var reader = DirectoryReader.open(writer)) {
      return Holdings.of(new Searcher(reader), MatchAllDocsQuery.INSTANCE).values().stream()
          .filter(holding -> holding.id().isPresent())
          .map(holding -> holding.file() + ":" + holding.number())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofEqualTextsTheFirstIsTheArticle(boolean all) throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(analysis.gaps()))) {
      add(writer, "c", 1, 2, 3);
      add(writer, "a", 2, 2);
      writer.flush();
      add(writer, "b", 3, 4);
      var touched = new TreeSet<String>();
      for (int story = 1; story <= 4; story++) {
        touched.add(story(story).at("x", 1).id().value());
      }
      Optional<java.util.Set<String>> asked = all ? Optional.empty() : Optional.of(touched);

      Settlement.settle(writer, documents, asked);
      assertThat(articles(writer)).containsExactly("a:0", "b:0", "b:1", "c:0");

      writer.deleteDocuments(new Term(Fields.FILE, "a"));
      Settlement.settle(writer, documents, asked);
      assertThat(articles(writer)).containsExactly("b:0", "b:1", "c:0", "c:1");

      writer.deleteDocuments(new Term(Fields.FILE, "b"));
      Settlement.settle(writer, documents, asked);
      assertThat(articles(writer)).containsExactly("c:0", "c:1", "c:2");
    }
  }

  @Test
  void namesAreForgottenWhenThereAreTooMany() {
    var recent = new Recent();
    var some = new ArrayList<String>();
    for (int i = 0; i < 50_000; i++) {
      some.add("n" + i);
    }
    some.forEach(recent::add);

    assertThat(recent.all()).hasValueSatisfying(names -> assertThat(names).hasSize(50_000));
    assertThat(recent.possible("other")).isFalse();

    recent.add("one more");
    assertThat(recent.all()).isEmpty();
    assertThat(recent.possible("other")).isTrue();

    recent.forget();
    assertThat(recent.all()).contains(java.util.Set.of());
  }
}
