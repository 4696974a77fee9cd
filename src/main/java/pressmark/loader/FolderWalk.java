package pressmark.loader;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One walk through a folder and all below it.
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final ArticleFolder root;
  private final List<ListedFile> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  private FolderWalk(ArticleFolder root) {
    this.root = root;
  }

  /// What stands in a folder, named from the root; what cannot be looked into is passed over and
  /// said.
  static Listing of(ArticleFolder root, Path folder) throws IOException {
    return walk(root, folder).listing();
  }

  /// The folder and all folders below it.
  static List<Path> folders(ArticleFolder root, Path folder) throws IOException {
    return List.copyOf(walk(root, folder).folders);
  }

  private static FolderWalk walk(ArticleFolder root, Path folder) throws IOException {
    var walk = new FolderWalk(root);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return walk;
  }

  private Listing listing() {
    files.sort(Comparator.comparing(ListedFile::name));
    return new Listing(files, unreadable);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean below = !folder.equals(root.root());
    if (below && (FileNames.passedOver(folder) || root.ofIndex(folder))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folders.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !FileNames.passedOver(file)) {
      files.add(ListedFile.of(root.root(), file, attributes));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    // A circle of links ends here, and what vanished while walking is simply gone.
    boolean passedOver =
        failure instanceof FileSystemLoopException
            || failure instanceof NoSuchFileException
            || FileNames.passedOver(path);
    if (!passedOver) {
      unreadable.add(FileNames.of(root.root(), path));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      unreadable.add(FileNames.of(root.root(), folder));
    }
    return FileVisitResult.CONTINUE;
  }
}
