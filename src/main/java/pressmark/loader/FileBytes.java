package pressmark.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the bytes of a file say of their character set, counted in one pass over them.
final class FileBytes {
  private static final int BUFFER = 1 << 16;

  /// Enough for a sample of characters of four bytes.
  private static final int BEGINNING = 4 * Decoding.SAMPLE;

  private final byte[] beginning;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER + 8);
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER + 8);
  private boolean utf8 = true;
  private boolean c1;
  private long size;
  private long zeroes;
  private long printed;
  private long high;
  private long letters = 1;

  private FileBytes(byte[] beginning) {
    this.beginning = beginning;
  }

  /// Reads a stream to its end.
  static FileBytes of(InputStream in) throws IOException {
    var beginning = in.readNBytes(BEGINNING);
    var bytes = new FileBytes(beginning);
    for (int from = 0; from < beginning.length; from += BUFFER) {
      bytes.add(beginning, from, Math.min(beginning.length, from + BUFFER));
    }
    var buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes.add(buffer, 0, read);
    }
    bytes.undecoded.flip();
    bytes.utf8 &= !bytes.decoder.decode(bytes.undecoded, bytes.decoded, true).isError();
    return bytes;
  }

  private void add(byte[] bytes, int from, int to) {
    size += to - from;
    for (int i = from; i < to; i++) {
      int value = bytes[i] & 0xFF;
      zeroes += value == 0 ? 1 : 0;
      printed += Decoding.printed(bytes[i]) ? 1 : 0;
      high += value >= 0x80 ? 1 : 0;
      letters += value >= 0x80 || Character.isLetter(value) ? 1 : 0;
      c1 |= value >= 0x80 && value < 0xA0;
    }
    if (utf8) {
      undecoded.put(bytes, from, to - from).flip();
      decoded.clear();
      utf8 = !decoder.decode(undecoded, decoded, false).isError();
      undecoded.compact();
    }
  }

  byte[] beginning() {
    return Arrays.copyOf(beginning, beginning.length);
  }

  /// Whether all of it is UTF-8.
  boolean utf8() {
    return utf8;
  }

  /// Whether a byte of a sample is zero.
  boolean zeroed() {
    return Decoding.zeroes(beginning);
  }

  /// Whether it may be UTF-16: not a text of single bytes with a few zeroes in it.
  boolean wide() {
    return size % 2 == 0 && !Decoding.ascii(size, zeroes, printed);
  }

  /// Whether its bytes are a western language's, with few beyond ASCII.
  boolean western() {
    return high < letters * .2;
  }

  /// The character set of western languages it would be in.
  String westernCharset() {
    return Decoding.western(c1);
  }
}
