package pressmark.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import pressmark.index.Edition.Anniversary;
import pressmark.index.Edition.Story;
import pressmark.query.Facet;
import pressmark.query.Order;
import pressmark.query.Period;

/// Puts together what was published in a period, the weightiest first.
final class Editing {
  private static final int LONGEST = 12;
  private static final int PUBLICATIONS = 200;
  private static final int ANNIVERSARIES = 4;
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  private final Snapshot archive;
  private final Searcher searcher;

  private Editing(Snapshot archive) throws IOException {
    this.archive = archive;
    this.searcher = archive.searcher();
  }

  static Edition of(Snapshot archive, EditionRequest request) throws IOException {
    return new Editing(archive).edition(request);
  }

  /// The same day in the years before, as far as they have articles on it; the latest first.
  static List<Anniversary> anniversaries(Snapshot archive, LocalDate day) throws IOException {
    var editing = new Editing(archive);
    var calendar = archive.overview().calendar();
    var found = new ArrayList<Anniversary>();
    for (var same : calendar.sameDay(day).reversed()) {
      if (same.isBefore(day) && found.size() < ANNIVERSARIES) {
        var query = inside(Period.parse(same.toString()).orElseThrow());
        var longest = Searching.first(editing.searcher, query, Order.LONGEST, 1);
        for (var story : editing.stories(longest, false)) {
          found.add(new Anniversary(same, calendar.on(same), story.hit()));
        }
      }
    }
    return found;
  }

  private Edition edition(EditionRequest request) throws IOException {
    var all = request.period().map(Editing::inside).orElseGet(Conditions::undated);
    var exact = request.period().map(Editing::exactly).orElse(all);
    var counts = counts(all);
    int from = (request.page() - 1) * Edition.SIZE;
    var stories = Searching.stretch(searcher, exact, Order.LONGEST, from, Edition.SIZE);
    boolean front = request.page() == 1;
    boolean parted = request.period().filter(period -> !oneDay(period)).isPresent();
    var closer = parted && front ? closer(all, exact) : List.<Integer>of();
    return new Edition(
        request,
        counts.total(),
        stories(closer, true),
        parted ? searcher.count(exact) : counts.total(),
        stories(stories, front && !parted),
        publications(counts));
  }

  private static boolean oneDay(Period period) {
    return period.first().equals(period.last());
  }

  private List<Integer> closer(Query all, Query exact) throws IOException {
    var closer =
        new BooleanQuery.Builder().add(all, Occur.FILTER).add(exact, Occur.MUST_NOT).build();
    return Searching.first(searcher, closer, Order.LONGEST, LONGEST);
  }

  /// Published in a period and surely not outside of it.
  private static Query inside(Period period) {
    return dated(
        ArticleDocument.seconds(period.first()),
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        period.last().toEpochDay());
  }

  /// Dated as exactly as the period, no closer.
  private static Query exactly(Period period) {
    long first = ArticleDocument.seconds(period.first());
    long end = ArticleDocument.seconds(period.first().plusDays(1)) - 1;
    long last = period.last().toEpochDay();
    return dated(first, end, last, last);
  }

  /// @param from the first second, up to a second
  /// @param last the last day, from a day
  private static Query dated(long from, long to, long since, long last) {
    return new BooleanQuery.Builder()
        .add(NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED, from, to), Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED_LAST, since, last),
            Occur.FILTER)
        .build();
  }

  private FacetCounting.Counts counts(Query query) throws IOException {
    var papers =
        new FacetCounting.Counted(
            Facet.PUBLICATION, archive.values(Facet.PUBLICATION), List.<Integer>of());
    return new FacetCounting(List.of(papers), Optional.empty())
        .of(searcher.documents(query), searcher);
  }

  private List<Edition.Publication> publications(FacetCounting.Counts counts) throws IOException {
    var each = counts.of(Facet.PUBLICATION);
    var names = archive.values(Facet.PUBLICATION).texts();
    var found = new ArrayList<Edition.Publication>();
    var most =
        IntStream.range(0, each.length)
            .filter(number -> each[number] > 0)
            .boxed()
            .sorted((one, other) -> Integer.compare(each[other], each[one]))
            .limit(PUBLICATIONS)
            .toList();
    for (int number : most) {
      found.add(new Edition.Publication(names.of(number), each[number]));
    }
    return found;
  }

  /// Articles with the beginnings of their texts.
  ///
  /// @param front whether the first is the lead of a page
  private List<Story> stories(List<Integer> docs, boolean front) throws IOException {
    var stories = new ArrayList<Story>();
    var cards = new Cards(archive.reader());
    var stored = archive.reader().storedFields();
    for (int doc : docs) {
      var article = ArticleDocument.article(stored.document(doc, Set.of(Fields.RECORD)));
      var card = cards.read(doc);
      var lead = Lead.of(article, Lead.room(stories.size(), front));
      var headline = Excerpts.marked(card.headline(), List.of());
      var mentioned = article.published().isEmpty() ? article.notBefore() : NO_DAY;
      stories.add(new Story(card.hit(headline, lead, 0, Optional.empty()), mentioned));
    }
    return stories;
  }
}
