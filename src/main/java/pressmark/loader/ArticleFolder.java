package pressmark.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import pressmark.article.SourceFile;

/// The folder of source files: what is in it, and what has changed since it was last read.
///
/// Sub-folders are looked into, links are followed without going round in circles; hidden files,
/// housekeeping and downloads under way are passed over, and so is an index that is kept inside it.
/// Nothing in it is ever written.
public final class ArticleFolder {
  private final Path root;
  private final Optional<Path> index;

  /// A folder with no index in it.
  public ArticleFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.index = Optional.empty();
  }

  /// @param index the folder the index is kept in, which is never looked into
  public ArticleFolder(Path root, Path index) {
    this.root = root.toAbsolutePath().normalize();
    this.index = Optional.of(index.toAbsolutePath().normalize());
  }

  /// Whether a path is of the index, by this name or through links. An index that this folder is
  /// itself in keeps nothing of it.
  boolean ofIndex(Path path) {
    if (index.isEmpty() || root.startsWith(index.get())) {
      return false;
    }
    var real = real(index.get());
    return path.startsWith(index.get())
        || (real(path).startsWith(real) && !real(root).startsWith(real));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path;
    }
  }

  public Path root() {
    return root;
  }

  /// Everything in the folder.
  ///
  /// @throws IOException when the folder itself is missing or cannot be read
  public Listing list() throws IOException {
    open();
    return FolderWalk.of(this, root);
  }

  /// The file of a name as it is now; empty when it is gone, passed over or no file.
  Optional<ListedFile> look(String name) {
    try {
      var path = root.resolve(name);
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.isRegularFile() && !ofIndex(path)
          ? Optional.of(ListedFile.of(root, path, attributes))
          : Optional.empty();
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// What a file is called in records: its path under the folder with `/` between its parts; the path
  /// as it is given, when the file is not under it.
  public String name(Path file) {
    var path = file.toAbsolutePath().normalize();
    return path.startsWith(root) ? FileNames.of(root, path) : file.toString();
  }

  /// Whether a file of this name is there now.
  public boolean holds(String name) {
    return look(name).isPresent();
  }

  /// Waits until these files rest: until none was changed within [FolderWatch#REST].
  ///
  /// @return those that do, as they are then; not those that vanish, or go on changing for longer
  ///     than `patience`
  public List<ListedFile> rested(List<ListedFile> files, Duration patience) {
    return Resting.wait(files, FolderWatch.REST, patience, this::look);
  }

  /// What has changed in the whole folder. A file of the same size and time as before is unchanged;
  /// of any other, its bytes decide.
  ///
  /// @param known the files as they were when last read, by name
  /// @throws IOException when the folder itself is missing or cannot be read
  public FolderChanges changes(Map<String, SourceFile> known) throws IOException {
    var listing = list();
    var present = new HashSet<String>();
    listing.files().forEach(file -> present.add(file.name()));
    var vanished =
        known.keySet().stream()
            .filter(name -> !present.contains(name))
            .filter(name -> listing.unreadable().stream().noneMatch(it -> below(name, it)))
            .sorted()
            .toList();
    var unread = unread(listing.files(), known);
    return new FolderChanges(
        unread, listing.files().size() - unread.size(), vanished, listing.unreadable());
  }

  /// What has changed among these names, as a [FolderWatch] tells them. A name that is gone may be a
  /// folder's: then all known files below it are gone too.
  ///
  /// @throws IOException when the folder itself is missing or cannot be read
  public FolderChanges changes(Collection<String> names, Map<String, SourceFile> known)
      throws IOException {
    if (names.contains(FolderEvents.ANYTHING)) {
      return changes(known);
    }
    open();
    var there = new ArrayList<ListedFile>();
    var vanished = new TreeSet<String>();
    for (var name : new TreeSet<>(names)) {
      look(name).ifPresentOrElse(there::add, () -> gone(name, known).forEach(vanished::add));
    }
    var unread = unread(there, known);
    return new FolderChanges(
        unread, there.size() - unread.size(), List.copyOf(vanished), List.of());
  }

  /// A walk passes over what it cannot look into; the folder itself is not to be passed over.
  private void open() throws IOException {
    try (var _ = Files.newDirectoryStream(root)) {
      // That it opens is all.
    }
  }

  private Stream<String> gone(String name, Map<String, SourceFile> known) {
    if (known.containsKey(name)) {
      return Stream.of(name);
    }
    return Files.exists(root.resolve(name))
        ? Stream.empty()
        : known.keySet().stream().filter(file -> below(file, name));
  }

  private static List<ListedFile> unread(List<ListedFile> files, Map<String, SourceFile> known) {
    return files.stream()
        .filter(file -> {
          var before = known.get(file.name());
          return before == null || !file.unchanged(before);
        })
        .toList();
  }

  private static boolean below(String file, String folder) {
    return folder.isEmpty() || file.equals(folder) || file.startsWith(folder + "/");
  }
}
