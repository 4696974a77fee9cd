package pressmark;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;
import pressmark.loader.FolderChanges;
import pressmark.loader.ListedFile;
import pressmark.loader.Loader;
import pressmark.web.Sources;
import pressmark.web.page.Loading;
import pressmark.web.page.SourceLines;

/// Brings an index up to its articles folder: what is new or changed is read, what is gone leaves.
/// A folder that is missing, or suddenly lost more than half its files, takes nothing out.
///
/// One load runs at a time; how far it is may be asked by any thread.
final class Load {
  private static final Logger LOG = LoggerFactory.getLogger(Load.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int REJECTED_SAID = 50;

  private final ArticleFolder folder;
  private final ArticleIndex index;
  private final Losses losses;
  private final Loader loader;
  private final Ending ending;
  private volatile Optional<Progress> running = Optional.empty();
  private volatile List<String> warnings = List.of();

  /// @param ending a load stops early when it is asked for
  Load(ArticleFolder folder, ArticleIndex index, Intake intake, Ending ending) {
    this.folder = folder;
    this.index = index;
    this.losses = new Losses(folder, index, intake.prune());
    this.loader = intake.loader();
    this.ending = ending;
  }

  /// What loading is doing now, for people to see.
  Loading now() {
    var progress =
        running
            .map(Progress::now)
            .map(it -> new Loading.Progress(it.filesDone(), it.files(), it.articles()));
    return new Loading(folder.root().toString(), progress, warnings);
  }

  /// The files of the folder as they stand now, for the pages that show an article's own lines.
  Sources sources() {
    return place -> {
      var ledger = index.ledger(place.file());
      if (ledger.isEmpty()) {
        return Optional.empty();
      }
      var path = folder.root().resolve(place.file());
      return loader
          .lines(path, ledger.get().file(), place.firstLine(), place.lastLine())
          .map(it -> new Sources.SourceText(it.sha256(), new SourceLines(it.first(), it.lines())));
    };
  }

  /// Loads all that changed in the folder.
  ///
  /// @throws IOException when the index cannot be written
  synchronized Loaded everything() throws IOException {
    return load(() -> {
      var changes = folder.changes(settled());
      var rested = folder.rested(changes.unread(), PATIENCE);
      return new FolderChanges(
          rested, changes.unchanged(), changes.vanished(), changes.unreadable());
    });
  }

  /// Loads what changed among names told by a watch.
  ///
  /// @throws IOException when the index cannot be written
  synchronized Loaded these(Set<String> names) throws IOException {
    return index.rebuilding() ? everything() : load(() -> folder.changes(names, index.files()));
  }

  /// Makes searches quick after everything was loaded for the first time, which may take a while;
  /// ends when the end is asked for.
  void gather() {
    index.gather(ending::asked);
  }

  private interface Look {
    FolderChanges changes() throws IOException;
  }

  private Loaded load(Look look) throws IOException {
    long start = System.nanoTime();
    FolderChanges changes;
    try {
      running = Optional.of(new Progress(0, 0));
      changes = look.changes();
    } catch (IOException e) {
      warnings = List.of(unreachable(e));
      return new Loaded(List.of(), 0, warnings, Duration.ofNanos(System.nanoTime() - start));
    } finally {
      running = Optional.empty();
    }
    var known = index.rebuilding() ? served() : index.files();
    var ledgers = read(changes.unread());
    if (!ledgers.isEmpty() || !ending.asked()) {
      // Else what was put in of a large file would be written out, only to be taken out.
      index.publish();
    }
    int removed = ending.asked() ? 0 : losses.settle(changes.vanished(), known);
    warnings = warnings(changes.unreadable());
    sayRejected(ledgers);
    return new Loaded(ledgers, removed, warnings, Duration.ofNanos(System.nanoTime() - start));
  }

  /// Loads what a watch tells, and says what came of it. What goes wrong is said too, and tried again
  /// when more happens.
  void heard(Set<String> names) {
    var before = warnings;
    try {
      var loaded = these(names);
      if (!loaded.nothing()) {
        LOG.info(loaded.sentence());
      }
      loaded.warnings().stream().filter(it -> !before.contains(it)).forEach(LOG::warn);
    } catch (IOException e) {
      LOG.error("The index cannot be written: {}", CommandTree.sentence(e));
    } catch (RuntimeException e) {
      LOG.error("A fault in Pressmark, met while loading", e);
    }
  }

  /// The files that need not be read again while they stay as they are: not those that were too large
  /// for another limit.
  private Map<String, SourceFile> settled() throws IOException {
    var files = index.files();
    for (var file : List.copyOf(files.values())) {
      boolean unread = file.sha256().isEmpty() && file.size() > 0;
      if (unread && index.ledger(file.name()).filter(loader::another).isPresent()) {
        files.remove(file.name());
      }
    }
    return files;
  }

  /// The files of the index that serves while a new one is built.
  private Map<String, SourceFile> served() throws IOException {
    return index.ledgers().stream()
        .map(Ledger::file)
        .collect(Collectors.toMap(SourceFile::name, file -> file));
  }

  private List<Ledger> read(List<ListedFile> files) throws IOException {
    if (files.isEmpty()) {
      return List.of();
    }
    var progress = new Progress(files.size(), files.stream().mapToLong(ListedFile::size).sum());
    running = Optional.of(progress);
    try (var _ = ProgressDisplay.of(progress)) {
      return new Readers(loader, index, progress, ending).read(files);
    } finally {
      running = Optional.empty();
    }
  }

  private List<String> warnings(List<String> unreadable) {
    var sentences = new ArrayList<String>();
    for (var name : unreadable) {
      sentences.add("%s in the articles folder cannot be looked into.".formatted(name));
    }
    losses.warning().ifPresent(sentences::add);
    return sentences;
  }

  private String unreachable(IOException failure) {
    var what = failure instanceof NoSuchFileException ? "is missing" : "cannot be read";
    return "The articles folder %s %s. What was loaded from it before stays."
        .formatted(folder.root(), what);
  }

  private static void sayRejected(List<Ledger> ledgers) {
    var rejected = ledgers.stream().filter(it -> it.rejected().isPresent()).toList();
    rejected.stream()
        .limit(REJECTED_SAID)
        .forEach(it -> LOG.warn("{}: {}", it.file().name(), it.rejected().orElse("")));
    if (rejected.size() > REJECTED_SAID) {
      var more = new Count(rejected.size() - REJECTED_SAID, "more file");
      LOG.warn("{} could not be read; the page /loading lists them all.", more);
    }
  }
}
