package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import pressmark.article.Article;
import pressmark.article.Byline;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.Paragraph;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;

/// Where a query matches in articles it finds: exact positions in the very texts that were indexed.
final class Matching {
  /// The offset between two values of a field, as Lucene counts them.
  private static final int BETWEEN = 1;

  private final Weight weight;
  private final int most;

  private Matching(Weight weight, int most) {
    this.weight = weight;
    this.most = most;
  }

  /// @param most how many matches of one field are enough
  static Matching of(IndexSearcher searcher, Query query, int most) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new Matching(weight, most);
  }

  /// The matches in an article, in the order of the page; none when the query does not find it. An
  /// inferred headline repeats the text: its matches count only where there are no others.
  ///
  /// @param doc its number within the segment
  List<Match> of(LeafReaderContext segment, int doc, Article article) throws IOException {
    var found = weight.matches(segment, doc);
    if (found == null) {
      return List.of();
    }
    var matches = belowHeadline(found, article);
    boolean inferred = article.headline().filter(headline -> !headline.stated()).isPresent();
    if (matches.isEmpty() || !inferred) {
      matches.addAll(0, single(found, Fields.HEADLINE, Part.HEADLINE));
    }
    return matches;
  }

  /// Whether the query finds an article, marks or not.
  boolean finds(LeafReaderContext segment, int doc) throws IOException {
    return weight.matches(segment, doc) != null;
  }

  private List<Match> belowHeadline(Matches found, Article article) throws IOException {
    var matches = new ArrayList<Match>();
    matches.addAll(single(found, Fields.DECK, Part.DECK));
    boolean whole = Byline.whole(article);
    if (whole) {
      matches.addAll(single(found, Fields.BYLINE, Part.BYLINE));
    }
    matches.addAll(
        within(
            Part.CAPTION,
            article.captions(),
            (Caption caption) -> caption.text().length(),
            spans(found, Fields.CAPTION)));
    matches.addAll(
        within(
            Part.PARAGRAPH,
            article.paragraphs(),
            (Paragraph paragraph) -> paragraph.text().length(),
            spans(found, Fields.BODY)));
    matches.addAll(
        within(
            Part.CONTRIBUTOR,
            article.contributors(),
            (Contributor note) -> note.said().length(),
            spans(found, Fields.CONTRIBUTOR)));
    if (!whole) {
      matches.addAll(single(found, Fields.BYLINE, Part.AUTHORS));
    }
    return matches;
  }

  private record Span(int start, int end) {}

  private List<Match> single(Matches found, String field, Part part) throws IOException {
    return spans(found, field).stream()
        .map(span -> new Match(part, 0, span.start(), span.end()))
        .toList();
  }

  /// The matches in a field, merged where they overlap.
  private List<Span> spans(Matches found, String field) throws IOException {
    var matches = found.getMatches(field);
    if (matches == null) {
      return List.of();
    }
    var spans = new ArrayList<Span>();
    while (spans.size() < most && matches.next()) {
      if (matches.startOffset() >= 0) {
        spans.add(new Span(matches.startOffset(), matches.endOffset()));
      }
    }
    return merged(spans);
  }

  private static List<Span> merged(List<Span> spans) {
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    var merged = new ArrayList<Span>();
    for (var span : spans) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        var last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /// Positions in all values of a field, as positions within each of them.
  private static <T> List<Match> within(
      Part part, List<T> values, ToIntFunction<T> length, List<Span> spans) {
    var matches = new ArrayList<Match>();
    int value = 0;
    int start = 0;
    for (var span : spans) {
      while (value < values.size()
          && span.start() >= start + length.applyAsInt(values.get(value)) + BETWEEN) {
        start += length.applyAsInt(values.get(value)) + BETWEEN;
        value++;
      }
      matches.add(new Match(part, value, span.start() - start, span.end() - start));
    }
    return matches;
  }
}
