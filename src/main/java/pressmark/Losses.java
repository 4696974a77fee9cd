package pressmark;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pressmark.article.SourceFile;
import pressmark.index.ArticleIndex;
import pressmark.loader.ArticleFolder;

/// The files that vanished from a folder, and whether that is believed. When more than half of all
/// files are lost at once, a disk may just not be mounted: then nothing is taken out, and what was
/// not taken out stays until the files come back or the program is told to prune.
final class Losses {
  private final ArticleFolder folder;
  private final ArticleIndex index;
  private final boolean prune;

  /// Files that are gone but stay in the index.
  private final Set<String> held = new TreeSet<>();

  private Optional<String> warning = Optional.empty();

  Losses(ArticleFolder folder, ArticleIndex index, boolean prune) {
    this.folder = folder;
    this.index = index;
    this.prune = prune;
  }

  /// Takes out what vanished, if that is believed, and publishes.
  ///
  /// @param vanished names that are no longer in the folder
  /// @param known the files of the archive before this load
  /// @return how many files were taken out
  int settle(Collection<String> vanished, Map<String, SourceFile> known) throws IOException {
    var gone = new TreeSet<>(vanished);
    held.removeIf(name -> prune || folder.holds(name));
    gone.removeAll(held);
    var there = new HashMap<>(index.files());
    there.keySet().removeAll(gone);
    there.keySet().removeAll(held);
    long lost = lost(known, there);
    if (!prune && 2 * lost > known.size()) {
      held.addAll(gone);
      warning = Optional.of(warning(lost, known.size()));
      return 0;
    }
    warning = Optional.of(warning(held.size(), known.size())).filter(_ -> !held.isEmpty());
    for (var name : gone) {
      index.remove(name);
    }
    publish();
    return gone.size();
  }

  private void publish() throws IOException {
    if (index.rebuilding()) {
      index.complete();
    } else {
      index.publish();
    }
  }

  /// How many known files are lost. One whose bytes are there under another name has only moved.
  private static long lost(Map<String, SourceFile> known, Map<String, SourceFile> there) {
    var bytes = there.values().stream().map(SourceFile::sha256).collect(Collectors.toSet());
    return known.values().stream()
        .filter(file -> !there.containsKey(file.name()) && !bytes.contains(file.sha256()))
        .count();
  }

  /// What people should know about files that are gone but were not taken out.
  Optional<String> warning() {
    return warning;
  }

  private String warning(long lost, long known) {
    return String.format(
        Locale.ENGLISH,
        "%,d of %s are suddenly gone from %s. Their articles were kept. If the files were deleted"
            + " on purpose, end Pressmark and run 'pressmark load --prune'.",
        lost,
        new Count(known, "file"),
        folder.root());
  }
}
