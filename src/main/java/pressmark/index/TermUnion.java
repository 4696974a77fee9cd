package pressmark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// A query that finds what has any of some terms: a word in any of its forms, in any of some fields.
///
/// @param terms by field
record TermUnion(Map<String, TreeSet<BytesRef>> terms) {
  /// Empty when it is of another kind.
  static Optional<TermUnion> of(Query query) {
    var terms = new LinkedHashMap<String, TreeSet<BytesRef>>();
    return collect(query, terms) ? Optional.of(new TermUnion(terms)) : Optional.empty();
  }

  private static boolean collect(Query query, Map<String, TreeSet<BytesRef>> terms) {
    return switch (query) {
      case TermQuery one -> add(List.of(one.getTerm()), terms);
      case SynonymQuery several -> add(several.getTerms(), terms);
      case BoostQuery boosted -> collect(boosted.getQuery(), terms);
      case ConstantScoreQuery constant -> collect(constant.getQuery(), terms);
      case DisjunctionMaxQuery either -> all(either.getDisjuncts(), terms);
      case TermInSetQuery set -> add(set, terms);
      default -> false;
    };
  }

  private static boolean all(Collection<Query> queries, Map<String, TreeSet<BytesRef>> terms) {
    return queries.stream().allMatch(query -> collect(query, terms));
  }

  private static boolean add(List<Term> some, Map<String, TreeSet<BytesRef>> terms) {
    for (var term : some) {
      terms.computeIfAbsent(term.field(), _ -> new TreeSet<>()).add(term.bytes());
    }
    return true;
  }

  private static boolean add(TermInSetQuery set, Map<String, TreeSet<BytesRef>> terms) {
    try {
      var each = set.getBytesRefIterator();
      var field = terms.computeIfAbsent(set.getField(), _ -> new TreeSet<>());
      for (var term = each.next(); term != null; term = each.next()) {
        field.add(BytesRef.deepCopyOf(term));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("terms that are held in memory", e);
    }
  }

  /// The documents of a segment that have any of them.
  ///
  /// @param spent says when to leave it at what was found
  FixedBitSet in(LeafReaderContext segment, BooleanSupplier spent) throws IOException {
    var reader = segment.reader();
    var found = new FixedBitSet(reader.maxDoc());
    for (var field : terms.entrySet()) {
      var has = reader.terms(field.getKey());
      if (has != null) {
        var each = has.iterator();
        for (var term : field.getValue()) {
          if (!spent.getAsBoolean() && each.seekExact(term)) {
            found.or(each.postings(null, PostingsEnum.NONE));
          }
        }
      }
    }
    var live = reader.getLiveDocs();
    if (live != null) {
      live.applyMask(found, 0);
    }
    return found;
  }
}
