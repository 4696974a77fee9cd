package pressmark.index.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The words to be marked in one field of one article.
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  void add(Mark mark) {
    marks.add(mark);
  }

  /// The marks in the order of the text, each once; null, as Lucene has it, where there are none.
  @Nullable MatchesIterator iterator(Query query) {
    if (marks.isEmpty()) {
      return null;
    }
    var ordered =
        marks.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Mark::first).thenComparingInt(Mark::last))
            .toList();
    return new Pointer(ordered, query);
  }

  private static final class Pointer implements MatchesIterator {
    private final List<Mark> marks;
    private final Query query;
    private int at = -1;

    Pointer(List<Mark> marks, Query query) {
      this.marks = marks;
      this.query = query;
    }

    @Override
    public boolean next() {
      return ++at < marks.size();
    }

    @Override
    public int startPosition() {
      return marks.get(at).first();
    }

    @Override
    public int endPosition() {
      return marks.get(at).last();
    }

    @Override
    public int startOffset() {
      return marks.get(at).from();
    }

    @Override
    public int endOffset() {
      return marks.get(at).to();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }
  }
}
