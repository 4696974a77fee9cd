package pressmark.article;

import java.util.Comparator;

/// Where an article stands: a span of lines in a source file.
///
/// @param file the file's path under the articles folder, with `/` between its parts
/// @param firstLine the article's first line, from 1
/// @param lastLine its last line, inclusive
/// @param sha256 the digest of the whole file when it was read, 64 hexadecimal digits
public record Place(String file, int firstLine, int lastLine, String sha256)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::firstLine);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
