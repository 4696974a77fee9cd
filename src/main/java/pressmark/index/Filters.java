package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import pressmark.query.Facet;
import pressmark.query.Filter;

/// The filters of a search in the terms of Lucene.
final class Filters {
  private Filters() {}

  /// A query narrowed by filters.
  ///
  /// @param except a facet whose own filter is left out
  static Query narrow(Query query, List<Filter> filters, Optional<Facet> except) {
    var builder = new BooleanQuery.Builder().add(query, Occur.MUST);
    boolean narrowed = false;
    for (var filter : filters) {
      if (!(filter instanceof Filter.Values(var facet, _, _)
          && except.filter(facet::equals).isPresent())) {
        narrowed |= add(builder, filter);
      }
    }
    return narrowed ? builder.build() : query;
  }

  /// Enough of some queries, under a condition, and never what others find.
  static Query some(List<Query> queries, int enough, Query condition, Query without) {
    var builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
    queries.forEach(query -> builder.add(query, Occur.SHOULD));
    return builder.add(condition, Occur.FILTER).add(without, Occur.MUST_NOT).build();
  }

  /// Whether a filter narrows by values of this facet.
  static boolean of(Filter filter, Facet facet) {
    return switch (filter) {
      case Filter.Values(var same, var included, var excluded) ->
          same == facet && !(included.isEmpty() && excluded.isEmpty());
      case Filter.Published _ -> false;
    };
  }

  private static boolean add(BooleanQuery.Builder builder, Filter filter) {
    return switch (filter) {
      case Filter.Values(var facet, var included, var excluded) -> {
        if (!included.isEmpty()) {
          builder.add(values(facet, included), Occur.FILTER);
        }
        if (!excluded.isEmpty()) {
          builder.add(values(facet, excluded), Occur.MUST_NOT);
        }
        yield !(included.isEmpty() && excluded.isEmpty());
      }
      case Filter.Published published -> {
        var query = published(published);
        query.ifPresent(found -> builder.add(found, Occur.FILTER));
        yield query.isPresent();
      }
    };
  }

  private static Query values(Facet facet, List<String> values) {
    var terms = values.stream().map(Fields::facetValue).map(BytesRef::new).toList();
    return new TermInSetQuery(Fields.facet(facet), terms);
  }

  private static Optional<Query> published(Filter.Published published) {
    var alternatives = new ArrayList<Query>();
    if (published.from().isPresent() || published.to().isPresent()) {
      alternatives.add(Conditions.published(published.from(), published.to()));
    }
    if (published.undated()) {
      alternatives.add(Conditions.undated());
    }
    if (alternatives.isEmpty()) {
      return Optional.empty();
    }
    var either = new BooleanQuery.Builder();
    alternatives.forEach(query -> either.add(query, Occur.SHOULD));
    return Optional.of(either.build());
  }
}
