package pressmark.index;

import java.io.IOException;

/// There is no index to read. The message is a sentence that says of what, and what to do.
public final class IndexMissing extends IOException {
  private static final long serialVersionUID = 1;

  IndexMissing(String sentence) {
    super(sentence);
  }
}
