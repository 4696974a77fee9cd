package pressmark.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import pressmark.query.Facet;
import pressmark.query.Period;
import pressmark.query.Query.Comparison;

/// What is asked of dates, lengths, languages and properties, in the terms of Lucene.
final class Conditions {
  private Conditions() {}

  /// Empty when the query asks for something else.
  static Optional<Query> of(IndexReader reader, pressmark.query.Query query) throws IOException {
    return switch (query) {
      case pressmark.query.Query.Published(var from, var to) -> Optional.of(published(from, to));
      case pressmark.query.Query.Before(var period) ->
          Optional.of(between(Optional.empty(), Optional.of(period.first().minusDays(1))));
      case pressmark.query.Query.After(var period) ->
          Optional.of(between(Optional.of(period.last().plusDays(1)), Optional.empty()));
      case pressmark.query.Query.Undated() -> Optional.of(undated());
      case pressmark.query.Query.Length(var comparison, var words) ->
          Optional.of(length(comparison, words));
      case pressmark.query.Query.Has(var property) ->
          Optional.of(new TermQuery(new Term(Fields.HAS, property.toString())));
      case pressmark.query.Query.InLanguage(var tag) -> Optional.of(language(reader, tag));
      case pressmark.query.Query.Everything _,
          pressmark.query.Query.Term _,
          pressmark.query.Query.Phrase _,
          pressmark.query.Query.And _,
          pressmark.query.Query.Or _,
          pressmark.query.Query.Not _,
          pressmark.query.Query.Near _,
          pressmark.query.Query.Together _,
          pressmark.query.Query.AtLeast _,
          pressmark.query.Query.In _ ->
          Optional.empty();
    };
  }

  /// Published between two days, both included. Dates known only by their month or year are in when
  /// they overlap.
  static Query published(Optional<Period> from, Optional<Period> to) {
    return between(from.map(Period::first), to.map(Period::last));
  }

  private static Query between(Optional<LocalDate> from, Optional<LocalDate> to) {
    long first = from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long end = to.map(day -> ArticleDocument.seconds(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
    return new BooleanQuery.Builder()
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED, Long.MIN_VALUE, end),
            Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED_LAST, first, Long.MAX_VALUE),
            Occur.FILTER)
        .build();
  }

  static Query undated() {
    return new TermQuery(new Term(Fields.facet(Facet.CERTAINTY), Fields.UNDATED));
  }

  private static Query length(Comparison comparison, int words) {
    long least =
        switch (comparison) {
          case MORE -> words + 1L;
          case AT_LEAST -> words;
          case LESS, AT_MOST -> Long.MIN_VALUE;
        };
    long most =
        switch (comparison) {
          case LESS -> words - 1L;
          case AT_MOST -> words;
          case MORE, AT_LEAST -> Long.MAX_VALUE;
        };
    return NumericDocValuesField.newSlowRangeQuery(Fields.WORDS, least, most);
  }

  /// In a language, whatever the country.
  private static Query language(IndexReader reader, String tag) throws IOException {
    var field = Fields.facet(Facet.LANGUAGE);
    var terms = MultiTerms.getTerms(reader, field);
    var found = new ArrayList<BytesRef>();
    if (terms != null) {
      var each = terms.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        var language = term.utf8ToString().toLowerCase(Locale.ROOT);
        if (language.equals(tag) || language.startsWith(tag + "-")) {
          found.add(BytesRef.deepCopyOf(term));
        }
      }
    }
    return found.isEmpty()
        ? new MatchNoDocsQuery("no article in this language")
        : new TermInSetQuery(field, found);
  }
}
