package pressmark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/// A value as a few bytes in memory and back.
final class Packed {
  private Packed() {}

  /// Writes a value.
  interface Write {
    void to(DataOutput out) throws IOException;
  }

  /// Reads a value as it was written.
  interface Read<T> {
    T from(DataInput in) throws IOException;
  }

  static BytesRef write(Write value) {
    var out = new ByteBuffersDataOutput();
    try {
      value.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes what is written to it", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /// Writes a text that `readString` reads. Lucene's own `writeString` goes astray over long texts
  /// with half a surrogate pair in them; here that becomes a question mark.
  static void text(DataOutput out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  /// Writes hexadecimal digits, an even number of them in small letters, as half as many bytes.
  static void hexadecimal(DataOutput out, String digits) throws IOException {
    var bytes = HexFormat.of().parseHex(digits);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  static String hexadecimal(DataInput in) throws IOException {
    var bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return HexFormat.of().formatHex(bytes);
  }

  static <T> T read(BytesRef bytes, Read<T> value) {
    try {
      return value.from(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException("memory gives what was written to it", e);
    }
  }
}
