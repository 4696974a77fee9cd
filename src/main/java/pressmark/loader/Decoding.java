package pressmark.loader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text of a file's bytes, and the character set they were read in: a byte order mark; else
/// UTF-8 if it decodes; else what the bytes themselves speak for.
record Decoding(String text, String charset) {
  static final int SAMPLE = 64 * 1024;

  /// Reads the bytes as text; empty when they are none, as in a picture or a program.
  static Optional<Decoding> of(byte[] bytes) {
    return marked(bytes)
        .or(() -> zeroes(bytes) ? wide(bytes) : strict(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> zeroes(bytes) ? Optional.empty() : singleBytes(bytes))
        .filter(Decoding::readable);
  }

  private static Optional<Decoding> marked(byte[] bytes) {
    return mark(bytes).flatMap(it -> strict(bytes, it.mark(), it.charset()));
  }

  /// What a byte order mark says.
  static Optional<Encoding> mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    return starts(bytes, 0xFE, 0xFF)
        ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean zeroes(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /// UTF-16 without its mark: the byte order that gives a text of letters and spaces.
  private static Optional<Decoding> wide(byte[] bytes) {
    if (bytes.length % 2 != 0 || ascii(bytes)) {
      return Optional.empty();
    }
    return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .flatMap(charset -> strict(bytes, 0, charset).stream())
        .filter(read -> read.share(Decoding::common) > .9)
        .max((a, b) -> Double.compare(a.share(Decoding::common), b.share(Decoding::common)));
  }

  /// Text of single bytes with a few zeroes in it is no UTF-16.
  private static boolean ascii(byte[] bytes) {
    int zeroes = 0;
    int printed = 0;
    for (byte b : bytes) {
      zeroes += b == 0 ? 1 : 0;
      printed += printed(b) ? 1 : 0;
    }
    return ascii(bytes.length, zeroes, printed);
  }

  static boolean printed(byte b) {
    return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
  }

  static boolean ascii(long size, long zeroes, long printed) {
    return zeroes < size * .3 && printed > (size - zeroes) * .9;
  }

  private static Optional<Decoding> strict(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      var text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      return Optional.of(new Decoding(text, charset.name()));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Few bytes beyond ASCII are the accents, quotes and dashes of western languages; many are
  /// another script, which their frequencies give away.
  private static Optional<Decoding> singleBytes(byte[] bytes) {
    int high = 0;
    int letters = 1;
    boolean c1 = false;
    for (byte b : bytes) {
      int value = b & 0xFF;
      high += value >= 0x80 ? 1 : 0;
      letters += value >= 0x80 || Character.isLetter(value) ? 1 : 0;
      c1 |= value >= 0x80 && value < 0xA0;
    }
    var western = Charset.forName(western(c1));
    if (high < letters * .2) {
      return strict(bytes, 0, western).or(() -> lenient(bytes, western));
    }
    return detected(bytes).or(() -> lenient(bytes, western));
  }

  /// @param c1 whether there are bytes that are control characters in ISO-8859-1
  static String western(boolean c1) {
    return c1 ? "windows-1252" : "ISO-8859-1";
  }

  private static Optional<Decoding> detected(byte[] bytes) {
    var detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (Charset.isSupported(match.getName())) {
        var read = strict(bytes, 0, Charset.forName(match.getName()));
        if (read.isPresent() && read.get().readable()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Decoding> lenient(byte[] bytes, Charset charset) {
    return Optional.of(new Decoding(new String(bytes, charset), charset.name()));
  }

  boolean readable() {
    return share(c -> control(c)) < .01 && text.indexOf('\0') < 0;
  }

  private static boolean control(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A && c != 0x0B;
  }

  static boolean common(int c) {
    return !control(c)
        && (Character.isLetterOrDigit(c) || Character.isWhitespace(c) || (c > 0x20 && c < 0x3000))
        && Character.getType(c) != Character.UNASSIGNED
        && !(c >= 0x3400 && c < 0xA000 && (c & 0xFF) == 0);
  }

  double share(java.util.function.IntPredicate which) {
    int length = Math.min(text.length(), SAMPLE);
    return length == 0
        ? 0
        : (double) text.substring(0, length).chars().filter(which).count() / length;
  }
}
