package pressmark.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import pressmark.article.Article;
import pressmark.index.words.WordRuns;

/// Looks for the versions of an article: other articles with which it shares more than half of the
/// runs of five words of the shorter text. The sketches of the index say which may be; their texts,
/// which are.
final class Versions {
  /// Texts with fewer different runs are too short to be told apart by them: forty words.
  private static final int FEWEST = 36;

  /// Bounds of one look: runs asked for, places of runs read, articles whose texts are compared.
  private static final int ASKED = 2_000;

  private static final int READ = 100_000;
  private static final int COMPARED = 40;

  /// Of the sketch of the shorter text, how much is shared at least by what is worth comparing.
  private static final double PROMISING = 0.2;

  /// What part of the runs of a text its sketch is.
  private static final double CHOSEN = 2.0 / (WordRuns.WINDOW + 1);

  private static final Comparator<Version> BY_DATE =
      Comparator.<Version, LocalDate>comparing(version ->
              version.hit().published().map(found -> found.value().first()).orElse(LocalDate.MAX))
          .thenComparing(version -> version.hit().id().value());

  private final Snapshot archive;
  private final Searcher searcher;

  /// @param searcher with its patience
  Versions(Snapshot archive, Searcher searcher) {
    this.archive = archive;
    this.searcher = searcher;
  }

  /// The terms an article can be found by as a version of another.
  static List<BytesRef> sketch(WordRuns runs) {
    return runs.count() < FEWEST
        ? List.of()
        : Arrays.stream(runs.sketch()).mapToObj(Versions::term).toList();
  }

  private static BytesRef term(int run) {
    var bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(run, bytes, 0);
    return new BytesRef(bytes);
  }

  /// The versions of an article, oldest first and undated ones last.
  List<Version> of(Article article) throws IOException {
    var runs = ArticleDocument.runs(article);
    var versions = new ArrayList<Version>();
    var cards = new Cards(archive.reader());
    for (int doc : promising(sketch(runs))) {
      if (searcher.spent()) {
        break;
      }
      var hit = cards.hit(doc);
      if (!hit.id().equals(article.id())) {
        var other = runs(doc);
        if (are(runs, other)) {
          versions.add(new Version(hit, runs.shared(other), runs.count(), other.count()));
        }
      }
    }
    versions.sort(BY_DATE);
    return versions;
  }

  /// Whether two texts are versions of one another.
  static boolean are(WordRuns one, WordRuns other) {
    int shorter = Math.min(one.count(), other.count());
    return shorter >= FEWEST && 2 * one.shared(other) > shorter;
  }

  private WordRuns runs(int doc) throws IOException {
    var stored = archive.reader().storedFields().document(doc, Set.of(Fields.RECORD));
    return ArticleDocument.runs(ArticleDocument.article(stored));
  }

  /// The articles that share most of a sketch, those that share more of it first.
  private List<Integer> promising(List<BytesRef> sketch) throws IOException {
    var shared = shared(rarest(sketch));
    var shares = new HashMap<Integer, Double>();
    for (var leaf : archive.reader().leaves()) {
      var words = DocValues.getNumeric(leaf.reader(), Fields.WORDS);
      var here = shared.keySet().stream().filter(doc -> in(leaf, doc)).sorted().toList();
      for (int doc : here) {
        double whole = words.advanceExact(doc - leaf.docBase) ? CHOSEN * words.longValue() : 1;
        double shorter = Math.max(1, Math.min(whole, sketch.size()));
        shares.put(doc, shared.getOrDefault(doc, 0) / shorter);
      }
    }
    return shares.entrySet().stream()
        .filter(share -> share.getValue() >= PROMISING)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean in(LeafReaderContext leaf, int doc) {
    return doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc();
  }

  /// The runs that stand in few articles: what stands in many is the same piece of furniture, and
  /// reading where would take long.
  private List<BytesRef> rarest(List<BytesRef> sketch) throws IOException {
    record Run(BytesRef term, int articles) {}
    var runs = new ArrayList<Run>();
    for (var term : sketch.subList(0, Math.min(ASKED, sketch.size()))) {
      int articles = archive.reader().docFreq(new Term(Fields.RUNS, term));
      if (articles > 1) {
        runs.add(new Run(term, articles));
      }
    }
    runs.sort(Comparator.comparingInt(Run::articles));
    var rarest = new ArrayList<BytesRef>();
    int read = 0;
    for (var run : runs) {
      read += run.articles();
      if (read > READ) {
        break;
      }
      rarest.add(run.term());
    }
    rarest.sort(Comparator.naturalOrder());
    return rarest;
  }

  /// How many of some runs each article has that has any.
  private Map<Integer, Integer> shared(List<BytesRef> runs) throws IOException {
    var shared = new HashMap<Integer, Integer>();
    for (var leaf : archive.reader().leaves()) {
      var terms = leaf.reader().terms(Fields.RUNS);
      if (terms == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      var each = terms.iterator();
      for (var run : runs) {
        var docs = each.seekExact(run) ? each.postings(null, PostingsEnum.NONE) : null;
        while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(docs.docID())) {
            shared.merge(leaf.docBase + docs.docID(), 1, Integer::sum);
          }
        }
      }
    }
    return shared;
  }
}
