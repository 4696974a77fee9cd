package pressmark.index.proximity;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Articles in which something fits a pattern of words, or fits it often enough. Whatever may be one
/// is found and scored by a query of Lucene's; of these the places of the words decide.
public final class PlacesQuery extends Query {
  private final Query candidates;
  private final Pattern pattern;
  private final int times;

  /// @param candidates finds all articles that may have what is asked for, and scores them
  /// @param times how often what fits must be there without overlapping, where fields that only
  ///     repeat the text are left out; 0 when once is enough, in whatever field
  public PlacesQuery(Query candidates, Pattern pattern, int times) {
    this.candidates = candidates;
    this.pattern = pattern;
    this.times = times;
  }

  Pattern pattern() {
    return pattern;
  }

  int times() {
    return times;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = candidates.rewrite(searcher);
    if (rewritten instanceof MatchNoDocsQuery) {
      return rewritten;
    }
    return rewritten.equals(candidates) ? this : new PlacesQuery(rewritten, pattern, times);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    QueryTimeout timeout = searcher.getTimeout();
    return new PlacesWeight(
        this,
        candidates.createWeight(searcher, mode, boost),
        timeout == null ? () -> false : timeout);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "places(" + pattern + "×" + times + ", " + candidates.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlacesQuery that
        && candidates.equals(that.candidates)
        && pattern.equals(that.pattern)
        && times == that.times;
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, pattern, times);
  }
}
