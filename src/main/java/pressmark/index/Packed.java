package pressmark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  static <T> T read(BytesRef bytes, Read<T> value) {
    try {
      return value.from(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException("memory gives what was written to it", e);
    }
  }
}
