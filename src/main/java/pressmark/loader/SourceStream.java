package pressmark.loader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The bytes of a file, digested while they are read.
final class SourceStream extends FilterInputStream {
  private final MessageDigest digest = Loader.sha256();
  private final Reading.Pace pace;
  private final int share;

  private SourceStream(InputStream in, Reading.Pace pace, int share) {
    super(in);
    this.pace = pace;
    this.share = share;
  }

  /// @param pace told one of `share` parts of the bytes read; nothing when that is 0
  static SourceStream open(Path path, Reading.Pace pace, int share) throws IOException {
    return new SourceStream(Files.newInputStream(path), pace, share);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      digest.update(bytes, from, read);
      pace.read(share == 0 ? 0 : read / share);
    }
    return read;
  }

  /// Passing over bytes reads them: they are digested too.
  @Override
  public long skip(long count) throws IOException {
    var passed = new byte[Math.toIntExact(Math.min(count, 1 << 13))];
    return Math.max(0, read(passed, 0, passed.length));
  }

  /// The SHA-256 of all bytes, once: the rest of them is read.
  String sha256() throws IOException {
    var buffer = new byte[1 << 13];
    while (read(buffer, 0, buffer.length) >= 0) {
      // Reading digests.
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
