package pressmark.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;
import pressmark.index.words.TextAnalysis;
import pressmark.query.NameVariants;
import pressmark.query.Query;
import pressmark.query.Search;

/// The articles of a folder, made searchable. Safe for many threads.
///
/// What a reader sees changes only by publishing. While an index is built for the first time or
/// again ([#rebuilding]), files are published as they come in, unless an older index can serve
/// until all are there ([#complete]).
public final class ArticleIndex implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);
  private static final int ATTEMPTS = 3;

  private final TextAnalysis analysis;
  private final Suggesting suggesting;
  private final Patience patience = new Patience();
  private final Cores cores = Cores.ofMachine();
  private final Optional<Hold> hold;
  private final Generation written;
  private volatile Generation serving;
  private volatile NameVariants names = NameVariants.none();

  private ArticleIndex(
      TextAnalysis analysis, Optional<Hold> hold, Generation written, Generation serving) {
    this.analysis = analysis;
    this.suggesting = new Suggesting(analysis);
    this.hold = hold;
    this.written = written;
    this.serving = serving;
  }

  /// Opens the index of a folder of articles to be written and read; begins one where there is none
  /// that this program made and that is whole.
  ///
  /// @param indexFolder made when it is not there; each articles folder has its own place in it
  /// @param loader the version of the rules files are read by
  /// @throws IndexHeld when another process writes to it
  public static ArticleIndex open(Path indexFolder, Path articlesFolder, String loader)
      throws IOException {
    return open(indexFolder, articlesFolder, loader, Clock.systemUTC());
  }

  static ArticleIndex open(Path indexFolder, Path articlesFolder, String loader, Clock clock)
      throws IOException {
    var articles = articlesFolder.toAbsolutePath().normalize();
    var generations = Generations.of(indexFolder.toAbsolutePath().normalize(), articles);
    Files.createDirectories(generations.folder());
    var hold = Hold.take(generations.folder());
    try {
      var analysis = new TextAnalysis();
      var maker = MadeBy.now(loader, articles.toString());
      var choice = Choice.of(generations, maker);
      choice.say(LOG);
      var written =
          choice.written().isPresent()
              ? Sound.whole(
                  choice.written().get(),
                  generations,
                  folder -> Generation.write(folder, maker, analysis, clock))
              : Generation.write(generations.begin(), maker, analysis, clock);
      written.writing().bulk(!written.writing().complete());
      var serving =
          choice.serving().isPresent() ? Sound.old(choice.serving().get(), written) : written;
      for (var useless : choice.useless()) {
        Generations.delete(useless);
      }
      return new ArticleIndex(analysis, Optional.of(hold), written, serving);
    } catch (IOException | RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /// Opens the index of a folder of articles to be read only, while another process may write to it.
  ///
  /// @throws IndexMissing when there is none that can be read
  public static ArticleIndex read(Path indexFolder, Path articlesFolder) throws IOException {
    var articles = articlesFolder.toAbsolutePath().normalize();
    var generations = Generations.of(indexFolder.toAbsolutePath().normalize(), articles);
    for (int attempt = 1; ; attempt++) {
      var newest = Choice.readable(generations);
      if (newest.isEmpty()) {
        throw new IndexMissing(
            "There is no index of " + articles + " in " + indexFolder + " yet: load it first.");
      }
      try {
        var generation = Generation.read(newest.get());
        return new ArticleIndex(new TextAnalysis(), Optional.empty(), generation, generation);
      } catch (IOException e) {
        // The writing process may just have put a new one in its place.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /// Whether not all of the folder has been loaded once into the index that is written.
  public boolean rebuilding() {
    return hold.isPresent() && !written.writing().complete();
  }

  /// The files that are in the index as last published, by name.
  public Map<String, SourceFile> files() throws IOException {
    return written.files();
  }

  /// The accounts of all files, by name.
  public List<Ledger> ledgers() throws IOException {
    return using(Ledgers::all);
  }

  /// The account of one file.
  public Optional<Ledger> ledger(String file) throws IOException {
    return using(snapshot -> Ledgers.one(snapshot, file));
  }

  /// Puts in all that one file holds, nothing when it was rejected, and takes out what it held
  /// before. Not seen until published.
  public void replace(Ledger ledger, List<Article> articles) throws IOException {
    replace(ledger, taker -> taker.take(articles));
  }

  /// The same for a file whose articles come in pieces: all of them are published together.
  public void replace(Ledger ledger, Incoming articles) throws IOException {
    written.writing().replace(written.states(), ledger, articles);
  }

  /// Takes out all that a file held. Not seen until published.
  public void remove(String file) throws IOException {
    written.writing().remove(written.states(), file);
  }

  /// Makes all changes so far durable, and seen unless an older index serves until all is loaded.
  /// After a failure the archive is as last published, and so is what [#files] answers.
  public void publish() throws IOException {
    written.writing().publish(written.states(), false);
  }

  /// Publishes after all of the folder has been loaded: a new index takes the place of the old one.
  public synchronized void complete() throws IOException {
    written.writing().publish(written.states(), true);
    written.writing().bulk(false);
    if (written != serving) {
      var old = serving;
      written.states().prepareLike(old.states());
      serving = written;
      old.close();
      Generations.delete(old.folder());
      LOG.info("The new index has taken the place of the old one.");
    }
  }

  /// Puts the pieces of an index that was just built together to a few, until it is told that it is
  /// enough, and takes its inventory; nothing for any other index. If it fails, it works as it is.
  public void gather(BooleanSupplier enough) {
    written.writing().gather(written.states(), enough);
  }

  /// From now on these spellings of names are offered with the answers.
  public void naming(NameVariants variants) {
    names = variants;
  }

  /// The answer to a search. A query that takes too long is answered with what was found until then.
  public Results search(Search search) throws IOException {
    return using(snapshot -> Searching.run(snapshot, search, means()));
  }

  private Searching.Means means() {
    return new Searching.Means(analysis, names, cores, patience.next());
  }

  /// The values the articles a search finds have of one facet, a page of them; any page and order of
  /// the search itself are left aside.
  public FacetPage values(Search search, FacetRequest request) throws IOException {
    var asking = new FacetBrowsing.Asking(search, patience.next());
    return using(snapshot -> FacetBrowsing.run(snapshot, asking, request, analysis));
  }

  /// What someone who is typing may want; nothing where nothing is typed yet. Fields first, then
  /// publications, those with most articles first, then headlines, newest first.
  public List<Suggestion> suggest(String typed) throws IOException {
    return using(snapshot -> suggesting.suggest(snapshot, typed));
  }

  /// Hands over every article a search finds, in the order of its list and from its first to its
  /// last, whatever its page. All come from one state of the archive, few are held at a time, and
  /// no time limit ends it; a failure of the receiver does.
  public void stream(Search search, Receiver receiver) throws IOException {
    try (var held = held()) {
      Walk.run(held.snapshot(), search, analysis, receiver);
    }
  }

  /// An article with all its places and the matches of a query in it.
  public Optional<MarkedArticle> find(ArticleId id, Query query) throws IOException {
    return using(snapshot -> new Finding(snapshot, analysis).find(id, query));
  }

  /// The other articles that belong to one: its versions and those about the same.
  public Kindred kindred(Article article) throws IOException {
    return using(snapshot -> Kindred.of(snapshot, article, means()));
  }

  /// Where an article stands in the list of a search, and the articles beside it there; empty when it
  /// is not near the place where it is thought to be, or looking it up takes too long.
  ///
  /// @param position where it was when the list was seen, from 1
  public Optional<Neighbours> beside(ArticleId id, Search search, int position) throws IOException {
    var limit = patience.next();
    return using(snapshot -> new Beside(snapshot, search, limit).find(analysis, id, position));
  }

  /// A page of what was published in a period, or of what is undated, the weightiest first.
  public Edition edition(EditionRequest request) throws IOException {
    return using(snapshot -> Editing.of(snapshot, request));
  }

  /// The same day in the years before, as far as they have articles on it; the latest first.
  public List<Edition.Anniversary> anniversaries(LocalDate day) throws IOException {
    return using(snapshot -> Editing.anniversaries(snapshot, day));
  }

  /// The archive at a glance.
  public Overview overview() throws IOException {
    return using(Snapshot::overview);
  }

  /// How much the archive holds.
  public Extent extent() throws IOException {
    return using(Snapshot::extent);
  }

  /// A number that changes whenever what a reader sees changes.
  public long generation() throws IOException {
    return using(Snapshot::loaded).map(Instant::toEpochMilli).orElse(0L);
  }

  private interface Use<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private <T> T using(Use<T> use) throws IOException {
    try (var held = held()) {
      return cores.use(() -> use.of(held.snapshot()));
    }
  }

  /// The current state of the archive, kept from being closed: another index may take the place of
  /// this one while it is asked for.
  private Held held() throws IOException {
    while (true) {
      var generation = serving;
      try {
        return new Held(generation.states(), generation.states().acquire());
      } catch (AlreadyClosedException e) {
        if (generation == serving) {
          throw e;
        }
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (serving != written) {
        serving.close();
      }
      written.close();
    } finally {
      if (hold.isPresent()) {
        hold.get().close();
      }
    }
  }
}
