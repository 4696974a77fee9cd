package pressmark.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import pressmark.query.Facet;

/// The archive as it was when last published, with everything about it that is worth working out
/// once, when it is first asked for: who only loads never asks for it. Safe for many threads.
final class Snapshot {
  private final DirectoryReader reader;
  private final Pieces pieces;
  private final boolean keeping;
  private final KnownKindred kindred = new KnownKindred();
  private final KnownSets sets;
  private final KnownLists lists = new KnownLists();
  private final Optional<Instant> loaded;
  private volatile boolean asked;
  private volatile @Nullable Inventory inventory;

  /// @param pieces those it may share with other states
  /// @param keeping whether its figures may be written beside the index
  Snapshot(DirectoryReader reader, Pieces pieces, boolean keeping) throws IOException {
    this.reader = reader;
    this.pieces = pieces;
    this.keeping = keeping;
    this.sets = KnownSets.of(reader);
    this.loaded = MadeBy.loaded(reader.getIndexCommit().getUserData());
  }

  DirectoryReader reader() {
    return reader;
  }

  /// How many articles and files it has.
  Extent extent() throws IOException {
    var searcher = finder();
    int files = searcher.count(new TermQuery(new Term(Fields.KIND, Fields.LEDGER)));
    int rejected = searcher.count(new TermQuery(new Term(Fields.REJECTED, "yes")));
    // Every document is one or the other; articles would have to be counted one by one.
    return new Extent(reader.numDocs() - files, files, rejected);
  }

  /// When the index last changed; nothing when it was never published.
  Optional<Instant> loaded() {
    return loaded;
  }

  /// Whether anyone has asked for its inventory.
  boolean asked() {
    return asked;
  }

  /// Takes its inventory, with all that searches count from.
  void prepare() throws IOException {
    var known = inventory();
    for (var piece : reader.leaves()) {
      known.days().leaf(piece);
      for (var values : known.facets().values()) {
        values.leaf(piece);
      }
    }
  }

  /// Its inventory; whoever asks first waits until it is taken.
  Inventory inventory() throws IOException {
    var known = inventory;
    return known == null ? take() : known;
  }

  private synchronized Inventory take() throws IOException {
    asked = true;
    var known = inventory;
    if (known == null) {
      known = Inventory.of(reader, pieces, KeptFigures.of(reader, keeping));
      inventory = known;
    }
    return known;
  }

  /// How many articles can be searched.
  long articles() throws IOException {
    return inventory().everything().total();
  }

  /// The languages whose words are stemmed.
  Set<String> languages() throws IOException {
    return inventory().languages();
  }

  /// The values of each facet.
  Map<Facet, FacetValues> facets() throws IOException {
    return inventory().facets();
  }

  /// The values of a facet.
  FacetValues values(Facet facet) throws IOException {
    return FacetValues.of(facets(), facet);
  }

  /// When its articles were published.
  PublishedDays days() throws IOException {
    return inventory().days();
  }

  /// How many articles have each value, and when all were published.
  FacetCounting.Counts everything() throws IOException {
    return inventory().everything();
  }

  /// The archive at a glance.
  Overview overview() throws IOException {
    return inventory().overview();
  }

  /// What was found of articles that belong together.
  KnownKindred kindred() {
    return kindred;
  }

  /// The beginnings of lists.
  KnownLists lists() {
    return lists;
  }

  /// A searcher for what is not ranked.
  Searcher finder() {
    return new Searcher(reader);
  }

  /// A searcher for one request, which remembers what was found by parts of queries.
  Searcher searcher() throws IOException {
    return new Searcher(reader).weighing(inventory().lengths()).remembering(sets);
  }
}
