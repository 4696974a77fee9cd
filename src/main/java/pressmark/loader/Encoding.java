package pressmark.loader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the bytes of a large file stand for text, by the rules of [Decoding].
///
/// @param mark how many bytes its byte order mark has
record Encoding(Charset charset, int mark) {
  /// Decodes all of a file to see whether each of its bytes stands for a character.
  interface Trial {
    boolean decodes(Encoding encoding) throws IOException;
  }

  /// Finds it; empty when the bytes are no text.
  static Optional<Encoding> of(FileBytes bytes, Trial trial) throws IOException {
    var found = marked(bytes, trial);
    if (found.isEmpty()) {
      found = bytes.zeroed() ? wide(bytes, trial) : utf8(bytes);
    }
    if (found.isEmpty() && !bytes.zeroed()) {
      found = Optional.of(singleBytes(bytes, trial));
    }
    return found.filter(it -> it.sample(bytes).readable());
  }

  private static Encoding of(String charset, int mark) {
    return new Encoding(Charset.forName(charset), mark);
  }

  private static Optional<Encoding> utf8(FileBytes bytes) {
    return bytes.utf8() ? Optional.of(of("UTF-8", 0)) : Optional.empty();
  }

  private static Optional<Encoding> marked(FileBytes bytes, Trial trial) throws IOException {
    var mark = Decoding.mark(bytes.beginning());
    if (mark.isEmpty()) {
      return mark;
    }
    boolean utf8 = mark.get().charset().name().equals("UTF-8");
    boolean decodes = utf8 ? bytes.utf8() : trial.decodes(mark.get());
    return decodes ? mark : Optional.empty();
  }

  private static Optional<Encoding> wide(FileBytes bytes, Trial trial) throws IOException {
    Optional<Encoding> best = Optional.empty();
    double most = .9;
    for (var name : bytes.wide() ? List.of("UTF-16LE", "UTF-16BE") : List.<String>of()) {
      var encoding = of(name, 0);
      double share = encoding.sample(bytes).share(Decoding::common);
      if (share > most && trial.decodes(encoding)) {
        best = Optional.of(encoding);
        most = share;
      }
    }
    return best;
  }

  private static Encoding singleBytes(FileBytes bytes, Trial trial) throws IOException {
    var western = of(bytes.westernCharset(), 0);
    if (bytes.western()) {
      return western;
    }
    var detector = new CharsetDetector();
    var beginning = bytes.beginning();
    detector.setText(Arrays.copyOf(beginning, Math.min(beginning.length, Decoding.SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      if (Charset.isSupported(match.getName())) {
        var encoding = of(match.getName(), 0);
        if (encoding.sample(bytes).readable() && trial.decodes(encoding)) {
          return encoding;
        }
      }
    }
    return western;
  }

  /// The beginning of a file in this encoding; what is cut off at its end does no harm.
  Decoding sample(FileBytes bytes) {
    var beginning = bytes.beginning();
    int from = Math.min(mark, beginning.length);
    var text = new String(beginning, from, beginning.length - from, charset);
    return new Decoding(text, charset.name());
  }
}
