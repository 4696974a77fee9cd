package pressmark.loader;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Reads lines one after the other, parted and numbered as [SourceText#split] does. Not for use by
/// several threads.
final class LineReader {
  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final long longest;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder begun = new StringBuilder();
  private int at;
  private int end;
  private int lines;
  private boolean returned;
  private boolean zero;

  /// @param longest how many characters a line may have
  LineReader(Reader reader, long longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /// The next line; empty at the end.
  ///
  /// @throws TooLong when it is longer than a line may be
  Optional<Line> next() throws IOException {
    return pass(true) || !begun.isEmpty() ? Optional.of(line()) : Optional.empty();
  }

  /// Passes over lines, as many as there are.
  void skip(int count) throws IOException {
    for (int i = 0; i < count && pass(false); i++) {
      lines++;
    }
  }

  /// Goes to the end of a line.
  ///
  /// @return whether there was one
  private boolean pass(boolean keep) throws IOException {
    while (at < end || fill()) {
      if (returned && buffer[at] == '\n') {
        at++;
      }
      returned = false;
      int from = at;
      while (at < end && !ends(buffer[at])) {
        zero |= buffer[at] == 0;
        at++;
      }
      if (keep) {
        begun.append(buffer, from, at - from);
      }
      if (begun.length() > longest) {
        throw new TooLong();
      }
      if (at < end) {
        returned = buffer[at] == '\r';
        at++;
        return true;
      }
    }
    return false;
  }

  private Line line() {
    var text = begun.toString();
    begun.setLength(0);
    return Line.of(++lines, text);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer, 0, BUFFER));
    return end > 0;
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /// Whether there was a zero among the characters so far, which no text has.
  boolean zero() {
    return zero;
  }
}
