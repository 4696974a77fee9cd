package pressmark.loader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;

/// Reads source files into articles. Bad input is normal: it becomes a [Reading.Rejected] with a
/// reason. Safe for many threads.
///
/// A file larger than the limit is read in pieces, when lines part its articles.
///
/// @param limit the most that is read at once, in bytes
/// @param piece about how much of a larger file is read at once, in characters
public record Loader(long limit, long piece) {
  /// Changes whenever the same file would be read differently.
  public static final String VERSION = "1";

  /// The limit when none is set: 64 MiB.
  public static final long LIMIT = 64L << 20;

  static final String NOT_TEXT = "it is not text.";
  static final String BLANK = "it holds nothing but blank lines.";
  static final String NO_TEXT = "no line of it is text of an article.";

  private static final long PIECE = 4L << 20;

  /// A loader with pieces of the usual size.
  public Loader(long limit) {
    this(limit, Math.min(limit, PIECE));
  }

  /// Reads one file.
  ///
  /// @param name what to call it in records: its path under the articles folder
  public Reading read(Path path, String name) {
    return read(path, name, _ -> {});
  }

  /// The same, telling how far it is: the whole size of a file that is read at once, or rejected;
  /// half of a larger one's, whose contents come later.
  public Reading read(Path path, String name, Reading.Pace pace) {
    var unread = new SourceFile(name, 0, 0, "", "");
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      long size = attributes.size();
      long modified = attributes.lastModifiedTime().toMillis();
      if (attributes.isDirectory()) {
        return rejected(unread, "it is a folder, not a file.");
      }
      if (size > limit) {
        return large(new LargeFile(path, new SourceFile(name, size, modified, "", ""), this), pace);
      }
      var bytes = Files.readAllBytes(path);
      return read(bytes, new SourceFile(name, bytes.length, modified, sha256(bytes), ""));
    } catch (IOException e) {
      return rejected(unread, failure(e));
    }
  }

  /// The lines from one to another of a file that was read, as they stand in it now: all its lines
  /// where it is read at once. Empty when it cannot be read.
  ///
  /// @param before the file as it was when it was read
  public Optional<Excerpt> lines(Path path, SourceFile before, int first, int last) {
    try {
      if (Files.size(path) > limit) {
        var modified = Files.getLastModifiedTime(path).toMillis();
        boolean same = Files.size(path) == before.size() && modified == before.modified();
        var lines = new LargeFile(path, before, this).lines(before.charset(), first, last);
        return Optional.of(new Excerpt(same ? before.sha256() : "", first, lines));
      }
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
    return switch (read(path, before.name())) {
      case Reading.Read(var ledger, _, _, var lines) ->
          Optional.of(new Excerpt(ledger.file().sha256(), 1, lines));
      case Reading.Large _, Reading.Rejected _ -> Optional.empty();
    };
  }

  /// Lines of a file.
  ///
  /// @param sha256 the digest of the file; empty when it is large and no longer what it was
  /// @param first the number of the first of the lines
  public record Excerpt(String sha256, int first, List<String> lines) {
    public Excerpt {
      lines = List.copyOf(lines);
    }
  }

  private Reading large(LargeFile file, Reading.Pace pace) throws IOException {
    try {
      return file.read(pace);
    } catch (BrokenOff e) {
      return rejected(file.file(), String.valueOf(e.getMessage()));
    } catch (TooLong _) {
      return rejected(file.file(), tooLarge());
    }
  }

  private String tooLarge() {
    return "it is larger than the limit of %s, and no line parts its articles within that; --largest-file=MIB sets another limit."
        .formatted(mebibytes());
  }

  private String mebibytes() {
    return (limit >> 20) + " MiB";
  }

  /// Whether a file that was rejected may be read by now: it was too large for another limit.
  ///
  /// @param before the account of the file, which has not changed
  public boolean another(Ledger before) {
    var reason = before.rejected().orElse("");
    return reason.contains("larger than the limit of ") && !reason.endsWith(tooLarge());
  }

  static String failure(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such file.";
      case AccessDeniedException _ -> "its permissions do not allow reading it.";
      default -> "reading it failed (" + failure.getMessage() + ").";
    };
  }

  static Reading rejected(SourceFile file, String reason) {
    return new Reading.Rejected(Ledger.rejected(file, "This file could not be read: " + reason));
  }

  /// Reads the bytes of a file.
  Reading read(byte[] bytes, SourceFile file) {
    if (bytes.length == 0) {
      return rejected(file, "it is empty.");
    }
    var decoding = Decoding.of(bytes);
    if (decoding.isEmpty()) {
      return rejected(file, NOT_TEXT);
    }
    var charset = decoding.get().charset();
    var known = new SourceFile(file.name(), file.size(), file.modified(), file.sha256(), charset);
    var source = new SourceText(known, SourceText.split(decoding.get().text()));
    if (source.lines().stream().allMatch(Line::blank)) {
      return rejected(known, BLANK);
    }
    var other = OtherFormat.of(decoding.get().text());
    if (other.isPresent()) {
      return rejected(known, other(other.get()));
    }
    var read = TextFile.of(source);
    var tally = new Tally();
    var articles = read.articles();
    tally.add(read, articles);
    if (articles.isEmpty()) {
      return rejected(known, NO_TEXT);
    }
    var lines = source.lines().stream().map(Line::raw).toList();
    var shared = Siblings.share(articles, tally.papers());
    return new Reading.Read(tally.ledger(known), shared, read.marks(), lines);
  }

  static String other(String format) {
    return "it is " + format + ", which Pressmark does not read yet.";
  }

  /// The SHA-256 of a file's bytes, 64 hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The names of the layouts, as records write them.
  public static List<String> layouts() {
    return List.of(
        "repeated-headline", "headline-first", "headless", "labelled", "hard-wrapped", "nexis-uni");
  }
}
