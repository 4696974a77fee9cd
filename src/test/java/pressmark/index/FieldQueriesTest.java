package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import pressmark.index.proximity.Closeness;
import pressmark.index.proximity.Pattern;
import pressmark.index.proximity.Zone;

class FieldQueriesTest {
  private static Pattern word(String word) {
    return new Pattern.Words(
        new Zone(List.of(Fields.BODY), false), List.of(List.of(new BytesRef(word))));
  }

  /// Nested as deep as the pattern it would be rewritten level by level, in seconds.
  @Test
  void aLongChainAsksForEachOfItsWordsOnceAndSideBySide() {
    var chain = word("defence");
    for (int i = 0; i < 20; i++) {
      chain =
          new Pattern.Pair(
              word(i % 2 == 0 ? "flood" : "river"), chain, new Closeness.Apart(10, false));
    }

    var candidates = FieldQueries.candidates(Fields.BODY, chain);

    assertThat(candidates).isInstanceOf(BooleanQuery.class);
    assertThat(((BooleanQuery) candidates).clauses())
        .hasSize(3)
        .allMatch(clause -> clause.isRequired() && !(clause.query() instanceof BooleanQuery));
  }
}
